import { record, type Recorded } from '../../src/flows/record.js'
import type { Outcome } from '../../src/io/runner/define-action.js'
import type { World } from '../../src/io/runner/run-action.js'
import { text } from '../../src/report/text.js'
import { recordedOutcome } from '../outcomes.js'
import { settle, type Asked, type Setting } from '../setting.js'

export async function recordInJob(asked: Asked & { readonly strict: boolean }, world: World): Promise<Outcome> {
  const setting = await settle(asked, world)
  const recorded = await recordWith(setting, world)
  await tidyUp(setting, recorded, world)
  return recordedOutcome(recorded, { strict: asked.strict, notes: setting.notes })
}

/** Records the target of a job, and leaves a copy for the later steps of the same job. */
export async function recordWith(setting: Setting, { clock, log }: World): Promise<Recorded> {
  const { store, jobStore, runs, workspace, secondCopy, deployments, target, recording } = setting
  for (const note of setting.notes) log.warn(note)
  const part = 1 + (await recordingsOfThisJob(setting))
  const recorded = await record(
    {
      store,
      clock,
      log,
      runs,
      deployments,
      ...(secondCopy === undefined ? {} : { secondCopy }),
      ...(target.isOwnRun ? { workspace } : {})
    },
    part === 1 ? recording : { ...recording, part }
  )
  for (const sentence of recorded.unseen) log.info(`Not seen: ${text(sentence)}`)
  await jobStore.append(recorded.segment)
  return recorded
}

/** What packing may need of the time that storing has, so that it never makes a step late. */
const TIME_TO_PACK_MS = 6_000

/** Packs what lies open, when all else is done: a recording of the default branch alone, and only where there is time. */
export async function tidyUp(
  { store, storingLeftMs, recording, config }: Pick<Setting, 'store' | 'storingLeftMs' | 'recording' | 'config'>,
  { appended, history }: Pick<Recorded, 'appended' | 'history'>,
  { clock, log }: Pick<World, 'clock' | 'log'>
): Promise<void> {
  const mayPack = appended.is === 'stored' && recording.self.trust === 'default'
  if (!mayPack || storingLeftMs() < TIME_TO_PACK_MS) return
  const { compact } = await import('../../src/flows/compact.js')
  const { foreshock, home } = recording
  const { forget, 'keep-days': keepDays } = config.history
  const packing = { repositoryId: home.repositoryId, foreshock, history, forget, retention: { keepDays } }
  const { notes } = await compact({ store, clock, log }, packing)
  for (const note of notes) log.info(note)
}

/** A job that records twice, with other reports or settings, adds a second segment to its first. */
async function recordingsOfThisJob({ jobStore }: Setting): Promise<number> {
  const opened = await jobStore.open()
  return opened.is === 'unknown' ? 0 : (await jobStore.names()).length
}
