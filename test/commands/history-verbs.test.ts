import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { parquetReadObjects } from 'hyparquet'
import { doWithHistory } from '../../commands/history-run.js'
import { type Segment } from '../../src/domain/segment.js'
import { damageOf } from '../../src/history/manifest.js'
import { pack } from '../../src/history/pack.js'
import { noHurry } from '../fakes/no-hurry.js'
import { stores } from '../../src/io/store/index.js'
import { TABLE_NAMES } from '../../src/schema/table-row.js'
import { handClock } from '../fakes/clock.js'
import { fakeLog } from '../fakes/publisher.js'
import { aJob, aRun, aSegment, aTest, NOON } from '../history/builders.js'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'history-verbs-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const kept = (...names: readonly string[]): string => join(folder, 'kept', 'segments', ...names)

const store = () =>
  stores.directory.create({ path: 'kept' }, { workspace: folder, temp: folder, deadline: noHurry(), damageOf })

async function keep(...segments: readonly Segment[]): Promise<void> {
  for (const segment of segments) expect(await store().append(segment)).toEqual({ is: 'stored' })
}

const segment = (runId: number, name = 'pays'): Segment =>
  aSegment(
    {
      runs: [aRun({ runId })],
      jobs: [aJob({ runId })],
      tests: [aTest({ runId }), aTest({ runId, name })]
    },
    { runId, createdAt: NOON + 60_000 + runId * 1000 }
  )

const packed = async (...segments: readonly Segment[]): Promise<Segment> => {
  const made = await pack(segments, { repositoryId: 4711, foreshock: '0.1.0' })
  if (made instanceof Error) throw made
  return made
}

interface Options {
  readonly name?: string
  readonly 'dry-run'?: boolean
  readonly all?: boolean
}

async function told(verb: string | undefined, options: Options = {}) {
  const outcome = await doWithHistory(
    {
      config: '.github/foreshock.yml',
      store: undefined,
      directory: 'kept',
      verb,
      'dry-run': false,
      all: false,
      ...options
    },
    {
      runner: undefined,
      variables: {},
      folder,
      deadline: noHurry(),
      clock: handClock(NOON + 86_400_000),
      log: fakeLog(),
      print: () => undefined
    }
  )
  const json = JSON.parse(JSON.stringify(outcome.json)) as Record<string, unknown>
  return { code: outcome.exitCode, json, text: outcome.text({ colours: false }).replaceAll(folder, '/home/me') }
}

const damage = (name: string): void => writeFileSync(kept(name, 'tests.parquet'), 'garbage')

describe('list', () => {
  test('tells the newest first, what each holds, and what lies in a pack, too', async () => {
    const made = await packed(segment(1), segment(2))
    await keep(segment(2), segment(3), made)
    const { code, json, text } = await told('list')
    expect(code).toBe(0)
    expect(json['bundles']).toMatchObject([
      { name: segment(3).name, kind: 'segment', recordedAt: '2026-11-23T12:01:03.000Z', segments: 1, rows: 4 },
      { name: made.name, kind: 'pack', segments: 2, rows: 8 },
      { name: segment(2).name, kind: 'segment', rows: 4, packedIn: made.name }
    ])
    const lines = text.split('\n')
    expect(lines[0]).toMatch(/^\/home\/me\/kept: 2 segments and 1 pack, \d+\.\d kB$/)
    expect(lines[1]).toMatch(/^name +kind +recorded \(UTC\) +segments +rows +size$/)
    expect(lines[2]).toMatch(/-r3-a1-\w{12} +segment +2026-11-23 12:01 +1 +4 +\d\.\d kB$/)
    expect(lines[4]).toMatch(/ segment, packed /)
    expect(lines[5]).toMatch(
      /^1 recording \(\d\.\d kB\) lie in packs, too\. To let them go: foreshock history compact$/
    )
  })

  test('counts the bytes that are on the disk', async () => {
    await keep(segment(1))
    const { json } = await told('list')
    const files = readdirSync(kept(segment(1).name))
    const bytes = files.reduce((sum, file) => sum + readFileSync(kept(segment(1).name, file)).byteLength, 0)
    expect(json['bundles']).toMatchObject([{ bytes }])
  })

  test('reads no table: one that is damaged is listed as any other', async () => {
    await keep(segment(1))
    damage(segment(1).name)
    expect((await told('list')).json).toMatchObject({ complete: true, notes: [] })
  })

  test('tells what it cannot read', async () => {
    await keep(segment(1), segment(2))
    writeFileSync(kept(segment(1).name, 'manifest.json'), '{}')
    const { json, text } = await told('list')
    expect(json).toMatchObject({ complete: false, bundles: [{ name: segment(2).name }] })
    expect(text).toContain(`! The segment ${segment(1).name} is damaged`)
  })

  test('of nothing is nothing', async () => {
    expect((await told('list')).text).toBe('/home/me/kept: 0 segments and 0 packs, 0 B')
  })
})

test('size tells the bytes of each table and month, and what a million results would take', async () => {
  await keep(segment(1), aSegment({}, { runId: 2, createdAt: NOON - 30 * 86_400_000 }))
  const { json, text } = await told('size')
  expect(json).toMatchObject({ tables: { tests: { rows: 3 }, runs: { rows: 2 }, labels: { rows: 0, bytes: 0 } } })
  expect(Object.keys(json['months'] as object)).toEqual(['2026-11', '2026-10'])
  const { bytes } = (json['tables'] as Record<string, { bytes: number }>)['tests'] ?? { bytes: 0 }
  expect(json['mbPerMillionTestResults']).toBe(bytes / 3)
  expect(text).toMatch(/\ntests +3 +\d\.\d kB\n/)
  expect(text).toMatch(/A million test results take \d+\.\d MB\.$/)
})

describe('export', () => {
  test('writes one row for each thing, and a file for each table, also where it is empty', async () => {
    await keep(segment(1), segment(2), await packed(segment(1), segment(2)))
    const { json } = await told('export', { name: 'out' })
    expect(json).toMatchObject({
      complete: true,
      tables: { runs: { rows: 2 }, tests: { rows: 4 }, labels: { rows: 0 } }
    })
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(
      ['foreshock-export.json', ...TABLE_NAMES.map((name) => `${name}.parquet`)].sort()
    )
    const bytes = new Uint8Array(readFileSync(join(folder, 'out', 'tests.parquet')))
    const rows = await parquetReadObjects({ file: bytes.buffer })
    expect(rows.map(({ runId, name }) => `${String(runId)} ${String(name)}`)).toEqual([
      '1 adds up',
      '2 adds up',
      '1 pays',
      '2 pays'
    ])
  })

  test('writes over an earlier export, and over nothing else', async () => {
    await keep(segment(1))
    await told('export', { name: 'out' })
    await keep(segment(2))
    expect((await told('export', { name: 'out' })).json).toMatchObject({ tables: { runs: { rows: 2 } } })
    mkdirSync(join(folder, 'mine'))
    writeFileSync(join(folder, 'mine', 'runs.parquet'), 'mine')
    await expect(told('export', { name: 'mine' })).rejects.toThrow(
      'The folder is not empty, and holds no earlier export'
    )
    await expect(told('export', { name: 'kept' })).rejects.toThrow('The folder is not empty')
    expect(readFileSync(join(folder, 'mine', 'runs.parquet'), 'utf8')).toBe('mine')
    expect(readdirSync(join(folder, 'mine'))).toHaveLength(1)
  })

  test('tells what is not in it', async () => {
    await keep(segment(1), segment(2))
    damage(segment(1).name)
    const { json, text } = await told('export', { name: 'out' })
    expect(json).toMatchObject({ complete: false, tables: { runs: { rows: 2 }, tests: { rows: 2 } } })
    expect(text).toContain('! The segment ')
    expect(JSON.parse(readFileSync(join(folder, 'out', 'foreshock-export.json'), 'utf8'))).toMatchObject({
      complete: false
    })
  })

  test.each([
    ['is a file', 'file'],
    ['cannot be made', 'file/out']
  ])('into what %s is told', async (_, name) => {
    await keep(segment(1))
    writeFileSync(join(folder, 'file'), '')
    await expect(told('export', { name })).rejects.toThrow(/cannot be/)
  })
})

describe('forget', () => {
  test('tells how many rows of which tables went', async () => {
    await keep(segment(1, 'alice'), segment(2), segment(3, 'greets alice'))
    const dry = await told('forget', { name: 'alice', 'dry-run': true })
    expect(dry.text).toMatch(/^Would forget "alice": 1 row of tests, in 1 of 3 recordings\.\n/)
    expect(readdirSync(kept()).sort()).toHaveLength(3)
    const { code, text, json } = await told('forget', { name: 'alice' })
    expect(code).toBe(0)
    expect(text.split('\n')).toEqual([
      'Forgot "alice": 1 row of tests, in 1 of 3 recordings.',
      '! 1 other text hold it as a part, such as "greets alice", and stay.',
      "  To forget these, too: foreshock history forget '**alice**'",
      'Artifacts and caches that GitHub keeps of earlier runs are not reached from here.'
    ])
    expect(json).toMatchObject({ rows: { tests: 1, runs: 0 }, rewritten: 1, notes: [] })
    expect((await told('forget', { name: 'alice' })).text).toMatch(/^"alice" is in none of 3 recordings\.\n/)
    expect((await told('verify')).code).toBe(0)
  })

  test('ends with 1 where it cannot tell', async () => {
    await keep(segment(1, 'alice'))
    damage(segment(1).name)
    const { code, text } = await told('forget', { name: 'alice' })
    expect(code).toBe(1)
    expect(text).toContain('It may still hold the name.')
  })

  test('takes apart what a removal that was stopped left out of sight', async () => {
    await keep(segment(1, 'alice'))
    mkdirSync(kept('.removing-2026-11-r1-a1-abc-0011'))
    writeFileSync(kept('.removing-2026-11-r1-a1-abc-0011', 'tests.parquet'), 'alice')
    await told('forget', { name: 'alice' })
    expect(readdirSync(kept()).filter((name) => name.startsWith('.'))).toEqual([])
  })
})

describe('verify', () => {
  test('of a sound history ends with 0', async () => {
    await keep(await packed(segment(1), segment(2)), segment(3))
    const { code, text } = await told('verify')
    expect(code).toBe(0)
    expect(text.split('\n')).toEqual([
      '✓ /home/me/kept: 2 recordings sound',
      '2 recordings live on in packs alone, as they should.'
    ])
  })

  test.each(['manifest.json', 'runs.parquet', 'jobs.parquet', 'tests.parquet'])(
    'finds every flipped byte of %s',
    async (file) => {
      await keep(segment(1))
      const path = kept(segment(1).name, file)
      const sound = readFileSync(path)
      for (let at = 0; at < sound.length; at += 97) {
        writeFileSync(path, Buffer.from(sound.map((byte, index) => (index === at ? byte ^ 1 : byte))))
        expect((await told('verify')).code).toBe(1)
      }
      expect((await told('verify')).text).toContain('record its run again: foreshock record --run 1 --attempt 1')
    }
  )

  test('says which is damaged, and that nothing is lost where a pack holds it', async () => {
    await keep(segment(1), segment(2), await packed(segment(1)))
    damage(segment(1).name)
    const { code, json, text } = await told('verify')
    expect(code).toBe(1)
    expect(json).toMatchObject({ sound: 2, damaged: [{ name: segment(1).name }], leftOver: [segment(1).name] })
    expect(text).toContain('tests.parquet is missing or not as it was written')
    expect(text).toContain('A pack holds what it held, so nothing is lost: remove it.')
  })

  test('is told that what was damaged once is sound again', async () => {
    await keep(segment(1))
    damage(segment(1).name)
    await told('verify')
    writeFileSync(kept(segment(1).name, 'tests.parquet'), segment(1).files.get('tests.parquet') ?? '')
    const { code, text } = await told('verify')
    expect(code).toBe(0)
    expect(text).toContain('It is sound now: remove that file.')
  })

  test('passes over what another repository wrote, and says so', async () => {
    await keep(segment(1), aSegment({}, { repositoryId: 1, createdAt: NOON - 1 }))
    const { code, json } = await told('verify')
    expect(code).toBe(0)
    expect(json['notOurs']).toMatchObject([{ because: expect.stringContaining('is of repository 1') as unknown }])
  })

  test('tells of rows that make no sense', async () => {
    await keep(aSegment({ runs: [aRun({ observedAt: Date.UTC(2090, 0) })] }))
    const { code, text } = await told('verify')
    expect(code).toBe(0)
    expect(text).toContain('1 rows of runs make no sense and were dropped.')
  })
})

describe('compact', () => {
  test('packs what is due, and with --all the rest', async () => {
    await keep(...[1, 2, 3, 4].map((run) => segment(run)))
    expect((await told('compact')).text).toBe('/home/me/kept: nothing is due, 4 recordings')
    const { text, json } = await told('compact', { all: true })
    expect(text).toBe('/home/me/kept: packed 4 recordings, removed 4; 1 are left')
    expect(json).toMatchObject({ packed: 4, removed: 4, remaining: 1, notes: [] })
    expect((await told(undefined)).json).toMatchObject({ complete: true, rows: { runs: 4, tests: 8 } })
  })

  test('lets go of what a compaction that was stopped left behind', async () => {
    await keep(segment(1), segment(2), await packed(segment(1), segment(2)))
    mkdirSync(kept('.writing-old'))
    utimesSync(kept('.writing-old'), 1, 1)
    mkdirSync(kept('.writing-new'))
    expect((await told('compact')).json).toMatchObject({ packed: 0, removed: 2, remaining: 1 })
    expect(existsSync(kept('.writing-old'))).toBe(false)
    expect(existsSync(kept('.writing-new'))).toBe(true)
  })
})

test.each([
  ['frob', {}, '"frob" is not known. Choose one of list, size, export, forget, verify, compact.'],
  ['constructor', {}, '"constructor" is not known. '],
  ['list', { name: 'x' }, 'history list takes no name. Leave it out.'],
  ['forget', {}, 'history forget needs a name. Name what to forget: foreshock history forget NAME.'],
  ['export', {}, 'history export needs a name. Name the folder to write to: foreshock history export DIR.'],
  ['verify', { 'dry-run': true }, '--dry-run: Only history forget knows this.'],
  ['size', { all: true }, '--all: Only history compact knows this.']
])('history %s %j is no command, and says what is', async (verb, options, words) => {
  await expect(told(verb, options)).rejects.toThrow(words)
})
