import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type TableName } from '../../src/domain/recording.js'
import { type Segment } from '../../src/domain/segment.js'
import { exportTable } from '../../src/history/export.js'
import { pack } from '../../src/history/pack.js'
import { encodeSegment } from '../../src/history/segment.js'
import { survey } from '../../src/history/survey.js'
import { columnsOf, TABLE_NAMES } from '../../src/schema/table-row.js'
import { blocks } from '../docs/pages.js'
import { memoryStore } from '../fakes/store.js'
import { aJob, anAbout, aRun, aSegment, aTest, everything, NOON, rowsOf } from './builders.js'

/** What is needed of `@duckdb/node-api`. */
interface DuckDB {
  readonly DuckDBInstance: {
    create(path: string): Promise<{ connect(): Promise<Connection> }>
  }
}
interface Connection {
  runAndReadAll(sql: string): Promise<{ getRowObjectsJson(): Record<string, unknown>[] }>
  closeSync(): void
}

/** Not every machine has a binary: its name is not known to the compiler, so that the others can compile this. */
const PACKAGE: string = '@duckdb/node-api'

const duckdb: DuckDB | undefined = await import(PACKAGE).then(
  (found: DuckDB) => found,
  () => undefined
)

if (duckdb === undefined) console.warn(`${PACKAGE} has no binary here: nothing is asked of DuckDB.`)

const PACKING = { repositoryId: 4711, foreshock: '0.1.0' }
const WEEK = 7 * 86_400_000

let folder = ''
let connection: Connection | undefined

const ask = async (sql: string): Promise<readonly Record<string, unknown>[]> => {
  if (connection === undefined) throw new Error('there is no DuckDB')
  return (await connection.runAndReadAll(sql)).getRowObjectsJson()
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duckdb-'))
  connection = await (await duckdb?.DuckDBInstance.create(':memory:'))?.connect()
  await connection?.runAndReadAll(`SET file_search_path = '${folder}'`)
})
afterAll(async () => {
  connection?.closeSync()
  await rm(folder, { recursive: true, force: true })
})

const whenThere = duckdb === undefined ? describe.skip : describe

const TYPES = { string: 'VARCHAR', int64: 'BIGINT', double: 'DOUBLE', boolean: 'BOOLEAN' } as const

/** As DuckDB sees the file of a table. */
async function typesOf(name: TableName): Promise<Record<string, unknown>> {
  const described = await ask(`DESCRIBE SELECT * FROM '${name}.parquet'`)
  return Object.fromEntries(described.map((row) => [String(row['column_name']), row['column_type']]))
}

const declaredTypes = (name: TableName) =>
  Object.fromEntries(columnsOf(name).map((column) => [column.name, TYPES[column.type]]))

async function lay(segment: Segment): Promise<void> {
  for (const [file, bytes] of segment.files) await writeFile(join(folder, file), bytes)
}

async function exported(segments: readonly Segment[]): Promise<Readonly<Record<string, number>>> {
  const store = memoryStore(segments)
  const known = await survey(store, PACKING)
  if (known.is === 'unknown') throw known.because
  const rows: Record<string, number> = {}
  for (const name of TABLE_NAMES) {
    const table = await exportTable(store, name, { ...PACKING, survey: known.value })
    expect(table.notes).toEqual([])
    await writeFile(join(folder, `${name}.parquet`), table.bytes)
    rows[name] = table.rows
  }
  return rows
}

async function packed(segments: readonly Segment[]): Promise<Segment> {
  const made = await pack(segments, PACKING)
  if (made instanceof Error) throw made
  return made
}

const count = async (name: string): Promise<number> =>
  Number((await ask(`SELECT count(*) AS n FROM '${name}.parquet'`))[0]?.['n'])

whenThere('DuckDB reads', () => {
  test('a segment: every column has its type, and every fact is there', async () => {
    await lay(aSegment(everything))
    for (const name of TABLE_NAMES) {
      expect(await typesOf(name)).toEqual(declaredTypes(name))
      expect(await count(name)).toBe(everything[name].length)
    }
    expect(await ask(`SELECT name, durationMs, outcome FROM 'tests.parquet' ORDER BY name`)).toEqual([
      { name: '__proto__', durationMs: 12.5, outcome: 'error' },
      { name: 'adds up', durationMs: 12.5, outcome: 'passed' }
    ])
    expect(await ask(`SELECT name, completedAt, imageOs FROM 'jobs.parquet' ORDER BY jobId`)).toEqual([
      { name: 'test (22)', completedAt: String(NOON + 30_000), imageOs: 'ubuntu24' },
      { name: 'läuft noch ∆', completedAt: String(NOON + 30_000), imageOs: null }
    ])
    expect(await ask(`SELECT acted FROM 'decisions.parquet'`)).toEqual([{ acted: false }])
  })

  test('a pack of several row groups', async () => {
    const many = Array.from({ length: 3 }, (_, run) =>
      aSegment(
        { tests: Array.from({ length: 36_000 }, (_, test) => aTest({ runId: run + 1, name: `test ${test}` })) },
        { runId: run + 1, createdAt: NOON + run * 1000 }
      )
    )
    await lay(await packed(many))
    expect(await count('tests')).toBe(108_000)
    expect(
      await ask(`SELECT count(DISTINCT row_group_id) AS n FROM parquet_metadata('${folder}/tests.parquet')`)
    ).toEqual([{ n: '3' }])
    expect(await ask(`SELECT sum(durationMs) AS ms, count(DISTINCT name) AS names FROM 'tests.parquet'`)).toEqual([
      { ms: 108_000 * 12.5, names: '36000' }
    ])
  })

  test('an export, in which nothing is told twice, and no table is missing', async () => {
    const segments = [
      aSegment({ jobs: [aJob({ status: 'in_progress' })] }, { runId: 1 }),
      aSegment({ jobs: [aJob({ observedAt: NOON + 61_000 })] }, { runId: 2, createdAt: NOON + 61_000 })
    ]
    const rows = await exported([...segments, await packed(segments)])
    expect(rows).toMatchObject({ runs: 1, jobs: 1, tests: 1, deployments: 0 })
    for (const name of TABLE_NAMES) {
      expect(await typesOf(name)).toEqual(declaredTypes(name))
      expect(await count(name)).toBe(rows[name])
    }
    expect(await ask(`SELECT status FROM 'jobs.parquet'`)).toEqual([{ status: 'completed' }])
  })
})

const page = await readFile('docs/how-to/query-the-history.md', 'utf8')
const [slowest = '', flaky = '', lost = '', ...others] = blocks(page, 'sql')

test('the page has three queries', () => {
  expect([slowest, flaky, lost].every((query) => query.includes('SELECT'))).toBe(true)
  expect(others).toEqual([])
})

whenThere('the page asks for', () => {
  beforeAll(async () => {
    await exported(someWeeks())
  })

  test('the slowest jobs by week', async () => {
    expect(await ask(slowest)).toEqual([
      { week: '2026-11-30', workflow: 'CI', job: 'build', runs: '1', p50: 600, p95: 600 },
      { week: '2026-11-23', workflow: 'CI', job: 'build', runs: '3', p50: 120, p95: 174 },
      { week: '2026-11-23', workflow: 'CI', job: 'lint', runs: '1', p50: 6, p95: 6 }
    ])
  })

  test('tests that failed and passed on one commit', async () => {
    expect(await ask(flaky)).toEqual([
      { workflow: 'CI', suite: 'billing', test: 'pays', commits: '1', failed: '1', passed: '1' }
    ])
  })

  test('minutes lost to waiting and to failures by week', async () => {
    expect(await ask(lost)).toEqual([
      { week: '2026-11-30', workflow: 'CI', runs: '1', waiting: 0, failed: 10 },
      { week: '2026-11-23', workflow: 'CI', runs: '3', waiting: 1.5, failed: 0 }
    ])
  })
})

/** Three runs in one week, one of them in two attempts, and one in the next. */
function someWeeks(): readonly Segment[] {
  const seen = { observedAt: NOON }
  const build = (runId: number, seconds: number, startedAt = NOON) =>
    aJob({ runId, jobId: 10 * runId, name: 'build', startedAt, completedAt: startedAt + 1000 * seconds, ...seen })
  const later = NOON + WEEK
  const rows = rowsOf({
    runs: [
      aRun({ runId: 1, ...seen }),
      aRun({ runId: 2, sha: 'b'.repeat(40), ...seen }),
      aRun({ runId: 2, attempt: 2, sha: 'b'.repeat(40), ...seen }),
      aRun({ runId: 3, sha: 'b'.repeat(40), ...seen }),
      aRun({ runId: 4, startedAt: later, ...seen })
    ],
    jobs: [
      { ...build(1, 60), createdAt: NOON - 90_000 },
      build(2, 120),
      { ...build(2, 120), attempt: 2 },
      build(3, 180),
      aJob({ runId: 2, attempt: 2, jobId: 21, name: 'lint', completedAt: NOON + 6000, ...seen }),
      aJob({ runId: 3, jobId: 31, name: 'runs on', status: 'in_progress', ...seen }),
      { ...build(4, 600, later), conclusion: 'failure' }
    ],
    tests: [
      aTest({ runId: 2, name: 'pays', outcome: 'failed', ...seen }),
      aTest({ runId: 3, name: 'pays', ...seen }),
      aTest({ runId: 3, name: 'adds', ...seen }),
      aTest({ runId: 1, name: 'adds', outcome: 'failed', ...seen })
    ]
  })
  return [encodeSegment({ rows, about: anAbout(), foreshock: '0.1.0' })]
}
