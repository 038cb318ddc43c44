import { expect, test } from '@jest/globals'
import { gitHubLabelGivers } from '../../../src/io/github/label-givers.js'
import { addLabel, addPull, removeLabel } from '../../local-github/index.js'
import { inWorld, type World } from '../../local-github/world.js'
import { asking, whyUnknown } from './asking.js'

const LABEL = 'risk: accepted'
const NUMBER = 7

const giversOf = ({ repository }: World, client: ReturnType<typeof asking>['client']) =>
  gitHubLabelGivers(client, repository.full_name)

function pulled({ github, repository }: World) {
  addPull(github.state, repository, { number: NUMBER })
  repository.collaborators.set('keeper', 'write')
  repository.collaborators.set('owner', 'admin')
  repository.collaborators.set('reader', 'read')
  const wish = (actor: string, label = LABEL) => ({ issue: NUMBER, label, actor })
  return {
    set: (actor: string, label?: string) => addLabel(github.state, repository, wish(actor, label)),
    take: (actor: string) => removeLabel(github.state, repository, wish(actor))
  }
}

test(
  'only a label that a writer set last counts, whatever came before',
  inWorld(async (world) => {
    const { set, take } = pulled(world)
    const { client } = asking(world, { requests: 100, permissions: { contents: 'read', 'pull-requests': 'read' } })
    const whoSet = async () => {
      const answer = await giversOf(world, client).whoSet(NUMBER, LABEL)
      return answer.is === 'known' ? answer.value : whyUnknown(answer)
    }
    expect(await whoSet()).toBe('not-set')
    set('keeper', 'another')
    expect(await whoSet()).toBe('not-set')
    set('reader')
    expect(await whoSet()).toBe('other')
    take('reader')
    expect(await whoSet()).toBe('not-set')
    set('keeper')
    expect(await whoSet()).toBe('writer')
    take('owner')
    set('stranger')
    expect(await whoSet()).toBe('other')
    take('owner')
    set('owner')
    expect(await whoSet()).toBe('writer')
  })
)

test(
  'labels are alike whatever their case, as GitHub has it',
  inWorld(async (world) => {
    pulled(world).set('keeper', 'Risk: Accepted')
    const { client } = asking(world, { requests: 100, permissions: { contents: 'read', 'pull-requests': 'read' } })
    expect(await giversOf(world, client).whoSet(NUMBER, LABEL)).toEqual({ is: 'known', value: 'writer' })
  })
)

test(
  'a pull request that nobody may see, or with too many events, is unknown',
  inWorld(async (world) => {
    const { set } = pulled(world)
    const { client } = asking(world, { requests: 100, permissions: { contents: 'read', 'pull-requests': 'read' } })
    const blind = asking(world, { permissions: { actions: 'read' } }).client
    expect(whyUnknown(await giversOf(world, blind).whoSet(NUMBER, LABEL))).toContain('pull-requests: read')
    expect((await giversOf(world, client).whoSet(99, LABEL)).is).toBe('unknown')
    for (let index = 0; index < 1000; index += 1) set('keeper', `label ${index}`)
    expect(whyUnknown(await giversOf(world, client).whoSet(NUMBER, LABEL))).toContain('too many events')
  })
)
