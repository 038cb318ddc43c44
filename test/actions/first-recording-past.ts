import { addJob, addRun, addWorkflow } from '../local-github/index.js'
import type { LocalGitHub, Repository, Run } from '../local-github/index.js'

const HOUR_MS = 3_600_000

/** So many runs of `CI` on the default branch ago, the lasting problems began. */
export const BEGAN = 12

/** How long a job of the past ran: its wait, and the seconds of each step, before and since the problems began. */
interface PastJob {
  readonly labels: string
  readonly queued: number
  readonly steps: Readonly<Record<string, number>>
}

const usual = {
  lint: { labels: 'ubuntu-24.04', queued: 4, steps: { Lint: 20 } },
  unit: { labels: 'ubuntu-22.04', queued: 4, steps: { Test: 80 } },
  integration: { labels: 'ubuntu-24.04', queued: 4, steps: { Test: 150 } },
  package: { labels: 'ubuntu-24.04', queued: 4, steps: { Compile: 240, Bundle: 30 } },
  e2e: { labels: 'ubuntu-24.04', queued: 4, steps: { Browse: 120 } }
} as const satisfies Record<string, PastJob>

export type JobName = keyof typeof usual

export const JOBS: readonly JobName[] = ['lint', 'unit', 'integration', 'package', 'e2e']

/** What the runs since then have of their own, the judged one among them. */
const lately: Readonly<Partial<Record<JobName, PastJob>>> = {
  unit: { labels: 'ubuntu-24.04', queued: 4, steps: { Test: 104 } },
  integration: { labels: 'ubuntu-24.04', queued: 4, steps: { Test: 205 } },
  package: { labels: 'ubuntu-24.04', queued: 4, steps: { Compile: 240, Bundle: 45 } }
}

export interface Past {
  /** How many runs there were. */
  readonly many: number
  /** Whether problems began in it; otherwise all is as ever. */
  readonly isTroubled: boolean
}

/** Seconds of a step in a run of the present. */
export const secondsNow = ({ job, step, isTroubled }: StepNow): number | undefined =>
  stepsOf((isTroubled ? lately[job] : undefined) ?? usual[job])[step]

interface StepNow extends Pick<Past, 'isTroubled'> {
  readonly job: JobName
  readonly step: string
}

const stepsOf = ({ steps }: PastJob): Readonly<Record<string, number>> => steps

/** Times scatter by some 3 %, each time in the same way. */
const scatter = (run: number, step: number): number => 1 + 0.045 * Math.sin(12.9898 * run + 78.233 * step)

/**
 * So many runs of three workflows in the two months before a moment, as GitHub has them. A third are of the default
 * branch; of the others some failed.
 */
export function addPast(
  { github: { state }, repository }: { readonly github: LocalGitHub; readonly repository: Repository },
  { many, isTroubled, endsAt }: Past & { readonly endsAt: number }
): void {
  const ci = addWorkflow(state, repository, { name: 'CI', path: '.github/workflows/ci.yml' })
  const others = ['Docs', 'Nightly'].map((name) => addWorkflow(state, repository, { name }))
  const apart = Math.min((60 * 24 * HOUR_MS) / many, 6 * HOUR_MS)
  const ofMain = Array.from({ length: many }, (_, index) => index).filter((index) => isOfMain(index) && isCi(index))
  const began = isTroubled ? (ofMain.at(-BEGAN) ?? 0) : many
  for (let index = 0; index < many; index += 1) {
    const at = new Date(endsAt - (many - index) * apart)
    const workflow = isCi(index) ? ci : others[index % 2]
    const run = addRun(state, repository, {
      at,
      ...(workflow === undefined ? {} : { workflow }),
      branch: isOfMain(index) ? 'main' : `change-${index % 40}`,
      conclusion: !isOfMain(index) && index % 8 === 0 ? 'failure' : 'success',
      sha: (0xc0ffee + 7919 * index).toString(16).padEnd(40, '0'),
      seconds: 400
    })
    for (const name of isCi(index) ? JOBS : (['docs'] as const)) {
      const job = name === 'docs' ? usual.lint : index < began ? usual[name] : (lately[name] ?? usual[name])
      addPastJob(run, { name, job, index, at })
    }
  }

  function addPastJob(run: Run, { name, job, index, at }: PastJobOfRun): void {
    const work = Object.entries(job.steps).map(([step, seconds], number) => ({
      name: step,
      seconds: Math.round(seconds * scatter(index, number))
    }))
    const seconds = work.reduce((sum, step) => sum + step.seconds, 3)
    const steps = [{ name: 'Set up job', seconds: 2 }, ...work, { name: 'Complete job', seconds: 1 }]
    addJob(state, run, { name, at, seconds, labels: [job.labels], queued_seconds: job.queued + (index % 5), steps })
  }
}

interface PastJobOfRun {
  readonly name: string
  readonly job: PastJob
  readonly index: number
  readonly at: Date
}

/** Seven of ten runs are of `CI`. */
const isCi = (index: number): boolean => index % 10 < 7

const isOfMain = (index: number): boolean => index % 3 === 0
