import { expect, test } from '@jest/globals'
import type { Segment } from '../../src/domain/segment.js'
import type { Recorded } from '../../src/flows/record.js'
import { fakeSecondCopy, type ToldArtifact } from '../fakes/second-copy.js'
import { memoryStore } from '../fakes/store.js'
import { aJob, aRun, aSegment, aTest } from '../history/builders.js'
import { runJson } from '../ingest/api-samples.js'
import { HOME, NOW, recordOnce, SHOP, type Story } from './shop.js'

const HOUR = 3_600_000

/** What an earlier run recorded, and its second copy. */
function earlier(runId: number): { readonly segment: Segment; readonly artifact: ToldArtifact } {
  const observedAt = NOW - 2 * HOUR + runId * 60_000
  const segment = aSegment(
    {
      runs: [aRun({ runId, createdAt: observedAt, startedAt: observedAt, observedAt })],
      jobs: [aJob({ runId, startedAt: observedAt, completedAt: observedAt, observedAt })],
      tests: [aTest({ runId, name: testOf(runId), observedAt })]
    },
    { runId, createdAt: observedAt, repositoryId: HOME.repositoryId }
  )
  const json = {
    id: runId,
    name: `foreshock-${segment.name}`,
    size_in_bytes: 1000,
    expired: false,
    created_at: new Date(observedAt + 5000).toISOString(),
    workflow_run: {
      id: runId,
      repository_id: HOME.repositoryId,
      head_repository_id: HOME.repositoryId,
      head_branch: 'main'
    }
  }
  return { segment, artifact: { json, segment } }
}

const testOf = (runId: number): string => `only in run ${runId}`

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1)

/** Records once where the store has lost all but the runs that are kept, and artifacts are those of `copies`. */
function recordAfterEviction(
  runs: readonly number[],
  { kept, copies }: { readonly kept: readonly number[]; readonly copies: readonly number[] }
): Promise<Story> {
  const told = {
    ...SHOP,
    runs: { ...SHOP.runs, ...Object.fromEntries(runs.map((id) => [`${id}/1`, runJson({ id })])) },
    requests: 200
  }
  const store = memoryStore(kept.map((run) => earlier(run).segment))
  const secondCopy = fakeSecondCopy(copies.map((run) => earlier(run).artifact).reverse())
  return recordOnce(told, {}, { store, secondCopy })
}

const missingIn = ({ history }: Recorded, runs: readonly number[]): readonly number[] => {
  const { codes, texts } = history.tables.tests.words('name')
  const names = [...codes].map((code) => texts.at(code))
  expect(new Set(names).size).toBe(names.length)
  return runs.filter((run) => !names.includes(testOf(run)))
}

test('whichever of five recordings are evicted, the next one brings them back, each once', async () => {
  const runs = upTo(5)
  for (let subset = 0; subset < 2 ** runs.length; subset += 1) {
    const kept = runs.filter((run) => (subset & (1 << (run - 1))) !== 0)
    const { recorded } = await recordAfterEviction(runs, { kept, copies: runs })
    expect(missingIn(recorded, runs)).toEqual([])
  }
})

test('of more than one recording may bring back, the rest is told and left to the next', async () => {
  const runs = upTo(12)
  const { recorded, unseen } = await recordAfterEviction(runs, { kept: [1], copies: runs })
  expect(missingIn(recorded, runs)).toHaveLength(3)
  expect(unseen).toContain('3 earlier recordings could not be taken from artifacts yet.')
})

test('a store that has lost everything is filled again by one recording', async () => {
  const runs = upTo(12)
  const { recorded } = await recordAfterEviction(runs, { kept: [], copies: runs })
  // The job of the sample run that is still at work is the recording one: nobody else spends what a first one may.
  expect(missingIn(recorded, runs)).toEqual([])
})

test('what another has carried is held, and not brought back twice', async () => {
  const runs = upTo(3)
  const first = await recordAfterEviction(runs, { kept: [], copies: runs })
  const store = memoryStore([first.recorded.segment])
  const secondCopy = fakeSecondCopy(runs.map((run) => earlier(run).artifact).reverse())
  const again = await recordOnce(SHOP, { recorder: 'ci.yml other' }, { store, secondCopy })
  expect(missingIn(again.recorded, runs)).toEqual([])
  expect(secondCopy.asked.filter((question) => question.startsWith('take'))).toEqual([])
})
