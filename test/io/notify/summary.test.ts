import { expect, test } from '@jest/globals'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { appendSummary, SUMMARY_FILE_BYTES } from '../../../src/io/notify/summary.js'

const inFolder = (run: (path: string) => Promise<void>) => async (): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'summary-'))
  try {
    await run(join(folder, 'summary.md'))
  } finally {
    await rm(folder, { recursive: true })
  }
}

test(
  'each text is a paragraph of its own',
  inFolder(async (path) => {
    await appendSummary('ONE', { path })
    await appendSummary('TWO', { path })
    expect(await readFile(path, 'utf8')).toBe('ONE\n\n\nTWO\n')
  })
)

test(
  'the cap counts the whole file, to the byte',
  inFolder(async (path) => {
    await writeFile(path, 'x'.repeat(SUMMARY_FILE_BYTES - 10))
    expect(await appendSummary('12345678', { path })).toMatchObject({ is: 'unknown' })
    expect((await stat(path)).size).toBe(SUMMARY_FILE_BYTES - 10)
    expect(await appendSummary('1234567', { path })).toMatchObject({ is: 'known' })
    expect((await stat(path)).size).toBe(SUMMARY_FILE_BYTES)
  })
)

test('without a file there is no summary, and a reason', async () => {
  expect(await appendSummary('x', { path: undefined })).toMatchObject({ is: 'unknown' })
  expect(await appendSummary('x', { path: '/nowhere/at/all' })).toMatchObject({ is: 'unknown' })
})
