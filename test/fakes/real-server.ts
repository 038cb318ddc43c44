import { type ChildProcess, spawn } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

/** Servers that tests run for real, by the program and the Debian package that has it. */
export const REAL = {
  prometheus: { program: 'prometheus', package: 'prometheus' },
  alertmanager: { program: 'prometheus-alertmanager', package: 'prometheus-alertmanager' }
} as const

type Name = keyof typeof REAL

const isInstalled = (name: Name): boolean =>
  (process.env['PATH'] ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, REAL[name].program), constants.X_OK)
      return true
    } catch {
      return false
    }
  })

/** A `describe` that says, where the server is not there, that and why it is skipped. */
export function describeReal(name: Name, title: string, body: () => void): void {
  if (isInstalled(name)) describe(title, body)
  else describe.skip(`${title} (skipped: install the package ${REAL[name].package})`, body)
}

export interface RealServer {
  readonly url: string
  readonly port: number
  readonly folder: string
  stop(): Promise<void>
}

export interface Start {
  /** Files in its folder, such as its configuration; `{port}` and `{folder}` are filled in. */
  readonly files: Readonly<Record<string, string>>
  readonly args: readonly string[]
  /** A path that answers 200 once it is ready. */
  readonly ready: string
  /** Given to start again where another one was stopped. */
  readonly again?: Pick<RealServer, 'port' | 'folder'>
}

/** Starts the program on a free port of the loopback, in a folder of its own. */
export async function startReal(name: Name, { files, args, ready, again }: Start): Promise<RealServer> {
  const folder = again?.folder ?? (await mkdtemp(join(tmpdir(), `foreshock-${name}-`)))
  const port = again?.port ?? (await freePort())
  const filled = (text: string): string => text.replaceAll('{port}', String(port)).replaceAll('{folder}', folder)
  for (const [file, text] of Object.entries(files)) await writeFile(join(folder, file), filled(text))
  const said: string[] = []
  const child = spawn(REAL[name].program, args.map(filled), { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
  child.stderr.setEncoding('utf8').on('data', (text: string) => said.push(text))
  const url = `http://127.0.0.1:${port}`
  const isReady = await waitFor(async () => child.exitCode === null && (await fetch(`${url}${ready}`)).ok)
  if (!isReady) {
    await ended(child)
    throw new Error(`${name} did not become ready:\n${said.join('').slice(-2000)}`)
  }
  return {
    url,
    port,
    folder,
    stop: async () => {
      await ended(child)
      if (again !== undefined || !KEPT.has(folder)) await rm(folder, { recursive: true, force: true })
    }
  }
}

/** Folders whose server will be started again. */
const KEPT = new Set<string>()

/** Stops a server in a way that another can take its place. */
export async function stopForAWhile(server: RealServer): Promise<void> {
  KEPT.add(server.folder)
  await server.stop()
}

/** Asks until it is true, or for half a minute. A refusal to answer is not yet. */
export async function waitFor(isSo: () => Promise<boolean>): Promise<boolean> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (await isSo().catch(() => false)) return true
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return false
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await gone
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
