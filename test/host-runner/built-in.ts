import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { addArtifact, attemptOfJob, type Artifact } from '../local-github/index.js'
import { commonFolder, filesMatching, searchRoot } from './glob.js'
import { type StepCall, type StepReturn } from './step-call.js'
import { unzip } from './unzip.js'

type Call = StepCall & { readonly inputs: Readonly<Record<string, string>> }

/** An action of GitHub's that the host runner carries out itself. */
export type BuiltIn = (call: Call) => Promise<StepReturn>

const done = (outputs: Readonly<Record<string, string>> = {}): StepReturn => ({ status: 'success', outputs })

const checkout: BuiltIn = (call) => {
  const { job, inputs } = call
  const { options } = job.run
  const repository = inputs['repository'] ?? options.repository
  if (repository !== options.repository)
    throw new Error(`actions/checkout of ${repository}: the host runner has only the files of ${options.repository}.`)
  const to = resolve(job.folders.workspace, inputs['path'] ?? '.')
  cpSync(options.files, to, { recursive: true, verbatimSymlinks: true, force: true })
  call.output.print(`Checked out ${options.sha}`)
  return Promise.resolve(done({ ref: options.ref, commit: options.sha }))
}

const uploadArtifact: BuiltIn = async (call) => {
  const { job, inputs, output } = call
  const { run, repository } = job.run
  const name = inputs['name'] ?? 'artifact'
  const patterns = linesOf(inputs['path'] ?? '')
  const files = visible(filesMatching(job.folders.workspace, patterns), job.folders.workspace, inputs)
  if (files.length === 0) return Promise.resolve(noFiles(call))

  const same = repository.artifacts.find(
    ({ run_id, job_id, ...other }) =>
      run_id === run.id && other.name === name && attemptOfJob(run, job_id) === job.run.attempt
  )
  if (same !== undefined && inputs['overwrite'] !== 'true')
    throw new Error(
      `Failed to CreateArtifact: Received non-retryable error: Failed request: (409) Conflict: an artifact with this name already exists on the workflow run`
    )
  if (same !== undefined) repository.artifacts.splice(repository.artifacts.indexOf(same), 1)
  const root = rootOf(job.folders.workspace, patterns)
  const content = Object.fromEntries(files.map((file) => [relative(root, file), readFileSync(file)]))
  const artifact = addArtifact(job.run.options.github.state, run, { name, files: content, job_id: job.record.id })
  output.print(`Artifact ${name} has been successfully uploaded! It has ${files.length} file(s).`)
  return Promise.resolve(
    done({ 'artifact-id': String(artifact.id), 'artifact-digest': artifact.digest.replace('sha256:', '') })
  )
}

const downloadArtifact: BuiltIn = async ({ job, inputs, output }) => {
  const { name, pattern } = inputs
  const runId = Number(inputs['run-id'] ?? job.run.run.id)
  const folder = resolve(job.folders.workspace, inputs['path'] ?? '.')
  const all = job.run.repository.artifacts.filter((artifact) => artifact.run_id === runId && !artifact.expired)
  const wanted = all.filter((artifact) => (name === undefined ? fits(artifact, pattern) : artifact.name === name))
  if (name !== undefined && wanted.length === 0)
    throw new Error(`Unable to download artifact(s): Artifact not found for name: ${name}`)
  for (const artifact of wanted) {
    const isAlone = name !== undefined || inputs['merge-multiple'] === 'true'
    await extract(artifact, isAlone ? folder : join(folder, artifact.name))
  }
  output.print(`Downloaded ${wanted.length} artifact(s).`)
  return done({ 'download-path': folder })
}

export const BUILT_IN: Readonly<Record<string, BuiltIn>> = {
  'actions/checkout': checkout,
  'actions/download-artifact': downloadArtifact,
  'actions/setup-node': () => Promise.resolve(done()),
  'actions/upload-artifact': uploadArtifact
}

function noFiles({ inputs, output }: Call): StepReturn {
  const message = `No files were found with the provided path: ${inputs['path'] ?? ''}. No artifacts will be uploaded.`
  const policy = inputs['if-no-files-found'] ?? 'warn'
  if (policy === 'error') throw new Error(message)
  if (policy === 'warn') output.annotate({ level: 'warning', message })
  else output.print(message)
  return done()
}

/** A lone file keeps its name only; anything else keeps its place below the folder that all patterns share. */
function rootOf(workspace: string, patterns: readonly string[]): string {
  const roots = patterns.filter((pattern) => !pattern.startsWith('!')).map((pattern) => searchRoot(workspace, pattern))
  const [only] = roots
  if (roots.length === 1 && only !== undefined) return isFile(only) ? dirname(only) : only
  return commonFolder(roots.map((root) => (isFile(root) ? dirname(root) : root)))
}

const isFile = (path: string): boolean => existsSync(path) && filesMatching('/', [path])[0] === path

/** Hidden files stay out unless the step asks for them. */
function visible(files: readonly string[], workspace: string, inputs: Call['inputs']): readonly string[] {
  if (inputs['include-hidden-files'] === 'true') return files
  return files.filter(
    (file) =>
      !relative(workspace, file)
        .split('/')
        .some((part) => /^\.[^.]/.test(part))
  )
}

const fits = (artifact: Artifact, pattern: string | undefined): boolean =>
  pattern === undefined ||
  new RegExp(`^${pattern.replace(/[.+^${}()|\\]/g, '\\$&').replaceAll('*', '.*')}$`).test(artifact.name)

async function extract(artifact: Artifact, folder: string): Promise<void> {
  for (const [path, content] of await unzip(artifact.bytes)) {
    const target = join(folder, path)
    mkdirSync(dirname(target), { recursive: true })
    await writeFile(target, content)
  }
}

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
