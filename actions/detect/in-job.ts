import { detect, jobToJudge } from '../../src/flows/detect.js'
import { publish } from '../../src/flows/publish.js'
import { silenceOf } from '../../src/flows/detect/silence.js'
import { ENOUGH_RUNS, knownHistory } from '../../src/flows/record.js'
import { told } from '../../src/flows/told.js'
import type { History } from '../../src/history/history.js'
import { rowsOf } from '../../src/history/columns.js'
import { joined } from '../../src/history/combine.js'
import { namesShown, sentenceShown } from '../../src/history/private-names.js'
import { ofAttempt } from '../../src/history/of-attempt.js'
import type { Outcome } from '../../src/io/runner/define-action.js'
import type { World } from '../../src/io/runner/run-action.js'
import { checkText } from '../../src/report/check.js'
import { annotations } from '../../src/report/annotations.js'
import { section } from '../../src/report/section.js'
import { summary } from '../../src/report/summary.js'
import type { Verdict } from '../../src/domain/verdict.js'
import type { Prose } from '../../src/domain/prose.js'
import type { FailOn } from '../fail-on.js'
import { notifyOfRun } from '../notify.js'
import { verdictOutcome } from '../outcomes.js'
import { publisherFor } from '../publisher.js'
import { settle, type Asked, type Setting } from '../setting.js'

export async function detectInJob(
  asked: Asked & { readonly 'fail-on': FailOn; readonly strict: boolean },
  world: World
): Promise<Outcome> {
  const setting = await settle(asked, world)
  for (const note of setting.notes) world.log.warn(note)
  const wanted = { runs: ENOUGH_RUNS, workflowPath: setting.target.self.workflowPath }
  const kept = await knownHistory(setting.store, setting.target.home, wanted)
  const earlierSteps = await knownHistory(setting.jobStore, setting.target.home)
  const history = { ...kept, tables: joined(kept.tables, rowsOf(earlierSteps.tables)) }
  const unseen = [...setting.notes, ...kept.notes].map(told)
  const outcome = await judgeAndPublish(setting, { history, unseen, failOn: asked['fail-on'] }, world)
  const isWhole = kept.complete && earlierSteps.complete && unseen.length === 0
  const exitCode = asked.strict && !isWhole ? 1 : outcome.exitCode
  return { ...outcome, exitCode, outputs: { status: isWhole ? 'complete' : 'partial', ...outcome.outputs } }
}

interface ToJudge {
  readonly history: History
  readonly unseen: readonly Prose[]
  readonly failOn: FailOn
  /** The plain names of hashed tests, as far as they are known. */
  readonly nameOf?: ReadonlyMap<string, string>
}

/** Judges the target of a job, and tells it where people look. */
export async function judgeAndPublish(
  setting: Setting,
  { history: { tables }, unseen, failOn, nameOf }: ToJudge,
  world: World
): Promise<Outcome> {
  const { target, runner, config } = setting
  const judged = target.self
  const onlyJob = target.isOwnRun ? jobToJudge(tables, judged, target.job?.jobId) : undefined
  const judgedByNames = detect({
    tables,
    judged,
    options: config.detect,
    silence: { rules: silenceOf(config.findings), now: world.clock.now() },
    unseen,
    asides: setting.proposal,
    ...(onlyJob === undefined ? {} : { onlyJob })
  })
  const verdict = withNames(judgedByNames, nameOf)
  const run = ofAttempt(tables.runs, judged)[0] ?? judged
  const file = (run.workflowPath ?? run.workflow).split('/').at(-1) ?? run.workflow
  const { log, clock } = world
  const { when } = config.comment
  const title = onlyJob ?? run.workflow
  const ours = section(verdict, {
    name: onlyJob === undefined ? `detect/${file}` : `detect/${file}/${onlyJob}`,
    stamp: { runId: judged.runId, attempt: judged.attempt, at: clock.now() }
  })
  const published = await publish(
    { publisher: publisherFor(setting, world), clock, log },
    {
      ...(target.pullRequest === undefined || when === 'never' ? {} : { section: ours }),
      summary: summary(verdict, { title }),
      annotations: annotations(verdict),
      ...(config.check.when === 'never'
        ? {}
        : { check: { name: `Foreshock: ${title}`, sha: run.sha, ...checkText(verdict, { title }) } }),
      createWhen: when === 'always' ? 'always' : 'has-findings',
      withinMs: world.deadline.leftMs()
    }
  )
  log.info(`Judged run ${judged.runId}, attempt ${judged.attempt}, on ${runner.event}: ${verdict.is}.`)
  await notifyOfRun({ config, runner, deadline: world.deadline }, { verdict: judgedByNames, run, title }, world)
  const { comment } = published
  return verdictOutcome(verdict, { failOn, commentId: 'id' in comment ? comment.id : undefined })
}

/** People who may see the run may read the names of its tests, however the history holds them. */
const withNames = (verdict: Verdict, nameOf: ReadonlyMap<string, string> | undefined): Verdict =>
  nameOf === undefined || nameOf.size === 0
    ? verdict
    : {
        ...verdict,
        headline: sentenceShown(verdict.headline, nameOf),
        findings: verdict.findings.map((finding) => namesShown(finding, nameOf))
      }
