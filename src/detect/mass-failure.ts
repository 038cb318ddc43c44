import type { Job } from '../domain/job.js'
import { isText, type Tables } from '../history/columns.js'
import { type JudgedJobs, runsBefore } from '../history/job-past.js'

/**
 * Most tests of one job, or of one place of reports where the job is not known, failed together: enough of them by
 * themselves, or together with those of all other jobs of the run, most of which failed, too.
 */
export interface MassFailure {
  readonly job: Job | undefined
  /** Where the reports were found. */
  readonly origin: string
  readonly ran: number
  readonly failed: number
  /** The share of the same tests' job that passed in earlier runs of the default branch. */
  readonly usuallyPassed: number
  readonly earlierRuns: number
}

interface Wanted {
  /** The share of the tests that must be exceeded. */
  readonly share: number
  readonly least: number
}

/** Three runs of the default branch must tell what is usual, and in each of them nearly all must have passed. */
const PAST = { least: 3, most: 10, passed: 0.9 } as const

/** The worst first. The past is looked at only where so much failed. */
export function massFailures(tables: Tables, found: JudgedJobs, { share, least }: Wanted): readonly MassFailure[] {
  const { run, all } = found
  const { tests } = tables
  const [runIds, attempts, jobIds] = [tests.numbers('runId'), tests.numbers('attempt'), tests.numbers('jobId')]
  const origins = tests.words('origin').codes
  const groups = tallies(tables, (row) => {
    if (runIds[row] !== run.runId || attempts[row] !== run.attempt) return undefined
    return placeOf(jobIds[row], origins[row])
  })
  const isMost = ({ ran, failed }: Pick<Tally, 'ran' | 'failed'>): boolean => failed > share * ran
  const whole = { ran: sum(groups, 'ran'), failed: sum(groups, 'failed') }
  const isMostOfRun = whole.ran >= least && isMost(whole)
  return groups
    .filter((one) => isMost(one) && (one.ran >= least || isMostOfRun))
    .sort((one, other) => other.failed - one.failed)
    .flatMap(({ row, ran, failed }) => {
      const job = all.find(({ jobId }) => jobId === jobIds[row])
      const past = pastOf(tables, found, { row, job })
      const passed = past.map((one) => 1 - one.failed / one.ran)
      if (past.length < PAST.least || !passed.every((one) => one >= PAST.passed)) return []
      const origin = tests.words('origin').texts.at(origins[row] ?? 0) ?? ''
      const usuallyPassed = passed.reduce((sum, one) => sum + one, 0) / passed.length
      return [{ job, origin, ran, failed, usuallyPassed, earlierRuns: past.length }]
    })
}

const sum = (tallies: readonly Tally[], what: 'ran' | 'failed'): number =>
  tallies.reduce((total, one) => total + one[what], 0)

const placeOf = (jobId = NaN, origin = 0): string => (Number.isNaN(jobId) ? `in ${origin}` : `by ${jobId}`)

/** How the tests of the same job, or place, ended in the last runs of the default branch. */
function pastOf(
  tables: Tables,
  { run, pasts }: JudgedJobs,
  { row: like, job }: { readonly row: number; readonly job: Job | undefined }
): readonly Tally[] {
  const { tests } = tables
  const [runIds, attempts, jobIds] = [tests.numbers('runId'), tests.numbers('attempt'), tests.numbers('jobId')]
  const origins = tests.words('origin').codes
  const isTrusted = isText(tests, 'trust', 'default')
  const earlier = pasts.find((past) => past.job.jobId === job?.jobId)?.earlier.slice(-PAST.most) ?? []
  const ids = new Set(earlier.map((one) => one.job.jobId))
  const runs = runsBefore(tables, run, PAST.most)
  return tallies(tables, (row) => {
    const [runId = NaN, jobId = NaN] = [runIds[row], jobIds[row]]
    const isSame =
      job === undefined ? Number.isNaN(jobId) && origins[row] === origins[like] && runs.has(runId) : ids.has(jobId)
    return isSame && isTrusted(row) ? `${runId}/${attempts[row] ?? 1}` : undefined
  })
}

interface Tally {
  /** One of its rows. */
  readonly row: number
  readonly ran: number
  readonly failed: number
}

/** Counts tests by group, each once, as its last try ended. Skipped ones have not run. */
function tallies({ tests }: Tables, groupOf: (row: number) => string | undefined): readonly Tally[] {
  const tries = tests.numbers('tries')
  const outcomes = tests.words('outcome')
  const key = [tests.words('suite'), tests.words('className'), tests.words('name'), tests.words('file')].map(
    ({ codes }) => codes
  )
  const groups = new Map<string, Map<string, number>>()
  for (let row = 0; row < tests.length; row += 1) {
    const group = groupOf(row)
    if (group === undefined) continue
    const ofGroup = groups.get(group) ?? new Map<string, number>()
    groups.set(group, ofGroup)
    const test = key.map((codes) => codes[row]).join(' ')
    const known = ofGroup.get(test)
    if (known === undefined || (tries[row] ?? 1) > (tries[known] ?? 1)) ofGroup.set(test, row)
  }
  return [...groups.values()].flatMap((ofGroup) => {
    const ended = [...ofGroup.values()].map((row) => outcomes.texts.at(outcomes.codes[row] ?? 0))
    const ran = ended.filter((outcome) => outcome !== 'skipped').length
    const failed = ended.filter((outcome) => outcome === 'failed' || outcome === 'error').length
    const [row] = ofGroup.values()
    return row === undefined || ran === 0 ? [] : [{ row, ran, failed }]
  })
}
