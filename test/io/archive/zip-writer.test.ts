import { execFile, spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { unzip, ZIP_LIMITS } from '../../../src/io/archive/zip.js'
import { zipOf } from '../../../src/io/archive/zip-writer.js'

const reading = { origin: 'test', todo: 'Look' }

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

async function readBack(archive: Uint8Array): Promise<unknown> {
  const files = await unzip(archive, reading)
  return files.is === 'known' ? new Map([...files.value].map(([name, content]) => [name, [...content]])) : files.because
}

test('what is packed is read back, whatever the bytes', async () => {
  const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}\.[a-z]{1,8}$/)
  const files = fc.array(fc.tuple(name, fc.uint8Array({ maxLength: 3000 })), { maxLength: 20 })
  await fc.assert(
    fc.asyncProperty(files, async (entries) => {
      const whole = new Map(entries)
      expect(await readBack(zipOf(whole))).toEqual(new Map([...whole].map(([key, value]) => [key, [...value]])))
    }),
    { numRuns: 200 }
  )
})

test('the same files make the same bytes, in whatever order they come', () => {
  const [one, other] = [
    ['b.txt', bytes('b')],
    ['a.txt', bytes('a'.repeat(1000))]
  ] as const
  expect(zipOf(new Map([one, other]))).toEqual(zipOf(new Map([other, one])))
})

test('no archive of ours is so dense that a careful reader refuses it', async () => {
  const zeros = new Map([['zeros.bin', new Uint8Array(10_000_000)]])
  const dense = new Map([['text.txt', bytes('abcdefgh'.repeat(1_000_000))]])
  for (const files of [zeros, dense]) expect((await unzip(zipOf(files), reading)).is).toBe('known')
  expect(ZIP_LIMITS.ratio).toBe(200)
})

test('text becomes much smaller', () => {
  const lines = Array.from({ length: 5000 }, (_, line) => `${line} passed`).join('\n')
  expect(zipOf(new Map([['tests.txt', bytes(lines)]])).length).toBeLessThan(lines.length / 2)
})

test('more entries than the format can count throw', () => {
  const files = new Map(Array.from({ length: 65_536 }, (_, index) => [`${index}`, new Uint8Array()] as const))
  expect(() => zipOf(files)).toThrow('out of range')
})

const hasUnzip = spawnSync('unzip', ['-v']).status === 0

;(hasUnzip ? test : test.skip)(
  'the usual tool finds no fault, and reads the names, the date and the content',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'zip-writer-'))
    try {
      const path = join(folder, 'a.zip')
      const files = new Map([
        ['manifest.json', bytes('{"a": 1}\n')],
        ['läuft-∆.txt', bytes('long '.repeat(2000))],
        ['empty', new Uint8Array()]
      ])
      await writeFile(path, zipOf(files))
      const run = promisify(execFile)
      expect((await run('unzip', ['-t', path])).stdout).toContain('No errors detected')
      expect((await run('unzip', ['-l', path])).stdout).toMatch(/1980-01-01 00:00\s+manifest\.json/)
      expect((await run('unzip', ['-p', path, 'manifest.json'])).stdout).toBe('{"a": 1}\n')
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }
)
