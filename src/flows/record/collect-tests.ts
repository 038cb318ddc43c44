import * as z from 'zod/mini'
import { name, say, type Prose } from '../../domain/prose.js'
import type { Run } from '../../domain/run.js'
import type { Step } from '../../domain/step.js'
import type { TestResult } from '../../domain/test.js'
import { type Columns, NO_TABLES, ofTexts } from '../../history/columns.js'
import { gatherTables } from '../../history/gather.js'
import type { FailedAt } from '../../ingest/reports/read-reports.js'
import type { ReportFile } from '../../ports.js'
import { apiArtifact, type ApiArtifact } from '../../schema/api.js'
import { unmatchedGlobs, unmatchedWords } from '../../doctor/unmatched.js'
import { matchesAny } from '../../schema/config-glob.js'
import { counted } from '../counted.js'
import type { Recording, RecordPorts } from './recording.js'
import { told } from '../told.js'

/** The attempt that the results belong to, and the job that recorded its own workspace. */
interface Of {
  readonly run: Run
  readonly jobId: number | undefined
  /** The steps of that job. */
  readonly steps?: readonly Step[]
}

export interface Tests {
  readonly tests: Columns<TestResult>
  /** Where tests failed, as far as their reports say so. */
  readonly places: readonly FailedAt[]
  readonly unseen: readonly Prose[]
}

/** Downloading more than this costs a build more than it tells. */
const MOST_ARTIFACTS = 20
const MOST_ARTIFACT_BYTES = 50_000_000

export const NO_TESTS: Tests = { tests: NO_TABLES.tests, places: [], unseen: [] }

/** What several places hold, side by side. */
export function together(parts: readonly Tests[]): Tests {
  const filled = parts.map(({ tests }) => tests).filter(({ length }) => length > 0)
  const tables = filled.map((tests) => ({ tables: { ...NO_TABLES, tests } }))
  return {
    tests: filled.length > 1 ? gatherTables(tables).tests.columns : (filled[0] ?? NO_TABLES.tests),
    places: parts.flatMap(({ places }) => places),
    unseen: parts.flatMap(({ unseen }) => unseen)
  }
}

/** How many results failed, tries that did not count among them. */
export function failuresIn(tests: Columns<TestResult>): number {
  const { codes, texts } = tests.words('outcome')
  const isFailure = ofTexts(texts, (text) => text === 'failed' || text === 'error')
  return codes.reduce((count, code) => (isFailure[code] === true ? count + 1 : count), 0)
}

/** The results that the recording job has left in its own workspace. */
export async function workspaceTests(
  { workspace, log }: RecordPorts,
  { reports, named, recorder }: Recording,
  of: Of
): Promise<Tests> {
  if (workspace === undefined) return NO_TESTS
  const files = await workspace.reports(reports)
  if (files.is === 'unknown') return { ...NO_TESTS, unseen: [told(files.because.message)] }
  log.debug(`Found ${counted(files.value.length, 'file')} in the workspace that may hold test results.`)
  for (const glob of unmatchedGlobs(
    named?.globs ?? [],
    files.value.map(({ path }) => path)
  ))
    log[named?.by === 'step' ? 'warn' : 'info'](
      `${unmatchedWords(glob)}. Run the tests before this step, or correct the pattern.`
    )
  // Where the job has no id, its key keeps its tests apart from the same tests in another job.
  return testsOf(files.value, { ...of, origin: of.jobId === undefined ? `job:${recorder}` : 'workspace' })
}

/** The results that jobs of the same attempt have uploaded. An artifact of an earlier attempt tells of that attempt. */
export async function artifactTests({ runs, log }: RecordPorts, { artifacts }: Recording, of: Of): Promise<Tests> {
  if (runs === undefined) return NO_TESTS
  const listing = await runs.artifacts(of.run.runId)
  if (listing.is === 'unknown') return { ...NO_TESTS, unseen: [told(listing.because.message)] }
  const isWanted = matchesAny(artifacts)
  const known = listing.value.items.flatMap((item) => {
    const parsed = z.safeParse(apiArtifact, item)
    return parsed.success ? [parsed.data] : []
  })
  const asked = known.filter((artifact) => isWanted(artifact.name))
  if (asked.length > 0 && of.run.attempt > 1 && of.run.startedAt === undefined)
    return { ...NO_TESTS, unseen: [say`Artifacts of this attempt could not be told from those of earlier ones.`] }
  const ofAttempt = asked.filter(isOfAttempt(of.run))
  const wanted = ofAttempt.filter(({ expired }) => expired !== true)
  const expired = ofAttempt.length - wanted.length
  const read = newestOfEachName(wanted)
    .filter(({ size_in_bytes: bytes = 0 }) => bytes <= MOST_ARTIFACT_BYTES)
    .slice(0, MOST_ARTIFACTS)
  const parts = await Promise.all(
    read.map(async (artifact): Promise<Tests> => {
      const files = await runs.artifactFiles(artifact.id)
      if (files.is === 'unknown')
        return { ...NO_TESTS, unseen: [say`Artifact ${name(artifact.name)}: ${told(files.because.message)}`] }
      return testsOf(files.value, { run: of.run, jobId: undefined, origin: `artifact:${artifact.name}`, isMixed: true })
    })
  )
  const passedOver = newestOfEachName(wanted).length - read.length
  if (read.length > 0) log.debug(`Read ${counted(read.length, 'artifact')} of the run.`)
  const { tests, places, unseen } = together(parts)
  return {
    tests,
    places,
    unseen: [
      ...unseen,
      ...(listing.value.complete ? [] : [say`Not all artifacts of the run could be listed.`]),
      ...(expired === 0 ? [] : [say`${counted(expired, 'artifact')} of the run had expired.`]),
      ...(passedOver === 0
        ? []
        : [
            say`${counted(passedOver, 'artifact')} of the run ${passedOver === 1 ? 'was' : 'were'} passed over: too large, or too many.`
          ])
    ]
  }
}

/** Every attempt lists the artifacts of all of them. What was made after an attempt had ended is of a later one. */
const isOfAttempt =
  ({ attempt, startedAt = 0, status, updatedAt = Infinity }: Run) =>
  ({ created_at: at }: ApiArtifact): boolean =>
    at === undefined || ((attempt === 1 || at >= startedAt) && (status !== 'completed' || at <= updatedAt))

/** A job that was run again may upload under the same name: the later one tells of what counted. */
function newestOfEachName(artifacts: readonly ApiArtifact[]): readonly ApiArtifact[] {
  const newest = new Map<string, ApiArtifact>()
  for (const artifact of artifacts) {
    const other = newest.get(artifact.name)
    if (other === undefined || other.id < artifact.id) newest.set(artifact.name, artifact)
  }
  return [...newest.values()]
}

async function testsOf(
  files: readonly ReportFile[],
  { run, jobId, steps = [], origin, isMixed = false }: Of & { origin: string; isMixed?: boolean }
): Promise<Tests> {
  if (files.length === 0) return NO_TESTS
  // Formats and their parsers are loaded where there is something to read.
  const { readReports } = await import('../../ingest/reports/read-reports.js')
  const { runId, attempt, trust, observedAt } = run
  const { tests, places, unreadable } = await readReports(files, {
    runId,
    attempt,
    trust,
    observedAt,
    jobId,
    origin,
    stepAt: stepAt(steps)
  })
  return {
    tests,
    places,
    // An artifact holds other files, too.
    unseen: unreadable
      .filter(({ isOther }) => !(isMixed && isOther))
      .map(({ path, because }) => say`${name(path)} could not be read: ${told(because.what)}.`)
  }
}

/** GitHub tells times of steps in whole seconds: a step may have run until the end of the second that it ended in. */
const stepAt =
  (steps: readonly Step[]) =>
  (epochMs: number): number | undefined =>
    steps
      .toSorted((one, other) => one.number - other.number)
      .find(({ startedAt = Infinity, completedAt = Infinity }) => startedAt <= epochMs && epochMs < completedAt + 1000)
      ?.number
