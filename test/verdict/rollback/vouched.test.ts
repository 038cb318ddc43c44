import fc from 'fast-check'
import type { Decision } from '../../../src/domain/decision.js'
import type { EnvironmentDeployment } from '../../../src/domain/environment-deployment.js'
import type { Label } from '../../../src/domain/label.js'
import { type DeploymentRecord, recordLine, type RecordWord } from '../../../src/verdict/rollback/record-line.js'
import { vouchedRows } from '../../../src/verdict/rollback/vouched.js'

const RUN = { runId: 12, attempt: 1 }
const SHA = 'b'.repeat(40)
const MADE = 1_000_000
const SAID = MADE + 60_000
const observed = { trust: 'branch', witness: 'runner', observedAt: SAID } as const

const deployed = (
  words: readonly RecordWord[],
  more: Partial<EnvironmentDeployment> & { readonly by?: Partial<DeploymentRecord>; readonly isOurs?: boolean } = {}
): EnvironmentDeployment => ({
  deploymentId: 90,
  environment: 'production',
  sha: SHA,
  createdAt: MADE,
  statuses: words.map((word, index) => ({
    at: SAID - index * 1000,
    description: recordLine({ word, ...RUN, ...more.by }),
    isOurs: more.isOurs ?? true
  })),
  ...more
})

const decided = (more: Partial<Decision> = {}): Decision => ({
  decisionId: 'rollback-90-12-1',
  kind: 'rollback',
  verdict: 'fail',
  mode: 'live',
  acted: true,
  ...RUN,
  environment: 'production',
  deploymentId: 90,
  sha: SHA,
  decidedAt: MADE + 30_000,
  reason: 'The deployment was rolled back.',
  ...observed,
  ...more
})

const watched = (more: Partial<Decision> = {}): Decision =>
  decided({ decisionId: 'watch-90-12-1', kind: 'watch', acted: false, ...more })

const labelled = (more: Partial<Label> = {}): Label => ({
  ...({ subjectKind: 'deployment', subject: '90', label: 'bad', givenBy: 'verdict', at: MADE, knownAt: MADE } as const),
  ...observed,
  ...more
})

const vouchedFor = (deployment: EnvironmentDeployment, rows: { decisions?: Decision[]; labels?: Label[] }) =>
  vouchedRows({ decisions: [], labels: [], ...rows }, { deployments: [deployment], run: RUN })

const isBelieved = (decision: Decision, deployment: EnvironmentDeployment): boolean =>
  vouchedFor(deployment, { decisions: [decision] }).decisions.length === 1

test('a decision that a record of the same run says as well is the word of the default branch', () => {
  expect(vouchedFor(deployed(['rolled-back', 'dispatched', 'rolling-back']), { decisions: [decided()] })).toEqual({
    decisions: [{ ...decided(), trust: 'default' }],
    labels: []
  })
})

test.each<[string, Decision, EnvironmentDeployment]>([
  ['nothing is written', decided(), deployed([])],
  ['another run has written it', decided(), deployed(['rolling-back'], { by: { runId: 13 } })],
  ['another attempt has written it', decided(), deployed(['rolling-back'], { by: { attempt: 2 } })],
  ['somebody else has written it', decided(), deployed(['rolling-back'], { isOurs: false })],
  ['the row is of another run', decided({ runId: 13, decisionId: 'rollback-90-13-1' }), deployed(['rolling-back'])],
  [
    'the row is of another attempt',
    decided({ attempt: 2, decisionId: 'rollback-90-12-2' }),
    deployed(['rolling-back'])
  ],
  [
    'the deployment is another',
    decided({ deploymentId: 91, decisionId: 'rollback-91-12-1' }),
    deployed(['rolling-back'])
  ],
  ['the commit is another', decided({ sha: 'c'.repeat(40) }), deployed(['rolling-back'])],
  ['the environment is another', decided({ environment: 'staging' }), deployed(['rolling-back'])],
  ['it goes by another name', decided({ decisionId: 'rollback-90-12-1x' }), deployed(['rolling-back'])],
  ['it was called off', decided(), deployed(['stood-down', 'rolling-back'])],
  ['it acted in a dry run', decided({ mode: 'dry-run' }), deployed(['rolling-back', 'dry-run'])],
  ['it only says that it would have', decided({ mode: 'dry-run', acted: false }), deployed(['rolling-back'])],
  ['it did not act, and a record says it did', decided({ acted: false }), deployed(['needs-human', 'rolling-back'])],
  ['a pass was acted on', decided({ verdict: 'pass' }), deployed(['pass', 'rolling-back'])],
  ['a watch said something else', watched({ verdict: 'pass' }), deployed(['fail'])],
  ['a watch acted', watched({ acted: true }), deployed(['fail'])],
  ['it is a gate', watched({ kind: 'gate', decisionId: 'gate-90-12-1' }), deployed(['fail'])]
])('it is not believed where %s', (_, decision, deployment) => {
  expect(isBelieved(decision, deployment)).toBe(false)
})

test.each<[string, Decision, readonly RecordWord[]]>([
  ['a rollback whose run was never seen', decided(), ['needs-human', 'rolling-back']],
  ['a dry run', decided({ mode: 'dry-run', acted: false }), ['dry-run']],
  ['one that was called off', decided({ acted: false }), ['stood-down', 'rolling-back']],
  ['one that went to a human', decided({ acted: false }), ['needs-human']],
  ['a watch that passed', watched({ verdict: 'pass' }), ['pass']],
  ['a watch that decided nothing', watched({ verdict: 'inconclusive' }), ['inconclusive']]
])('%s is believed', (_, decision, words) => {
  expect(isBelieved(decision, deployed(words))).toBe(true)
})

const wordsFor = (label: Label, words: readonly RecordWord[]): readonly Label[] =>
  vouchedFor(deployed(words), { labels: [label] }).labels

test.each<[Partial<Label>, readonly RecordWord[]]>([
  [{ label: 'bad' }, ['fail']],
  [{ label: 'bad' }, ['rolling-back']],
  [{ label: 'known-good' }, ['pass']],
  [{ label: 'rolled-back', givenBy: 'rollback' }, ['rolled-back', 'rolling-back']],
  [{ label: 'bad', subjectKind: 'commit', subject: SHA }, ['fail']]
])('the label %j is believed by the records %j', (label, words) => {
  expect(wordsFor(labelled(label), words)).toEqual([{ ...labelled(label), knownAt: SAID, trust: 'default' }])
})

test.each<[Partial<Label>, readonly RecordWord[]]>([
  [{ label: 'bad' }, ['pass']],
  [{ label: 'bad' }, ['stood-down', 'rolling-back']],
  [{ label: 'known-good' }, ['fail', 'warn']],
  [{ label: 'known-good', givenBy: 'person' }, ['pass']],
  [{ label: 'rolled-back', givenBy: 'rollback' }, ['rolling-back', 'dispatched']],
  [{ label: 'reverted', givenBy: 'revert' }, ['rolled-back']],
  [{ label: 'bad', subject: '91' }, ['fail']],
  [{ label: 'bad', subjectKind: 'commit', subject: '90' }, ['fail']],
  [{ label: 'bad', subjectKind: 'commit', subject: 'c'.repeat(40) }, ['fail']],
  [{ label: 'bad', subjectKind: 'job', subject: '90' }, ['fail']],
  [{ label: 'bad', subjectKind: 'test', subject: SHA }, ['fail']]
])('the label %j is not believed by the records %j', (label, words) => {
  expect(wordsFor(labelled(label), words)).toEqual([])
})

test('no time is earlier than the deployment, or later than GitHub’s record of it', () => {
  const told = deployed(['fail'])
  const times = [-1e15, 0, MADE + 1, SAID + 1, 8e15].map((at) =>
    vouchedFor(told, { decisions: [watched({ decidedAt: at })], labels: [labelled({ at, knownAt: at })] })
  )
  expect(times.map(({ decisions }) => decisions[0]?.decidedAt)).toEqual([MADE, MADE, MADE + 1, SAID, SAID])
  expect(times.map(({ labels }) => labels[0]?.at)).toEqual([MADE, MADE, MADE + 1, SAID, SAID])
  expect(new Set(times.map(({ labels }) => labels[0]?.knownAt))).toEqual(new Set([SAID]))
})

test('a label names only a decision that is believed as well', () => {
  const of = (decisionId: string) =>
    vouchedFor(deployed(['fail']), { decisions: [watched()], labels: [labelled({ decisionId })] }).labels[0]?.decisionId
  expect([of('watch-90-12-1'), of('watch-90-99-1')]).toEqual(['watch-90-12-1', undefined])
})

test('nothing is believed that no record of the run stands behind, whatever it says', () => {
  const anyDecision = fc.record({
    kind: fc.constantFrom<Decision['kind'][]>('gate', 'watch', 'rollback', 'heal'),
    verdict: fc.constantFrom<Decision['verdict'][]>('pass', 'warn', 'fail', 'inconclusive', 'no-data'),
    mode: fc.constantFrom<Decision['mode'][]>('dry-run', 'live'),
    acted: fc.boolean(),
    deploymentId: fc.constantFrom(90, 91)
  })
  fc.assert(
    fc.property(fc.array(anyDecision), fc.boolean(), (many, isOther) => {
      const decisions = many.map((one) => decided({ ...one, decisionId: `${one.kind}-${one.deploymentId}-12-1` }))
      const silent = isOther
        ? deployed(['pass', 'fail', 'rolling-back', 'rolled-back', 'dry-run'], { by: { runId: 13 } })
        : deployed([])
      return (
        vouchedFor(silent, { decisions, labels: [labelled(), labelled({ label: 'known-good' })] }).labels.length ===
          0 && vouchedFor(silent, { decisions }).decisions.length === 0
      )
    })
  )
})

test('what is listed twice is believed once', () => {
  const one = deployed(['fail'])
  const found = vouchedRows({ decisions: [watched()], labels: [labelled()] }, { deployments: [one, one], run: RUN })
  expect([found.decisions.length, found.labels.length]).toEqual([1, 1])
})
