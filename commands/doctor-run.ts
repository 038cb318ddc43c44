import { resolve } from 'node:path'
import { actions } from '../actions/index.js'
import { config } from '../actions/config.js'
import { configOfCheckout } from '../actions/config-at-terminal.js'
import { gitHubAtTerminal, tokenAtTerminal } from '../actions/terminal.js'
import { sourceOf } from '../actions/watch/check-kinds.js'
import type { Ailment, Levels } from '../src/doctor/ailment.js'
import { mapAnswer } from '../src/domain/answer.js'
import { harmless } from '../src/domain/harmless.js'
import type { Reading } from '../src/domain/reading.js'
import { counted } from '../src/flows/counted.js'
import { doctor, type Examined } from '../src/flows/doctor.js'
import { checkoutAt } from '../src/io/git/checkout.js'
import { apiUrlOf } from '../src/io/git/remote.js'
import { healthContext } from '../src/io/health/health-context.js'
import type { Outcome } from '../src/io/runner/define-action.js'
import type { World } from '../src/io/runner/run-action.js'
import { repositoryFiles } from '../src/io/workspace/repository-files.js'
import type { RunSource } from '../src/ports.js'
import { lookAtShared, parseWith, type SharedSeen } from './doctor-shared.js'
import { mustBeFolder } from './must-be-folder.js'

interface Asked {
  readonly config: string
  readonly reach: boolean
  readonly offline: boolean
  readonly path?: string
}

/** Ends with 1 where something has to be mended. */
export async function examine(asked: Asked, world: World): Promise<Outcome> {
  const folder = resolve(world.folder, asked.path ?? '.')
  await mustBeFolder(folder)
  const checkout = await checkoutAt(folder)
  const { root, remote } = checkout.is === 'known' ? checkout.value : { root: folder, remote: undefined }
  const files = repositoryFiles(root)
  const gitHub = asked.offline ? undefined : await gitHubAt(world, folder)
  const runs = typeof gitHub === 'object' ? await runsOf(gitHub) : undefined
  const read = await configOfCheckout({ path: asked.config, workspace: root })
  const text = mapAnswer(read, (file) => file?.text)
  const own = { path: asked.config, text: (text.is === 'known' ? text.value : undefined) ?? '' }
  const seen = await lookAtShared(own, typeof gitHub === 'object' ? gitHub : undefined)
  const found = await doctor(
    { files, log: world.log, ...(runs === undefined ? {} : { runs }) },
    {
      config: asked.config,
      found: text,
      parse: parseWith(seen.shared),
      defaults: config.defaults(),
      needs: await needsOfActions(),
      isEnterpriseServer: remote !== undefined && apiUrlOf(remote.host) === undefined
    }
  )
  const reached = asked.reach && text.is === 'known' ? await reach(own.text, { asked, world, root }) : []
  return outcomeOf(
    {
      ...found,
      ailments: [...found.ailments, ...seen.ailments, ...reached, ...(asked.offline ? [] : tokenKind(world))],
      notAsked: [...found.notAsked, ...seen.notAsked, ...(typeof gitHub === 'string' ? [gitHub] : [])]
    },
    { root, files: seen.files }
  )
}

type AtGitHub = Awaited<ReturnType<typeof gitHubAtTerminal>>

/** Who asks GitHub, or why nobody does. */
async function gitHubAt(world: World, folder: string): Promise<AtGitHub | string> {
  try {
    return await gitHubAtTerminal(world, folder)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

async function runsOf({ client, repository }: AtGitHub): Promise<RunSource> {
  const [{ gitHubRuns }, { readZip }] = await Promise.all([
    import('../src/io/github/runs.js'),
    import('../src/io/archive/zip.js')
  ])
  return gitHubRuns(client, repository, (zip) => readZip(zip))
}

async function needsOfActions(): Promise<Readonly<Record<string, Levels>>> {
  const loaded: [string, Levels][] = []
  for (const [name, load] of Object.entries(actions)) loaded.push([name, (await load()).permissions])
  return Object.fromEntries(loaded)
}

/** One look at each source, from here: a runner may stand behind another network. */
async function reach(
  text: string,
  { asked, world, root }: { asked: Asked; world: World; root: string }
): Promise<readonly Ailment[]> {
  const parsed = config.parse(text, asked.config)
  if (!parsed.ok) return []
  const { deadline, clock, variables } = world
  const context = healthContext({ deadline, clock, workspace: root, variables })
  const ailments: Ailment[] = []
  for (const [name, check] of Object.entries(parsed.config.watch.checks)) {
    const answer = await sourceOf(check, context)?.look(clock.now() - 60_000, clock.now())
    if (answer === undefined) continue
    const { what, todo } = answer.is === 'unknown' ? answer.because : { what: unwell(answer.value), todo: undefined }
    if (what === undefined) continue
    ailments.push({
      is: 'wrong',
      where: `${asked.config}, watch.checks.${name}`,
      what,
      todo: todo ?? 'See that it can be reached, here and from the runner'
    })
  }
  return ailments
}

/** What a probe or a command found wrong: to a watch that is a reading, here it is what somebody should see to. */
function unwell(readings: readonly Reading[]): string | undefined {
  const found = readings.find((reading) => reading.is === 'state' && !reading.well)
  if (found?.is !== 'state') return undefined
  return found.why === undefined ? 'It is not well now' : `It is not well now: ${found.why.replace(/\.$/, '')}`
}

function tokenKind(world: World): readonly Ailment[] {
  if (tokenAtTerminal(world)?.startsWith('ghp_') !== true) return []
  return [
    {
      is: 'advice',
      where: 'GITHUB_TOKEN',
      what: 'This classic token may do in all your repositories what it may do in one',
      todo: 'Use a fine-grained one that reads Actions and contents of this repository'
    }
  ]
}

interface Where {
  readonly root: string
  /** Where the configuration comes from, when that is more than one file. */
  readonly files: SharedSeen['files']
}

function outcomeOf({ ailments, recorded, notAsked }: Examined, { root, files }: Where): Outcome {
  const wrong = ailments.filter(({ is }) => is === 'wrong')
  const advice = ailments.filter(({ is }) => is === 'advice')
  const lines = (list: readonly Ailment[], mark: string): readonly string[] =>
    list.flatMap(({ where, what, todo }) => [`${mark} ${harmless(where)}: ${harmless(what)}.`, `  ${harmless(todo)}.`])
  const headline =
    wrong.length > 0
      ? `✗ ${counted(wrong.length, 'thing')} to mend`
      : `✓ Nothing has to be mended: ${counted(recorded, 'workflow')} with Foreshock`
  return {
    outputs: {},
    exitCode: wrong.length > 0 ? 1 : 0,
    json: { root, recorded, wrong, advice, notAsked, configuration: files },
    text: () =>
      [
        ...lines(wrong, '✗'),
        ...lines(advice, '!'),
        ...files.map(({ path, settings }) => `  ${harmless(path)}: ${counted(settings.length, 'setting')}.`),
        ...notAsked.map((why) => `  Not asked: ${harmless(why)}`),
        `${headline}${advice.length === 0 ? '' : `, ${counted(advice.length, 'hint')}`}.`
      ].join('\n')
  }
}
