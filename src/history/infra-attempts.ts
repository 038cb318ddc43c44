import { ofTexts, type Tables } from './columns.js'
import { numberColumns } from './column-numbers.js'
import { isFailure, isSuccess } from './series.js'

/** What of an attempt says nothing of the code: a job that was ended, or a report in which most tests failed. */
export interface InfraAttempt {
  readonly runId: number
  readonly attempt: number
  /** Absent where the report is of no known job. */
  readonly jobId?: number
  /** Where the report was found; absent where a job was ended. */
  readonly origin?: string
  readonly because: 'most tests failed' | 'cancelled' | 'timed out'
  /** Tests that failed, and that were run; both 0 where a job was ended. */
  readonly failed: number
  readonly ran: number
}

export interface InfraAttempts {
  readonly all: readonly InfraAttempt[]
  /** By the place of a row in its table. */
  isTest(row: number): boolean
  isJob(row: number): boolean
}

/** Fewer tests may fail for the most part by their own fault. */
const LEAST_TESTS = 5

const SHARE = 0.5

/**
 * Attempts that went wrong around the code: more than half of the tests of a report, or of all reports of an attempt, fail
 * together far more often because a service, a disk or a network is gone than because each of them broke.
 */
export function infraAttempts(tables: Pick<Tables, 'jobs' | 'tests'>): InfraAttempts {
  const ended = endedJobs(tables.jobs)
  const stormy = stormyReports(tables.tests)
  const keys = new Set([...ended, ...stormy.all].flatMap((one) => keyOf(one) ?? []))
  const [runIds, jobIds] = [tables.jobs.numbers('runId'), tables.jobs.numbers('jobId')]
  const [testRuns, testJobs] = [tables.tests.numbers('runId'), tables.tests.numbers('jobId')]
  const isIn = (runId = NaN, jobId = NaN): boolean => keys.size > 0 && keys.has(`${runId}/${jobId}`)
  return {
    all: [...ended, ...stormy.all],
    isTest: (row) => stormy.has(row) || isIn(testRuns[row], testJobs[row]),
    isJob: (row) => isIn(runIds[row], jobIds[row])
  }
}

/** A job has an id of its own in every attempt that it ran in. */
const keyOf = ({ runId, jobId }: InfraAttempt): string | undefined =>
  jobId === undefined ? undefined : `${runId}/${jobId}`

function endedJobs(jobs: Tables['jobs']): readonly InfraAttempt[] {
  const { codes, texts } = jobs.words('conclusion')
  const [runIds, attempts, jobIds] = [jobs.numbers('runId'), jobs.numbers('attempt'), jobs.numbers('jobId')]
  const reasons = ofTexts(texts, (text = '') => REASONS.get(text))
  return Array.from(codes).flatMap((code, row) => {
    const because = reasons[code]
    if (because === undefined) return []
    const key = { runId: runIds[row] ?? NaN, attempt: attempts[row] ?? NaN, jobId: jobIds[row] ?? NaN }
    return [{ ...key, because, failed: 0, ran: 0 }]
  })
}

const REASONS: ReadonlyMap<string, InfraAttempt['because']> = new Map([
  ['cancelled', 'cancelled'],
  ['timed_out', 'timed out']
])

function stormyReports(tests: Tables['tests']): {
  readonly all: readonly InfraAttempt[]
  has(row: number): boolean
} {
  const [runIds, attempts, jobIds] = [tests.numbers('runId'), tests.numbers('attempt'), tests.numbers('jobId')]
  const [tries, origins, outcomes] = [tests.numbers('tries'), tests.words('origin'), tests.words('outcome')]
  const { codes, firsts } = numberColumns(tests.length, [runIds, attempts, jobIds, origins.codes])
  const [failed, ran] = [new Uint32Array(firsts.length), new Uint32Array(firsts.length)]
  const kinds = ofTexts(outcomes.texts, (outcome = '') => {
    return isFailure(outcome) ? 1 : isSuccess(outcome) ? 0 : undefined
  })
  for (let row = 0; row < tests.length; row += 1) {
    const kind = kinds[outcomes.codes[row] ?? 0]
    if (kind === undefined || (tries[row] ?? 1) > 1) continue
    const report = codes[row] ?? 0
    ran[report] = (ran[report] ?? 0) + 1
    failed[report] = (failed[report] ?? 0) + kind
  }
  const ofAttempt = sumsBy(
    firsts.map((row) => `${runIds[row]}/${attempts[row]}`),
    { ran, failed }
  )
  const isStormy = (report: number): boolean => {
    const own = { ran: ran[report] ?? 0, failed: failed[report] ?? 0 }
    return own.failed > SHARE * own.ran && (isStorm(own) || isStorm(ofAttempt(report)))
  }
  const all = firsts.flatMap((row, report): InfraAttempt[] => {
    if (!isStormy(report)) return []
    const jobId = jobIds[row] ?? NaN
    return [
      {
        runId: runIds[row] ?? NaN,
        attempt: attempts[row] ?? NaN,
        ...(Number.isNaN(jobId) ? {} : { jobId }),
        origin: origins.texts.at(origins.codes[row] ?? 0) ?? '',
        because: 'most tests failed',
        failed: failed[report] ?? 0,
        ran: ran[report] ?? 0
      }
    ]
  })
  return { all, has: (row) => isStormy(codes[row] ?? 0) }
}

interface Count {
  readonly ran: number
  readonly failed: number
}

const isStorm = ({ ran, failed }: Count): boolean => ran >= LEAST_TESTS && failed > SHARE * ran

/** The counts of all that share a key, by the place of any of them. */
function sumsBy(
  keys: readonly string[],
  { ran, failed }: { readonly ran: Uint32Array; readonly failed: Uint32Array }
): (place: number) => Count {
  const sums = new Map<string, Count>()
  keys.forEach((key, place) => {
    const before = sums.get(key) ?? { ran: 0, failed: 0 }
    sums.set(key, { ran: before.ran + (ran[place] ?? 0), failed: before.failed + (failed[place] ?? 0) })
  })
  return (place) => sums.get(keys[place] ?? '') ?? { ran: 0, failed: 0 }
}
