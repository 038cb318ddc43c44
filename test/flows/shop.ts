import type { Prose } from '../../src/domain/prose.js'
import type { Run } from '../../src/domain/run.js'
import { record, type Recorded } from '../../src/flows/record.js'
import type { Recording, RecordPorts } from '../../src/flows/record/recording.js'
import { rowsOf } from '../../src/history/columns.js'
import { decodeSegment } from '../../src/history/decode-segment.js'
import type { Rows } from '../../src/domain/recording.js'
import { text } from '../../src/report/text.js'
import { handClock } from '../fakes/clock.js'
import { fakeLog } from '../fakes/publisher.js'
import { fakeRunSource, type FakeRunSource, type ToldByGitHub } from '../fakes/run-source.js'
import { memoryStore } from '../fakes/store.js'
import { jobJson, runJson } from '../ingest/api-samples.js'

export const SHA = 'a'.repeat(40)
export const HOME = { repository: 'acme/shop', repositoryId: 4711, defaultBranch: 'main' } as const

/** Ten minutes after the sample run of `acme/shop` began. */
export const NOW = Date.UTC(2026, 10, 1, 10, 10)

/** What the environment of a job tells of its own run. */
export const aSelf = (facts: Partial<Run> = {}): Run => ({
  runId: 4711,
  attempt: 1,
  workflow: 'CI',
  event: 'push',
  branch: 'main',
  sha: SHA,
  status: 'in_progress',
  trust: 'default',
  witness: 'runner',
  observedAt: NOW,
  ...facts
})

export const aRecording = (facts: Partial<Recording> = {}): Recording => ({
  home: HOME,
  self: aSelf(),
  selfIsSure: true,
  recorder: 'ci.yml foreshock',
  reports: ['**/*.xml'],
  artifacts: ['*test*'],
  foreshock: '0.1.0',
  ...facts
})

export const commitJson = {
  sha: SHA,
  parents: [{ sha: 'b'.repeat(40) }],
  commit: { author: { date: '2026-11-01T09:00:00Z' }, committer: { date: '2026-11-01T09:30:00Z' } },
  stats: { additions: 10, deletions: 2 },
  files: [{}, {}]
}

export const artifactJson = (over: object = {}): object => ({
  id: 31,
  name: 'test-results',
  size_in_bytes: 1000,
  expired: false,
  created_at: '2026-11-01T10:05:00Z',
  ...over
})

/** One run of `acme/shop` with a finished job, the recording job, and the commit: all that GitHub can tell. */
export const SHOP: ToldByGitHub = {
  runs: { '4711/1': runJson({ status: 'in_progress', conclusion: null }) },
  jobs: {
    '4711/1': [
      jobJson({ id: 1, steps: [{ number: 1, name: 'Test', status: 'completed', conclusion: 'success' }] }),
      jobJson({ id: 2, name: 'foreshock', status: 'in_progress', conclusion: null, completed_at: null })
    ]
  },
  commits: { [SHA]: commitJson }
}

export interface Story {
  readonly recorded: Recorded
  readonly log: readonly string[]
  readonly runs: FakeRunSource
  /** As a user reads them. */
  readonly unseen: readonly string[]
  readonly ports: RecordPorts
}

/** Records once, with GitHub telling what it is told. */
export async function recordOnce(
  told: ToldByGitHub,
  recording: Partial<Recording> = {},
  ports: Partial<RecordPorts> = {}
): Promise<Story> {
  const log = fakeLog()
  const runs = fakeRunSource(told)
  const all: RecordPorts = { store: memoryStore(), clock: handClock(NOW), log, runs, ...ports }
  const recorded = await record(all, aRecording(recording))
  return { recorded, log: log.lines, runs, unseen: recorded.unseen.map(readAs), ports: all }
}

export const readAs = (prose: Prose): string => text(prose)

/** What a later reader finds in the segment that was kept. */
export async function keptRows({ segment }: Recorded): Promise<Rows> {
  const decoded = await decodeSegment(segment, HOME)
  if (decoded instanceof Error) throw decoded
  return rowsOf(decoded.tables)
}
