import { known, unknown, type Answer } from '../../../src/domain/answer.js'
import type { EnvironmentStatus } from '../../../src/domain/environment-deployment.js'
import { Problem } from '../../../src/domain/problem.js'
import type { Rows } from '../../../src/domain/recording.js'
import { harvest, type Harvested } from '../../../src/flows/harvest.js'
import { rowsOf as allRows } from '../../../src/history/columns.js'
import { mergeRows } from '../../../src/history/merge.js'
import type { Deployments, DeploymentsPage } from '../../../src/ports.js'
import { recordLine } from '../../../src/verdict/rollback/record-line.js'
import { handClock } from '../../fakes/clock.js'
import { fakeLog } from '../../fakes/publisher.js'
import { fakeRunSource } from '../../fakes/run-source.js'
import { fakeSecondCopy } from '../../fakes/second-copy.js'
import { aSegment, everything, NOON } from '../../history/builders.js'
import { runJson } from '../../ingest/api-samples.js'

const RUN = 9_000_000_001
const SHA = 'd'.repeat(40)
const DAY = 86_400_000
const HOME = { repository: 'acme/shop', repositoryId: 4711, defaultBranch: 'main' } as const
const STARTED_BY_RUN = runJson({ id: RUN, event: 'workflow_run' })
const [sample] = everything.decisions
const [sampleLabel] = everything.labels
if (sample === undefined || sampleLabel === undefined) throw new Error('there is no sample')

const decision = {
  ...sample,
  ...({ decisionId: `watch-7-${RUN}-1`, kind: 'watch', verdict: 'fail', acted: false, mode: 'live' } as const),
  ...{ runId: RUN, attempt: 1, environment: 'production', deploymentId: 7, sha: SHA, decidedAt: NOON, observedAt: NOON }
}
const label = {
  ...sampleLabel,
  ...({ subjectKind: 'deployment', subject: '7', label: 'bad', givenBy: 'verdict' } as const),
  ...{ at: NOON, knownAt: NOON, observedAt: NOON }
}

interface World {
  readonly run?: object
  readonly artifact?: object
  readonly rows?: Partial<Rows>
  readonly record?: Partial<EnvironmentStatus>
  readonly page?: Answer<DeploymentsPage>
  readonly now?: number
  readonly isAsked?: boolean
}

interface Told {
  readonly harvested: Harvested
  readonly rows: Rows
  readonly asked: readonly string[]
}

async function told(world: World = {}): Promise<Told> {
  const { run = STARTED_BY_RUN, rows = {}, now = NOON + DAY / 2, isAsked = true } = world
  const segment = aSegment({ jobs: [], tests: [], decisions: [decision], labels: [label], ...rows })
  const from = { id: RUN, repository_id: 4711, head_repository_id: 4711, head_branch: 'main', ...world.artifact }
  const json = { id: 31, name: `foreshock-${segment.name}`, size_in_bytes: 1000, expired: false, workflow_run: from }
  const secondCopy = fakeSecondCopy([{ json: { ...json, created_at: new Date(NOON + 90_000).toISOString() }, segment }])
  const asked: string[] = []
  const listed = { deploymentId: 7, environment: 'production', sha: SHA, createdAt: NOON - 60_000 }
  const description = recordLine({ word: 'fail', runId: RUN, attempt: 1 })
  const deployments: Pick<Deployments, 'list' | 'statuses'> = {
    list: (environment, page) => {
      asked.push(`${environment} ${page}`)
      return Promise.resolve(world.page ?? known({ at: NOON, deployments: [listed], complete: true }))
    },
    statuses: (id) => {
      asked.push(`statuses ${id}`)
      return Promise.resolve(known([{ at: NOON + 1000, description, isOurs: true, state: 'failure', ...world.record }]))
    }
  }
  const ports = {
    secondCopy,
    runs: fakeRunSource({ runs: { [`${RUN}/1`]: run } }),
    clock: handClock(now),
    log: fakeLog(),
    ...(isAsked ? { deployments } : {})
  }
  const harvested = await harvest(ports, { home: HOME, known: new Set(), runs: [], most: 100 })
  const parts = harvested.parts.flatMap((part) => part.told.map(({ tables }) => allRows(tables)))
  return { harvested, rows: mergeRows(parts), asked }
}

test('what a run that another one started has decided is taken where its record at the deployment agrees', async () => {
  const { rows, harvested, asked } = await told()
  expect(rows.decisions).toEqual([{ ...decision, trust: 'default' }])
  expect(rows.labels).toMatchObject([{ subject: '7', label: 'bad', trust: 'default', knownAt: NOON + 1000 }])
  expect(asked).toEqual(['production 1', 'statuses 7'])
  expect(harvested).toMatchObject({ parts: [{ trust: 'branch' }], notes: [], left: 0 })
})

test.each<[string, World]>([
  ['a push to a branch', { run: runJson({ id: RUN, head_branch: 'topic' }) }],
  ['a pull request', { run: runJson({ id: RUN, event: 'pull_request' }) }],
  ['a pull request that asked for the default branch', { run: runJson({ id: RUN, event: 'pull_request_target' }) }],
  ['another branch', { run: runJson({ id: RUN, event: 'workflow_run', head_branch: 'topic' }) }],
  ['a fork', { run: runJson({ id: RUN, event: 'workflow_run', head_repository: { full_name: 'eve/shop' } }) }],
  ['nobody knows what repository', { run: runJson({ id: RUN, event: 'workflow_run', head_repository: null }) }],
  ['no workflow file of the repository', { run: runJson({ id: RUN, event: 'workflow_run', path: 'dynamic/x' }) }],
  ['a fork, by its artifact', { artifact: { head_repository_id: 666 } }],
  ['another branch, by its artifact', { artifact: { head_branch: 'topic' } }]
])('a run of %s decides nothing, and nobody is asked', async (_, world) => {
  const { rows, asked } = await told(world)
  expect([rows.decisions, rows.labels, asked]).toEqual([[], [], []])
})

test.each<[string, World]>([
  ['somebody else’s', { record: { isOurs: false } }],
  ['of another run', { record: { description: recordLine({ word: 'fail', runId: 4, attempt: 1 }) } }],
  ['another verdict', { record: { description: recordLine({ word: 'pass', runId: RUN, attempt: 1 }) } }],
  ['of no deployment that there is', { page: known({ at: NOON, deployments: [], complete: true }) }]
])('a decision whose record is %s is dropped, and the notes say so', async (_, world) => {
  const { rows, harvested } = await told(world)
  expect([rows.decisions, rows.labels]).toEqual([[], []])
  expect(harvested.notes).toEqual([expect.stringMatching(/: 2 rows were not for it to tell, and were dropped\.$/)])
  expect(harvested.contains).toHaveLength(1)
})

test('where GitHub does not tell, it is tried again for a day, and then taken without', async () => {
  const page = unknown(new Problem({ what: 'GitHub did not give page 1 of the deployments (403)' }))
  const soon = await told({ page })
  expect(soon.harvested).toMatchObject({ parts: [], contains: [], left: 1 })
  expect(soon.harvested.notes).toEqual([
    '1 artifact with a decision could not be held against the deployment that it is about. GitHub did not give page 1 of the deployments (403).'
  ])
  const late = await told({ page, now: NOON + 3 * DAY })
  expect([late.rows.decisions, late.harvested.contains.length, late.harvested.left]).toEqual([[], 1, 0])
})

test('a hostile segment costs no more than a few requests', async () => {
  const many = Array.from({ length: 49 }, (_, index) => ({
    ...decision,
    decisionId: `watch-${index + 1}-${RUN}-1`,
    deploymentId: index + 1,
    environment: `production ${index}`
  }))
  const few = await told({ rows: { decisions: many, labels: [] } })
  expect(few.asked.length).toBeLessThanOrEqual(8)
  expect((await told({ rows: { decisions: [...many, decision, decision] } })).asked).toEqual([])
  const odd = { ...decision, environment: '../x?y=\n' }
  expect((await told({ rows: { decisions: [odd], labels: [] } })).asked).toEqual([])
})

test('without a way to ask, such decisions are no word for the history', async () => {
  expect((await told({ isAsked: false })).rows.decisions).toEqual([])
})
