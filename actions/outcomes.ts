import type { TableName } from '../src/domain/recording.js'
import type { RunKey } from '../src/domain/run.js'
import type { Verdict } from '../src/domain/verdict.js'
import { failuresIn } from '../src/flows/record/collect-tests.js'
import type { Recorded } from '../src/flows/record.js'
import type { Outcome } from '../src/io/runner/define-action.js'
import { text } from '../src/report/text.js'
import { terminal } from '../src/report/terminal.js'
import { toJson } from '../src/report/json.js'
import type { FailOn } from './fail-on.js'

type Status = 'complete' | 'partial' | 'read-only' | 'degraded'

export function recordedOutcome(
  recorded: Recorded,
  { strict, notes }: { readonly strict: boolean; readonly notes: readonly string[] }
): Outcome {
  const status = statusOf(recorded, notes)
  const isOwn = ({ runId, attempt }: RunKey): boolean =>
    runId === recorded.run.runId && attempt === recorded.run.attempt
  const jobs = recorded.rows.jobs.filter(isOwn)
  const { tests } = recorded
  const failed = failuresIn(tests)
  const { appended, copied } = recorded
  const onlyCopied =
    appended.is === 'failed' && copied?.is === 'stored'
      ? ['The history could not be written; the next recording takes this one from the artifact of the run.']
      : []
  const unseen = [...recorded.unseen.map((prose) => text(prose)), ...onlyCopied, ...notes]
  const { coverage } = recorded
  const lines = [
    `The recording is ${status}: ${MEANING[status]}.`,
    ...unseen.map((sentence) => `Not seen: ${sentence}`)
  ]
  return {
    outputs: {
      status,
      segment: recorded.segment.name,
      jobs: String(jobs.length),
      tests: String(tests.length),
      'failed-tests': String(failed),
      coverage: coverage === undefined ? '' : coverage.share.toFixed(2)
    },
    exitCode: strict && (status === 'degraded' || unseen.length > 0) ? 1 : 0,
    json: {
      status,
      segment: recorded.segment.name,
      rows: tableCounts({ ...recorded.rows, tests }),
      coverage,
      unseen
    },
    text: () => lines.join('\n')
  }
}

function statusOf({ appended, copied, unseen }: Recorded, notes: readonly string[]): Status {
  if (appended.is === 'failed') return copied?.is === 'stored' ? 'partial' : 'degraded'
  if (appended.is === 'read-only') return 'read-only'
  return unseen.length + notes.length > 0 ? 'partial' : 'complete'
}

const MEANING = {
  complete: 'all that was asked for was seen and kept',
  partial: 'something could not be seen',
  'read-only': 'nothing could be kept here',
  degraded: 'it could not be kept'
} as const satisfies Record<Status, string>

export function tableCounts(
  tables: Readonly<Record<TableName, { readonly length: number }>>
): Readonly<Record<TableName, number>> {
  const { runs, jobs, steps, tests, changes, deployments, decisions, labels } = tables
  return {
    runs: runs.length,
    jobs: jobs.length,
    steps: steps.length,
    tests: tests.length,
    changes: changes.length,
    deployments: deployments.length,
    decisions: decisions.length,
    labels: labels.length
  }
}

/** Which verdicts fail the step. `unsure` fails on what could not be judged, too. */
const FAILING = {
  never: [],
  fail: ['fail'],
  warn: ['fail', 'warn'],
  unsure: ['fail', 'warn', 'inconclusive', 'no-data']
} as const satisfies Record<FailOn, readonly Verdict['is'][]>

export function verdictOutcome(
  verdict: Verdict,
  { failOn, commentId }: { readonly failOn: FailOn; readonly commentId?: number | undefined }
): Outcome {
  const failing: readonly Verdict['is'][] = FAILING[failOn]
  return {
    outputs: {
      verdict: verdict.is,
      findings: String(verdict.findings.length),
      'comment-id': commentId === undefined ? '' : String(commentId)
    },
    exitCode: failing.includes(verdict.is) ? 1 : 0,
    json: toJson(verdict),
    text: ({ colours }) => terminal(verdict, { colour: colours })
  }
}
