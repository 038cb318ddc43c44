import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export interface Answer {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** A folder in which commands are typed. */
export interface Terminal {
  readonly folder: string
  path(name: string): string
  write(files: Readonly<Record<string, string>>): void
  remove(name: string): void
  /** Runs git in a checkout, which is the folder itself unless it is named. */
  git(args: readonly string[], checkout?: string): void
  /** Types `foreshock` and what follows, as a process of its own without any variable of this one. */
  foreshock(args: readonly string[], options?: { in?: string; env?: Readonly<Record<string, string>> }): Promise<Answer>
  close(): void
}

const CLI = join(process.cwd(), 'dist', 'cli.js')

const AUTHOR = ['-c', 'user.name=A', '-c', 'user.email=a@example.com', '-c', 'init.defaultBranch=main']

export function openTerminal(): Terminal {
  const folder = mkdtempSync(join(tmpdir(), 'terminal-'))
  const path = (name: string): string => join(folder, name)
  const env = { PATH: process.env['PATH'] ?? '', HOME: folder, GIT_CEILING_DIRECTORIES: dirname(folder) }
  return {
    folder,
    path,
    write: (files) => {
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(dirname(path(name)), { recursive: true })
        writeFileSync(path(name), text)
      }
    },
    remove: (name) => rmSync(path(name), { recursive: true, force: true }),
    git: (args, checkout = '.') =>
      void execFileSync('git', [...AUTHOR, ...args], { cwd: path(checkout), env, stdio: 'pipe' }),
    foreshock: (args, options = {}) =>
      typed(process.execPath, [CLI, ...args], { cwd: path(options.in ?? '.'), env: { ...env, ...options.env } }),
    close: () => rmSync(folder, { recursive: true, force: true })
  }
}

/** What a command said, and how it ended. */
export async function typed(
  command: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env: Readonly<Record<string, string>> }
): Promise<Answer> {
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
  let [stdout, stderr] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const code = await new Promise<number | null>((done, reject) => {
    child.on('error', reject)
    child.on('close', done)
  })
  return { code, stdout, stderr }
}

/** A report of two tests: `adds` takes so many seconds, and `pays` passes or fails. */
export const report = ({ seconds = 0.2, fails = false }: { seconds?: number; fails?: boolean } = {}): string =>
  `<testsuite name="unit"><testcase classname="unit" name="adds" time="${seconds}"/><testcase classname="unit" name="pays" time="0.1">${fails ? '<failure/>' : ''}</testcase></testsuite>`

/** A checkout with one commit on main. */
export function aCheckout(terminal: Terminal, name = 'shop'): string {
  terminal.write({ [`${name}/README.md`]: 'A shop.\n', [`${name}/.gitignore`]: '.foreshock/\n' })
  terminal.git(['init', '--quiet'], name)
  terminal.git(['add', '.'], name)
  terminal.git(['commit', '--quiet', '--message', 'Open the shop'], name)
  return name
}
