import { record, type Recorded } from '../../src/flows/record.js'
import type { Outcome } from '../../src/io/runner/define-action.js'
import type { World } from '../../src/io/runner/run-action.js'
import { recordedOutcome } from '../outcomes.js'
import { settle, type Asked, type Setting } from '../setting.js'

export async function recordInJob(asked: Asked & { readonly strict: boolean }, world: World): Promise<Outcome> {
  const setting = await settle(asked, world)
  const recorded = await recordWith(setting, world)
  return recordedOutcome(recorded, { strict: asked.strict, notes: setting.notes })
}

/** Records the target of a job, and leaves a copy for the later steps of the same job. */
export async function recordWith(setting: Setting, { clock, log }: World): Promise<Recorded> {
  const { store, jobStore, runs, workspace, target, recording } = setting
  for (const note of setting.notes) log.warn(note)
  const part = 1 + (await recordingsOfThisJob(setting))
  const recorded = await record(
    { store, clock, log, runs, ...(target.isOwnRun ? { workspace } : {}) },
    part === 1 ? recording : { ...recording, part }
  )
  await jobStore.append(recorded.segment)
  return recorded
}

/** A job that records twice, with other reports or settings, adds a second segment to its first. */
async function recordingsOfThisJob({ jobStore }: Setting): Promise<number> {
  const opened = await jobStore.open()
  return opened.is === 'unknown' ? 0 : (await jobStore.names()).length
}
