import { randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Effects } from './effects.js'
import { envFilePairs, envFilePaths } from './env-file.js'
import { type JobSpace } from './job-space.js'
import { type StepOutput } from './step-output.js'

export type CommandFiles = {
  /** GITHUB_OUTPUT and its kin. */
  readonly env: Readonly<Record<string, string>>
  /** Reads the files and does what they say. */
  readonly obey: (job: JobSpace, at: { output: StepOutput; effects: Effects }) => void
}

type Reader = (path: string, job: JobSpace, at: { output: StepOutput; effects: Effects }) => void

const SUMMARY_BYTES = 1024 * 1024

/** In the order in which the runner reads them. */
const READERS: Readonly<Record<string, Reader>> = {
  PATH: (path, job) => {
    for (const folder of envFilePaths(readFileSync(path, 'utf8'))) {
      const at = job.path.indexOf(folder)
      if (at >= 0) job.path.splice(at, 1)
      job.path.push(folder)
    }
  },
  ENV: (path, job, { output }) => {
    for (const [name, value] of envFilePairs(readFileSync(path, 'utf8')))
      if (name.toUpperCase() === 'NODE_OPTIONS')
        output.annotate({
          level: 'error',
          message: `Can't store ${name} output parameter using '$GITHUB_ENV' command.`
        })
      else job.env[name] = value
  },
  STEP_SUMMARY: (path, _, { output }) => {
    const bytes = statSync(path).size
    if (bytes <= SUMMARY_BYTES) output.addSummary(readFileSync(path, 'utf8'))
    else
      output.annotate({
        level: 'error',
        message: `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${Math.floor(bytes / 1024)}k.`
      })
  },
  STATE: (path, _, { effects }) => {
    for (const [name, value] of envFilePairs(readFileSync(path, 'utf8'))) effects.state[name] = value
  },
  OUTPUT: (path, _, { effects }) => {
    for (const [name, value] of envFilePairs(readFileSync(path, 'utf8'))) effects.outputs[name] = value
  }
}

/** New, empty command files for one execution. */
export function commandFiles(temp: string): CommandFiles {
  const folder = join(temp, '_runner_file_commands')
  mkdirSync(folder, { recursive: true })
  const id = randomUUID()
  const paths = Object.keys(READERS).map((name) => [name, join(folder, `${name.toLowerCase()}_${id}`)] as const)
  for (const [, path] of paths) writeFileSync(path, '')
  return {
    env: Object.fromEntries(paths.map(([name, path]) => [`GITHUB_${name}`, path])),
    obey: (job, at) => {
      for (const [name, path] of paths) readOne(name, path, job, at)
    }
  }
}

function readOne(name: string, path: string, job: JobSpace, at: { output: StepOutput; effects: Effects }): void {
  if (statSync(path, { throwIfNoEntry: false }) === undefined) return
  try {
    READERS[name]?.(path, job, at)
  } catch (error) {
    at.output.annotate({
      level: 'error',
      message: `Unable to process file command '${name.toLowerCase()}' successfully.`
    })
    at.output.annotate({ level: 'error', message: error instanceof Error ? error.message : String(error) })
    at.effects.failed = true
  }
}
