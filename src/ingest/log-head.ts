import type { CacheHit, Job } from '../domain/job.js'
import { present } from './present.js'

/** What the jobs API does not tell, and the beginning of a job's log does. */
export type LogFacts = Pick<Job, 'imageOs' | 'imageVersion' | 'runnerVersion' | 'cacheHit'>

/**
 * Reads the head of a log as GitHub gives it. Facts about the runner are taken from where it introduces itself, before
 * anything of the job has run, because whatever comes later may be printed by anybody. What the caches gave is printed by
 * the job's own actions, so it is believed as far as the job is.
 */
export function logHeadFrom(text: string): LogFacts {
  const lines = linesOf(text)
  const ends = lines.findIndex((line) => SET_UP_ENDS.test(line))
  const setUp = (ends === -1 ? lines : lines.slice(0, ends)).filter((line) => !line.startsWith('##[debug]'))
  const steps = ends === -1 ? [] : stepsOf(lines.slice(ends))
  return present({ ...runnerFacts(setUp), cacheHit: worst(steps.flatMap(cacheHitsOf)) })
}

/** The whole head is read once and no pattern looks back, so the longest head costs as much as it is long. */
const MOST_CHARACTERS = 65_536

const STAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z /

/** Lines of the log without their time. One without a time goes on with the one before; the last one may be cut. */
function linesOf(text: string): readonly string[] {
  const lines = text
    .replace(/^\ufeff/, '')
    .slice(0, MOST_CHARACTERS)
    .split('\n')
  return lines.slice(0, -1).flatMap((line) => {
    const stamp = STAMP.exec(line)?.[0]
    return stamp === undefined ? [] : [line.slice(stamp.length).replace(/\r$/, '')]
  })
}

/** The runner's words once it has introduced itself (actions/runner, `JobExtension.cs`); names of the job follow. */
const SET_UP_ENDS = /^(?:Prepare workflow directory$|Complete job name: |##\[group\]Run )/

const RUNNER_VERSION = /^Current runner version: '(\d{1,6}(?:\.\d{1,6}){2,3})'$/
const IMAGE = /^(?:Image|Environment): ([a-z0-9.-]{1,64})$/
const IMAGE_VERSION = /^Version: (\d{1,12}(?:\.\d{1,12}){1,4})$/

/** A log that does not begin as every runner begins its log tells nothing about the runner. */
function runnerFacts(setUp: readonly string[]): Omit<LogFacts, 'cacheHit'> {
  const runnerVersion = captured(setUp.slice(0, 1), RUNNER_VERSION)
  if (runnerVersion === undefined) return {}
  const image = imageGroup(setUp)
  const imageName = captured(image, IMAGE)
  return present({
    runnerVersion,
    imageOs: imageName === undefined ? undefined : imageOsOf(imageName),
    imageVersion: captured(image, IMAGE_VERSION)
  })
}

/** `Runner Image Provisioner` is another group, with a version of its own. */
function imageGroup(setUp: readonly string[]): readonly string[] {
  const begins = setUp.findIndex((line) => /^##\[group\](?:Runner Image|Virtual Environment)$/.test(line))
  if (begins === -1) return []
  const group = setUp.slice(begins + 1)
  const ends = group.indexOf('##[endgroup]')
  return ends === -1 ? [] : group.slice(0, ends)
}

const captured = (lines: readonly string[], pattern: RegExp): string | undefined => {
  const matches = lines.flatMap((line) => pattern.exec(line)?.[1] ?? [])
  return matches[0]
}

/** The log names an image by its label, `ImageOS` by the short name that its release has: `ubuntu24`, `win25-vs2026`. */
function imageOsOf(image: string): string | undefined {
  const ubuntu = /^ubuntu-(\d{2})\.04(-arm)?$/.exec(image)
  if (ubuntu !== null) return `ubuntu${ubuntu[1] ?? ''}${ubuntu[2] === undefined ? '' : '-arm64'}`
  const macos = /^macos-(\d{2})(?:-arm64)?$/.exec(image)
  if (macos !== null) return `macos${macos[1] ?? ''}`
  const windows = /^windows-(?:20)?(\d{2})((?:-vs\d{4})?(?:-arm64)?)$/.exec(image)
  return windows === null ? undefined : `win${windows[1] ?? ''}${windows[2] ?? ''}`
}

interface LoggedStep {
  /** What it ran: `actions/cache@v5`, or the first line of a script. */
  readonly ran: string
  readonly lines: readonly string[]
}

function stepsOf(lines: readonly string[]): readonly LoggedStep[] {
  const steps: { ran: string; lines: string[] }[] = []
  for (const line of lines) {
    const ran = /^##\[group\]Run (.*)$/.exec(line)?.[1]
    if (ran === undefined) steps.at(-1)?.lines.push(line)
    else steps.push({ ran, lines: [] })
  }
  return steps
}

/** Scripts print what they like: the tests of a cache, for one, print all its messages. */
const ACTION = /^[\w.-]+(?:\/[\w.-]+)+@\S+$/

/** Words of `@actions/cache`, `actions/cache` and `actions/setup-*`, the last when they restore nothing. */
const SAID: readonly (readonly [RegExp, CacheHit])[] = [
  [/^Cache hit for: \S/, 'hit'],
  [/^Cache hit for restore-key: \S/, 'partial'],
  [/^Cache not found for input keys: \S/, 'miss'],
  [/^(?:##\[error\])?Failed to restore cache entry\. Exiting as fail-on-cache-miss is set\./, 'miss'],
  [/^(?:Cache|[\w. -]{1,40} cache) is not found(?: for .{1,200})?$/, 'miss']
]

function cacheHitsOf({ ran, lines }: LoggedStep): readonly CacheHit[] {
  if (!ACTION.test(ran)) return []
  const said = lines.flatMap((line) => SAID.find(([words]) => words.test(line))?.[1] ?? [])
  return said.length > 0 ? said : restoredHits(ran, lines)
}

const RESTORED = /^(?:Cache|[\w. -]{1,40} cache) restored from key: (.{1,512})$/
const KEY = /^ {2}key: (.{1,512})$/

/** These ask for their exact key alone. */
const NO_OLDER_KEYS = /^actions\/setup-(?:node|go|java)@/

/**
 * The cache client of before 2025, and any against GitHub Enterprise Server, does not say how well a key fits. The inputs
 * that the runner shows at the top of the step do.
 */
function restoredHits(ran: string, lines: readonly string[]): readonly CacheHit[] {
  const restored = lines.flatMap((line) => RESTORED.exec(line)?.[1] ?? [])
  const wanted = captured(lines.slice(0, lines.indexOf('##[endgroup]') + 1), KEY)
  if (wanted !== undefined)
    return restored.map((key) => (key.toLowerCase() === wanted.toLowerCase() ? 'hit' : 'partial'))
  return NO_OLDER_KEYS.test(ran) ? restored.map(() => 'hit') : []
}

const worst = (hits: readonly CacheHit[]): CacheHit | undefined =>
  (['miss', 'partial', 'hit'] as const).find((hit) => hits.includes(hit))
