import fc from 'fast-check'
import type { Deployment } from '../../src/domain/deployment.js'
import type { Label } from '../../src/domain/label.js'
import type { Witnessed } from '../../src/risk/fate.js'
import { fatesAt, fatesOf } from '../../src/risk/labels.js'
import { aChange, DAY_MS, shaOf, START } from './changes.js'

const NOTHING: Witnessed = { labels: [], deployments: [] }
const LATE = START + 400 * DAY_MS

const known = (changes: Parameters<typeof fatesOf>[0], { at = LATE, witnessed = NOTHING } = {}) =>
  fatesAt(fatesOf(changes, witnessed, { waitDays: 21, at: LATE }), at)

const revertOf = (number: number, of: number, day = number) =>
  aChange(number, { day, subject: `Revert "Change ${of}"`, body: `This reverts commit ${shaOf(of)}.` })

test('a change counts as good only once it has stood for the time of waiting', () => {
  const changes = [aChange(1)]
  expect(known(changes, { at: START + 21 * DAY_MS }).size).toBe(0)
  expect(known(changes, { at: START + 22 * DAY_MS }).get(shaOf(1))).toMatchObject({ label: 0, because: 'waited' })
})

test('a revert labels what it names, from when it was made', () => {
  const changes = [aChange(1), aChange(2), revertOf(3, 1, 40)]
  expect(known(changes, { at: START + 39 * DAY_MS }).get(shaOf(1))).toMatchObject({ label: 0 })
  expect(known(changes).get(shaOf(1))).toMatchObject({ label: 1, kind: 'real', because: 'reverted', by: shaOf(3) })
  expect(known(changes).get(shaOf(3))).toBeUndefined()
})

test('a revert of the revert takes that back, once it has stood', () => {
  const again = aChange(4, { day: 50, subject: 'Reapply "Change 1"', body: `This reverts commit ${shaOf(3)}.` })
  const changes = [aChange(1), aChange(2), revertOf(3, 1, 40), again]
  expect(known(changes, { at: START + 60 * DAY_MS }).get(shaOf(1))?.label).toBe(1)
  expect(known(changes).get(shaOf(1))).toMatchObject({ label: 0, because: 'known-good', weight: 0.5 })
})

test.each([
  ['a short sha', { subject: 'Undo it', body: `This reverts commit ${shaOf(1).slice(0, 12)}.` }],
  ['its pull request', { subject: 'Revert "x" (#9)', body: 'Reverts octo/shop#7' }],
  ['its subject', { subject: 'Revert "Change 1"', body: '' }]
])('a revert may name a change by %s', (_, words) => {
  const first = aChange(1, words.body.includes('#7') ? { subject: 'Change 1 (#7)' } : { sha: `1${shaOf(1).slice(1)}` })
  const body = words.body.replace(shaOf(1).slice(0, 12), first.sha.slice(0, 12))
  expect(known([first, aChange(2, { path: 'b.ts' }), aChange(3, { ...words, body })]).get(first.sha)).toMatchObject({
    label: 1,
    because: 'reverted'
  })
})

test('a later fix of the same code is a weak label, and less than a fact', () => {
  const changes = [aChange(1), aChange(5, { subject: 'Fix the crash' })]
  expect(known(changes).get(shaOf(1))).toMatchObject({ label: 1, kind: 'weak', because: 'later-fix', weight: 0.25 })
  const late = [aChange(1), aChange(30, { subject: 'Fix the crash' })]
  expect(known(late).get(shaOf(1))).toMatchObject({ label: 0, because: 'waited' })
})

const observed = { trust: 'default', witness: 'api', observedAt: LATE } as const
const deployed = (id: number, sha: string, day: number, more: Partial<Deployment> = {}): Deployment => ({
  ...observed,
  deploymentId: id,
  environment: 'production',
  sha,
  createdAt: START + day * DAY_MS,
  state: 'success',
  ...more
})

test('a failed deployment blames the commits that it brought, each by its share', () => {
  const changes = [1, 2, 3].map((number) => aChange(number, { path: `src/${number}.ts` }))
  const deployments = [deployed(1, shaOf(1), 1), deployed(2, shaOf(3), 4, { state: 'failure' })]
  const fates = known(changes, { witnessed: { labels: [], deployments } })
  expect(fates.get(shaOf(1))?.label).toBe(0)
  expect(fates.get(shaOf(2))).toMatchObject({ label: 1, weight: 0.5, because: 'failed-deployment' })
  expect(fates.get(shaOf(3))).toMatchObject({ label: 1, weight: 0.5 })
})

test('a verdict of our own is a label, unless a fork or a branch says it', () => {
  const label = (trust: Label['trust']): Label => ({
    ...observed,
    trust,
    subjectKind: 'commit',
    subject: shaOf(1),
    label: 'bad',
    givenBy: 'verdict',
    at: START,
    knownAt: START + 2 * DAY_MS
  })
  const withLabel = (trust: Label['trust']) =>
    known([aChange(1)], { witnessed: { labels: [label(trust)], deployments: [] } })
  expect(withLabel('default').get(shaOf(1))).toMatchObject({ label: 1, because: 'failed-watch' })
  expect(withLabel('branch').get(shaOf(1))?.label).toBe(0)
  expect(withLabel('fork').get(shaOf(1))?.label).toBe(0)
})

test('what is known at a time does not depend on what comes later', () => {
  const wish = fc.record({ day: fc.nat(100), fix: fc.boolean(), revert: fc.option(fc.nat(20), { nil: undefined }) })
  fc.assert(
    fc.property(fc.array(wish, { minLength: 2, maxLength: 20 }), fc.nat(120), (wishes, day) => {
      const changes = wishes
        .toSorted((one, other) => one.day - other.day)
        .map(({ day: on, fix, revert }, index) =>
          revert === undefined || revert > index
            ? aChange(index + 1, { day: on, ...(fix ? { subject: 'Fix it' } : {}) })
            : revertOf(index + 1, revert + 1, on)
        )
      const at = START + day * DAY_MS
      const before = changes.filter(({ committedAt }) => committedAt <= at)
      expect([...known(changes, { at })]).toEqual([...fatesAt(fatesOf(before, NOTHING, { waitDays: 21, at }), at)])
    })
  )
})
