import { rowsToKeep } from '../../src/flows/record/keep-rows.js'
import { watchRows, type WatchRecord } from '../../src/flows/watch/rows.js'
import { encodeSegment } from '../../src/history/segment.js'
import type { World } from '../../src/io/runner/run-action.js'
import { VERSION } from '../../src/io/runner/version.js'
import { secondCopyOfJob } from '../second-copy.js'
import type { WatchSetting } from './settle-watch.js'

/** Keeps the decision as an artifact of the run, from where the next recording takes it: a watch needs no cache. */
export async function keepRecord(setting: WatchSetting, record: WatchRecord, world: World): Promise<void> {
  const { target, config, client, deadline } = setting
  const hurried = { ...client, deadline }
  const copies = secondCopyOfJob(
    { client: hurried, storeClient: hurried, target: { ...target, isOwnRun: true }, config },
    world
  )
  if (copies === undefined) return
  const { home } = target
  const privacy = { names: config.record['name-mode'], forget: config.history.forget }
  const segment = encodeSegment({
    rows: rowsToKeep(watchRows(record), privacy, home),
    about: {
      runId: record.self.runId,
      attempt: record.self.attempt,
      recorder: `${target.recorder} watch ${record.environment}`,
      repositoryId: home.repositoryId,
      createdAt: record.observedAt
    },
    foreshock: VERSION
  })
  const left = await copies.leave(segment)
  if (left.is === 'failed') world.log.warn(`The decision was not kept as an artifact of the run: ${left.because}`)
}
