import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { deflateRawSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { monthOf } from '../../../src/history/segment-name.js'
import { zipOf as plainZipOf } from '../../../src/io/archive/zip-writer.js'
import { aSegment, aTest, aRun } from '../../history/builders.js'
import { zipOf } from '../../io/archive/zip-of.js'
import { addArtifact, addRun, type Run } from '../../local-github/index.js'
import { inWorld, type World } from '../../local-github/world.js'

const CHILD = join(process.cwd(), 'test/flows/harvest/child.ts')

interface Figures {
  readonly parts: number
  readonly tests: number
  readonly notes: readonly string[]
  readonly left: number
  readonly requests: number
  readonly rssMb: number
}

/** Harvests in a process of its own, so that its memory is its own, too. */
async function harvestFrom({ github, repository, clock }: World): Promise<Figures> {
  const token = github.issueToken({ repository: repository.full_name, permissions: { actions: 'read' } })
  const args = ['--import', 'tsx', CHILD, github.url, token, String(repository.id), String(clock.now().getTime())]
  const { stdout } = await promisify(execFile)(process.execPath, args)
  const figures: Figures = JSON.parse(stdout)
  return figures
}

/** A segment of a run of its own with so many tests, as its second copy. */
function leave({ github, repository, clock }: World, run: Run, tests: number): void {
  const observedAt = clock.now().getTime()
  const at = { runId: run.id, observedAt }
  const rows = {
    runs: [aRun(at)],
    jobs: [],
    tests: Array.from({ length: tests }, (_, index) => aTest({ ...at, name: `case ${index}`, durationMs: index * 1.5 }))
  }
  const about = { runId: run.id, repositoryId: repository.id, month: monthOf(observedAt), createdAt: observedAt }
  const segment = aSegment(rows, about)
  const bytes = Buffer.from(plainZipOf(segment.files))
  addArtifact(github.state, run, { name: `foreshock-${segment.name}`, bytes })
}

test(
  'a hundred artifacts of runs that nobody knows come in one harvest, two requests each and two for the listing',
  inWorld(async (world) => {
    const { github, repository } = world
    for (let count = 0; count < 100; count += 1) leave(world, addRun(github.state, repository, { event: 'push' }), 1000)
    const { parts, tests, notes, left, requests } = await harvestFrom(world)
    expect({ parts, tests, notes, left }).toEqual({ parts: 100, tests: 100_000, notes: [], left: 0 })
    expect(requests).toBe(202)
  })
)

test(
  'bombs among the artifacts cost a note and little memory, and keep nothing else from coming',
  inWorld(async (world) => {
    const { github, repository } = world
    const bombs = [
      // A thousand times its size.
      zipOf([{ name: 'runs.parquet', content: Buffer.alloc(100_000_000) }]),
      // As dense as may be, and as large.
      denseZip(15_500_000),
      // That says it is small.
      zipOf([{ name: 'runs.parquet', content: Buffer.alloc(60_000_000), says: { size: 1000 } }])
    ]
    for (let count = 0; count < 12; count += 1) {
      const run = addRun(github.state, repository, { event: 'push' })
      const name = `foreshock-${monthOf(world.clock.now().getTime())}-r${run.id}-a1-0123456789ab`
      addArtifact(github.state, run, { name, bytes: Buffer.from(bombs[count % bombs.length] ?? []) })
    }
    leave(world, addRun(github.state, repository, { event: 'push' }), 10)
    const { parts, notes, rssMb } = await harvestFrom(world)
    expect([parts, notes.length]).toEqual([1, 2])
    expect(rssMb).toBeLessThan(256)
  })
)

/** An archive that stays just below the ratio that is refused: zeros with as much noise as that takes. */
function denseZip(bytes: number): Uint8Array {
  const content = Buffer.alloc(bytes)
  const noise = Math.ceil(bytes / 190) - deflateRawSync(content).length
  for (let at = 0; at < noise / 4; at += 1) content.writeUInt32LE((at * 2_654_435_761) >>> 0, at * 4)
  return zipOf([{ name: 'runs.parquet', content }])
}
