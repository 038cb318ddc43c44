import { type Subject } from '../domain/finding.js'
import { type Job } from '../domain/job.js'
import { type Run } from '../domain/run.js'
import { lesserTrust, type Trust, TRUSTS } from '../domain/trust.js'
import { isText, type LooseColumns, type Tables } from './columns.js'
import { numberColumns } from './column-numbers.js'
import { type PlacedRun, type Placing, placing } from './placing.js'

/** What names a job, step or test across runs: a finding's subject, and what tells apart tests that share a name. */
export interface SeriesSubject extends Subject {
  /** The file of the workflow: two may share a name, and a `run-name` may change it with every run. */
  readonly workflowFile?: string
  /** Where a test's report was found, when the job that ran it is not known. */
  readonly origin?: string
  readonly className?: string
  readonly file?: string
}

/** Where one job, step or test was seen, in the order of runs, attempts and tries. */
export interface Sighted {
  readonly subject: SeriesSubject
  /** Places in the table; `seen` tells what stands there. */
  readonly rows: Uint32Array
  readonly seen: Seen
}

/** What the rows of one table tell of when and how something was seen. */
export interface Seen {
  run(row: number): Run
  /** Rises from attempt to attempt within a workflow. */
  place(row: number): number
  tries(row: number): number
  /** NaN where it is not known, or nonsense. */
  durationMs(row: number): number
  outcome(row: number): string
  /** When it began, in epoch milliseconds, as well as that is known. */
  at(row: number): number
  trust(row: number): Trust
}

/**
 * Everything that ended, by what it was, or one kind of it. Rows whose run is not in the history belong nowhere and are
 * passed over. Each kind is worked out once for the same tables: many ask, and a million rows take a second.
 */
export function sightings(tables: Tables, what?: Subject['what']): readonly Sighted[] {
  const known = knownOf.get(tables) ?? {}
  knownOf.set(tables, known)
  const seen = (kind: Subject['what']): readonly Sighted[] => (known[kind] ??= sightingsOf(tables, kind))
  return what === undefined ? [...seen('job'), ...seen('step'), ...seen('test')] : seen(what)
}

const knownOf = new WeakMap<Tables, { [Kind in Subject['what']]?: readonly Sighted[] }>()

function sightingsOf(tables: Tables, what: Subject['what']): readonly Sighted[] {
  const runs = placing(tables)
  const shared = namesakes(tables.jobs)
  if (what === 'job') return seeJobs(tables.jobs, runs, shared)
  return what === 'step' ? seeSteps(tables.steps, runs, shared) : seeTests(tables.tests, runs, shared)
}

/**
 * Jobs of one attempt that share a display name, as legs of a matrix with a fixed `name` do; by run and job id. Nobody can
 * tell which is which in the next run, so they are in no series: as one, they would pass and fail on one commit.
 */
export function namesakes(jobs: Iterable<Job>): ReadonlySet<string> {
  const byName = new Map<string, Set<number>>()
  for (const { runId, attempt, name, jobId } of jobs) {
    const key = `${runId}/${attempt}/${name}`
    const ids = byName.get(key)
    if (ids === undefined) byName.set(key, new Set([jobId]))
    else ids.add(jobId)
  }
  const shared = [...byName].filter(([, ids]) => ids.size > 1)
  return new Set(shared.flatMap(([key, ids]) => [...ids].map((id) => `${key.split('/', 1)[0] ?? ''}/${id}`)))
}

/** What of a table is counted, and what tells its things apart. */
interface Kind {
  readonly columns: LooseColumns
  readonly placed: (row: number) => PlacedRun | undefined
  readonly isCounted: (row: number) => boolean
  /** What names the thing in this row, beside the file of its workflow. */
  readonly path: readonly (Float64Array | Uint32Array)[]
  readonly subject: (row: number, run: Run) => SeriesSubject
  readonly seen: Seen
}

function seeJobs(columns: LooseColumns, runs: Placing, shared: ReadonlySet<string>): readonly Sighted[] {
  const placed = runs.runsOf(columns)
  const [isFirst, isAlone] = [ranOnce(columns, ['runId', 'jobId']), aloneIn(columns, shared)]
  const hasEnded = isText(columns, 'status', 'completed')
  const name = textIn(columns, 'name')
  return bySubject({
    columns,
    placed,
    isCounted: (row) => hasEnded(row) && isFirst(row) && isAlone(row),
    path: [columns.words('name').codes],
    subject: (row, run) => ({ what: 'job', ...workflowOf(run), job: name(row) ?? '' }),
    seen: timed(columns, placed)
  })
}

function seeSteps(columns: LooseColumns, runs: Placing, shared: ReadonlySet<string>): readonly Sighted[] {
  const [placed, jobOf] = [runs.runsOf(columns), runs.jobsOf(columns)]
  const [isFirst, isAlone] = [ranOnce(columns, ['runId', 'jobId', 'number']), aloneIn(columns, shared)]
  const hasEnded = isText(columns, 'status', 'completed')
  const name = textIn(columns, 'name')
  return bySubject({
    columns,
    placed,
    isCounted: (row) => hasEnded(row) && jobOf(row) !== undefined && isFirst(row) && isAlone(row),
    path: [numbersOf(columns.length, (row) => jobOf(row)?.name), columns.words('name').codes],
    subject: (row, run) => ({ what: 'step', ...workflowOf(run), job: jobOf(row)?.name ?? '', step: name(row) ?? '' }),
    seen: timed(columns, placed)
  })
}

function seeTests(columns: LooseColumns, runs: Placing, shared: ReadonlySet<string>): readonly Sighted[] {
  const [placed, jobOf] = [runs.runsOf(columns), runs.jobsOf(columns)]
  const origin = columns.words('origin').codes
  const isAlone = aloneIn(columns, shared)
  const [tries, durationMs, observedAt] = [
    columns.numbers('tries'),
    columns.numbers('durationMs'),
    columns.numbers('observedAt')
  ]
  const outcome = textIn(columns, 'outcome')
  const texts = {
    origin: textIn(columns, 'origin'),
    suite: textIn(columns, 'suite'),
    className: textIn(columns, 'className'),
    name: textIn(columns, 'name'),
    file: textIn(columns, 'file')
  } as const
  return bySubject({
    columns,
    placed,
    isCounted: isAlone,
    path: [
      numbersOf(columns.length, (row) => jobOf(row)?.name),
      // Where the job is not known, the place of the report tells tests apart.
      Uint32Array.from(origin, (code, row) => (jobOf(row) === undefined ? code : 0)),
      ...['suite', 'className', 'name', 'file'].map((column) => columns.words(column).codes)
    ],
    subject: (row, run) => testSubject((column) => texts[column](row), { run, job: jobOf(row)?.name }),
    seen: {
      ...placedIn(columns, placed),
      tries: (row) => tries[row] ?? 1,
      durationMs: (row) => durationMs[row] ?? NaN,
      outcome: (row) => outcome(row) ?? 'unknown',
      at: (row) => startOf(placed(row)?.run) ?? observedAt[row] ?? 0
    }
  })
}

/** Groups the rows that count by what they are about. */
function bySubject({ columns, placed, isCounted, path, subject, seen }: Kind): readonly Sighted[] {
  const file = numbersOf(columns.length, (row) => fileOf(placed(row)?.run))
  const { codes, firsts } = numberColumns(columns.length, [file, ...path])
  const counts = new Uint32Array(firsts.length)
  const isIn = Uint8Array.from({ length: columns.length }, (_, row) =>
    placed(row) !== undefined && isCounted(row) ? 1 : 0
  )
  for (let row = 0; row < columns.length; row += 1) {
    const code = codes[row] ?? 0
    if (isIn[row] === 1) counts[code] = (counts[code] ?? 0) + 1
  }
  const groups = Array.from(counts, (count) => new Uint32Array(count))
  counts.fill(0)
  for (let row = 0; row < columns.length; row += 1) {
    if (isIn[row] !== 1) continue
    const code = codes[row] ?? 0
    const [group, at = 0] = [groups[code], counts[code]]
    if (group !== undefined) group[at] = row
    counts[code] = at + 1
  }
  const inOrder = (one: number, other: number): number =>
    seen.place(one) - seen.place(other) || seen.tries(one) - seen.tries(other)
  return groups.flatMap((rows) => {
    const first = rows[0]
    return first === undefined ? [] : [{ subject: subject(first, seen.run(first)), rows: rows.sort(inOrder), seen }]
  })
}

/** A partial re-run lists the jobs that it kept again: each counts once, in the attempt that it ran in. */
function ranOnce(columns: LooseColumns, key: readonly string[]): (row: number) => boolean {
  const attempts = columns.numbers('attempt')
  const { codes, firsts } = numberColumns(
    columns.length,
    key.map((column) => columns.numbers(column))
  )
  const first = Uint32Array.from(firsts)
  for (let row = 0; row < columns.length; row += 1) {
    const code = codes[row] ?? 0
    if ((attempts[row] ?? 0) < (attempts[first[code] ?? 0] ?? 0)) first[code] = row
  }
  return (row) => first[codes[row] ?? 0] === row
}

function aloneIn(columns: LooseColumns, shared: ReadonlySet<string>): (row: number) => boolean {
  if (shared.size === 0) return () => true
  const [runIds, jobIds] = [columns.numbers('runId'), columns.numbers('jobId')]
  return (row) => !shared.has(`${runIds[row] ?? 0}/${jobIds[row] ?? 0}`)
}

function timed(columns: LooseColumns, placed: Kind['placed']): Seen {
  const [startedAt, completedAt, observedAt] = [
    columns.numbers('startedAt'),
    columns.numbers('completedAt'),
    columns.numbers('observedAt')
  ]
  const conclusion = textIn(columns, 'conclusion')
  return {
    ...placedIn(columns, placed),
    tries: () => 1,
    durationMs: (row) => {
      const tookMs = (completedAt[row] ?? NaN) - (startedAt[row] ?? NaN)
      return tookMs >= 0 ? tookMs : NaN
    },
    outcome: (row) => conclusion(row) ?? 'unknown',
    at: (row) => present(startedAt[row]) ?? startOf(placed(row)?.run) ?? observedAt[row] ?? 0
  }
}

function placedIn(columns: LooseColumns, placed: Kind['placed']): Pick<Seen, 'run' | 'place' | 'trust'> {
  const trust = textIn(columns, 'trust')
  const placedRun = (row: number): PlacedRun => {
    const found = placed(row)
    if (found === undefined) throw new Error('a row without a run is in no series')
    return found
  }
  return {
    run: (row) => placedRun(row).run,
    place: (row) => placedRun(row).place,
    trust: (row) => lesserTrust(trustNamed(trust(row)), placedRun(row).run.trust)
  }
}

const trustNamed = (text: string | undefined): Trust => TRUSTS.find((trust) => trust === text) ?? 'fork'

function textIn(columns: LooseColumns, column: string): (row: number) => string | undefined {
  const { codes, texts } = columns.words(column)
  return (row) => texts.at(codes[row] ?? 0)
}

/** Numbers what rows are told by something outside their own columns. */
function numbersOf(length: number, textOf: (row: number) => string | undefined): Uint32Array {
  const codes = new Map<string | undefined, number>()
  let last: string | undefined
  let lastCode: number | undefined
  return Uint32Array.from({ length }, (_, row) => {
    const text = textOf(row)
    if (text === last && lastCode !== undefined) return lastCode
    last = text
    lastCode = codes.get(text) ?? codes.size
    codes.set(text, lastCode)
    return lastCode
  })
}

const present = (number: number | undefined): number | undefined =>
  number === undefined || Number.isNaN(number) ? undefined : number

const fileOf = (run: Run | undefined): string | undefined => run?.workflowPath ?? run?.workflow

const workflowOf = ({ workflow, workflowPath }: Run): Pick<SeriesSubject, 'workflow' | 'workflowFile'> =>
  workflowPath === undefined ? { workflow } : { workflow, workflowFile: workflowPath }

function testSubject(
  text: (column: 'origin' | 'suite' | 'className' | 'name' | 'file') => string | undefined,
  { run, job }: { readonly run: Run; readonly job: string | undefined }
): SeriesSubject {
  const [className, file] = [text('className'), text('file')]
  return {
    what: 'test',
    ...workflowOf(run),
    ...(job === undefined ? { origin: text('origin') ?? '' } : { job }),
    suite: text('suite') ?? '',
    ...(className === undefined ? {} : { className }),
    test: text('name') ?? '',
    ...(file === undefined ? {} : { file })
  }
}

const startOf = (run: Run | undefined): number | undefined => run?.startedAt ?? run?.createdAt
