import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { existsSync } from 'node:fs'

const PROGRAMS = ['chromium', 'chromium-browser', 'google-chrome']

/** The browser of this machine; undefined where there is none. */
export const chromium = (): string | undefined =>
  PROGRAMS.flatMap((program) =>
    (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, program))
  ).find(existsSync)

/** What stands on a page once its scripts have run. */
export const domOf = (html: string): string =>
  inBrowser(html, ['--dump-dom', '--virtual-time-budget=20000']).toString('utf8')

/** A picture of a page. */
export function pictureOf(
  html: string,
  size: { readonly width: number; readonly height: number; readonly file: string }
): void {
  const { width, height, file } = size
  const look = [
    `--screenshot=${file}`,
    `--window-size=${width},${height}`,
    '--hide-scrollbars',
    '--virtual-time-budget=20000'
  ]
  inBrowser(html, look)
}

function inBrowser(html: string, flags: readonly string[]): Buffer {
  const program = chromium()
  if (program === undefined) throw new Error('There is no Chromium: install the package chromium.')
  const folder = mkdtempSync(join(tmpdir(), 'browser-'))
  const file = join(folder, 'page.html')
  writeFileSync(file, html)
  const quiet = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run']
  try {
    return execFileSync(program, [...quiet, `--user-data-dir=${folder}/profile`, ...flags, `file://${file}`], {
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 50_000_000,
      timeout: 120_000
    })
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
