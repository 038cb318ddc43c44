import { told } from '../../src/flows/told.js'
import type { Tables } from '../../src/history/columns.js'
import type { Outcome } from '../../src/io/runner/define-action.js'
import type { World } from '../../src/io/runner/run-action.js'
import { judgeAndPublish } from '../detect/in-job.js'
import type { FailOn } from '../fail-on.js'
import { recordedOutcome } from '../outcomes.js'
import { recordWith, tidyUp } from '../record/in-job.js'
import { settle, type Asked, type Setting } from '../setting.js'

type AskedOfAll = Asked & { readonly strict: boolean; readonly 'fail-on': FailOn }

/** Records first, so that what is judged includes this run, whether or not it could be kept. */
export async function recordAndDetect(asked: AskedOfAll, world: World): Promise<Outcome> {
  const setting = await settle(asked, world)
  const recorded = await recordWith(setting, world)
  const kept = recordedOutcome(recorded, { strict: asked.strict, notes: setting.notes })
  const { history } = recorded
  const unseen = [...setting.notes.map(told), ...recorded.unseen]
  const { nameOf } = recorded
  const judged = await judgeAndPublish(setting, { history, unseen, failOn: asked['fail-on'], nameOf }, world)
  const looked = await riskOfPull(setting, { tables: history.tables, asked }, world)
  await tidyUp(setting, recorded, world)
  const failing = kept.exitCode === 1 ? kept : judged
  return {
    ...failing,
    outputs: { ...kept.outputs, ...judged.outputs, risk: looked?.outputs['level'] ?? '' },
    json: { recorded: kept.json, verdict: judged.json, ...(looked === undefined ? {} : { risk: looked.json }) }
  }
}

/** With a `risk` section in the configuration of the default branch, pull requests are told how risky they are. */
async function riskOfPull(
  setting: Setting,
  { tables, asked }: { readonly tables: Tables; readonly asked: AskedOfAll },
  world: World
): Promise<Outcome | undefined> {
  if (setting.config.risk === undefined || setting.target.pullRequest === undefined || !setting.target.isOwnRun)
    return undefined
  const { riskWith } = await import('../risk/in-job.js')
  return riskWith(setting, { tables, notes: [], asked: { ...asked, environment: undefined } }, world)
}
