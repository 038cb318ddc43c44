import type { Decision } from '../../src/domain/decision.js'
import { Problem } from '../../src/domain/problem.js'
import type { Segment } from '../../src/domain/segment.js'
import { leavingRows } from '../../src/flows/leave-rows.js'
import { rowsOf } from '../../src/history/columns.js'
import { decodeSegment } from '../../src/history/decode-segment.js'
import { parseName } from '../../src/history/segment-name.js'
import type { Appended } from '../../src/ports.js'
import { fakeLog } from '../fakes/publisher.js'

const REPOSITORY = 77
const decision = (more: Partial<Decision>): Decision => ({
  decisionId: 'rollback-7-12-1',
  kind: 'rollback',
  verdict: 'fail',
  mode: 'live',
  acted: true,
  runId: 12,
  attempt: 1,
  environment: 'production',
  decidedAt: 5,
  reason: 'The deployment is being rolled back.',
  trust: 'default',
  witness: 'runner',
  observedAt: 6,
  ...more
})

function leaving(answer: Appended = { is: 'stored' }, forget: readonly string[] = []) {
  const left: Segment[] = []
  const log = fakeLog()
  const clock = { now: () => Date.UTC(2026, 10, 20), chance: () => 0, sleep: () => Promise.resolve() }
  const secondCopy = {
    leave: (segment: Segment) => {
      left.push(segment)
      return Promise.resolve(answer)
    }
  }
  const leave = leavingRows(
    { secondCopy, clock, log },
    {
      self: { runId: 12, attempt: 1 },
      recorder: 'deploy.yml rollback',
      repositoryId: REPOSITORY,
      foreshock: '0.1.0',
      privacy: { names: 'plain', forget }
    }
  )
  const decisions = () =>
    Promise.all(
      left.map(async (segment) => {
        const read = await decodeSegment(segment, { repositoryId: REPOSITORY })
        if (read instanceof Problem) throw read
        return rowsOf(read.tables).decisions
      })
    )
  return { leave, left, log, decisions }
}

test('what is left twice are two segments of the same run, each with its rows', async () => {
  const { leave, left, decisions } = leaving()
  await leave({ decisions: [decision({})] })
  await leave({ decisions: [decision({ reason: 'Done.' })] })
  expect(new Set(left.map(({ name }) => name)).size).toBe(2)
  expect(left.map(({ name }) => parseName(name))).toMatchObject([
    { runId: 12, attempt: 1 },
    { runId: 12, attempt: 1 }
  ])
  expect((await decisions()).map((rows) => rows.map(({ reason }) => reason))).toEqual([
    ['The deployment is being rolled back.'],
    ['Done.']
  ])
})

test('secrets are taken out, and what is to be forgotten is not left', async () => {
  const secret = `ghp_${'a1B2'.repeat(9)}`
  const { leave, decisions } = leaving({ is: 'stored' }, ['staging'])
  await leave({
    decisions: [decision({ reason: `Bearer ${secret}` }), decision({ decisionId: 'x', environment: 'staging' })]
  })
  const [rows = []] = await decisions()
  expect(JSON.stringify(rows)).not.toContain(secret)
  expect(rows.map(({ environment }) => environment)).not.toContain('staging')
})

test('where nothing can be left, the log says so and nothing else happens', async () => {
  const { leave, log } = leaving({ is: 'read-only', because: 'artifacts do not exist here' })
  expect(await leave({ decisions: [decision({})] })).toMatchObject({ is: 'read-only' })
  expect(log.lines.join('\n')).toContain('artifacts do not exist here')
})
