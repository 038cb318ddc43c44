import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { addCommit, addContents, type Repository } from '../../test/local-github/index.js'
import { LAST_JOB_WORKFLOW, openShop, pullRequest, SHOP, type Shop } from '../../test/actions/shop.js'
import { CHANGE, hoursAgo, MAIN, slow, twoRunsOnMain } from '../warm-recording.js'

/** Everything that a step finds when it starts: as the host runner gave it, kept so that it can be given again and again. */
export interface PreparedStep {
  readonly action: string
  /** The folders of the job. */
  readonly root: string
  readonly environment: Readonly<Record<string, string>>
  /** What GitHub knows at that moment. */
  readonly repository: Repository
  readonly nextId: number
  /** What GitHub has given out to this job. */
  readonly runId: number
  readonly jobId: number
}

export interface PreparedSteps {
  readonly steps: readonly PreparedStep[]
  remove(): void
}

/** Which action each step is of; `auto` runs in between, so that `detect` finds its comment and changes it. */
const STEPS = ['auto', 'record', 'detect'] as const

/** Plays two runs and the beginning of a third, in a pull request, and keeps what its steps are about to start with. */
export async function prepareSteps(): Promise<PreparedSteps> {
  const into = mkdtempSync(join(tmpdir(), 'faults-'))
  const shop = await openShop()
  try {
    addContents(shop.repository, 'main', { '.github/foreshock.yml': 'comment:\n  when: always\n' })
    await twoRunsOnMain(shop)
    const taken: Pick<PreparedStep, 'repository' | 'nextId'>[] = []
    shop.github.before({ operation: PAUSE, act: () => void taken.push(stateOf(shop)) })
    await playThird(shop, into)
    return {
      steps: STEPS.map((action, at) => prepared({ action, folder: join(into, action), state: taken[at] })),
      remove: () => rmSync(into, { recursive: true, force: true })
    }
  } finally {
    await shop.close()
  }
}

/** What a probe asks once it has kept everything: while it waits, the state of GitHub is copied. No action asks this. */
const PAUSE = 'rate-limit/get'

async function playThird(shop: Shop, into: string): Promise<void> {
  const steps = ['probe/auto', 'probe/record', 'foreshock/foreshock', 'probe/detect']
  const uses = steps.map((step) => `      - uses: ${step}@v1\n`).join('')
  shop.write({ '.github/workflows/ci.yml': LAST_JOB_WORKFLOW.replace(/ {6}- uses: foreshock[^]*$/, uses) })
  const probes = STEPS.map((action) => [`probe/${action}`, probe(action, into)])
  const change = { branch: CHANGE, sha: 'feed123'.padEnd(40, '0'), parents: [MAIN] }
  const { sha } = addCommit(shop.github.state, shop.repository, change)
  await shop.play(slow, {
    ...pullRequest(shop, { number: 7, sha, branch: CHANGE }),
    actions: { 'foreshock/foreshock': process.cwd(), ...Object.fromEntries(probes) },
    startAt: hoursAgo(1)
  })
}

/** An action with the inputs of the real one, which keeps what it is given and does nothing with it. */
function probe(action: string, into: string): string {
  const folder = join(into, `probe-${action}`)
  const real = action === 'auto' ? 'action.yml' : join('actions', action, 'action.yml')
  mkdirSync(folder)
  writeFileSync(join(folder, 'action.yml'), readFileSync(real, 'utf8').replace(/main: .*/, 'main: probe.mjs'))
  writeFileSync(join(folder, 'probe.mjs'), `const into = ${JSON.stringify(join(into, action))}\n${PROBE}`)
  return folder
}

const PROBE = `
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
mkdirSync(into)
cpSync(dirname(dirname(process.env.RUNNER_TEMP)), into + '/root', { recursive: true })
writeFileSync(into + '/environment.json', JSON.stringify(process.env))
await fetch(process.env.GITHUB_API_URL + '/rate_limit', { headers: { authorization: 'Bearer ' + process.env.INPUT_TOKEN } })
`

function stateOf({ github, repository }: Shop): Pick<PreparedStep, 'repository' | 'nextId'> {
  return { repository: copyOf(repository), nextId: github.state.nextId }
}

/** A deep copy; what was a Buffer is one again. */
export function copyOf(repository: Repository): Repository {
  const copy = structuredClone(repository)
  for (const item of [...copy.artifacts, ...copy.caches]) item.bytes = Buffer.from(item.bytes)
  for (const [sha, bytes] of copy.blobs) copy.blobs.set(sha, Buffer.from(bytes))
  return copy
}

function prepared({
  action,
  folder,
  state
}: {
  action: string
  folder: string
  state: Pick<PreparedStep, 'repository' | 'nextId'> | undefined
}): PreparedStep {
  if (state === undefined) throw new Error(`The step of ${action} was never reached.`)
  const environment = JSON.parse(readFileSync(join(folder, 'environment.json'), 'utf8')) as Record<string, string>
  const run = state.repository.runs.at(-1)
  const job = run?.attempts.at(-1)?.jobs.find(({ name }) => name === 'foreshock')
  if (run === undefined || job === undefined) throw new Error(`${SHOP} has no third run.`)
  return { action, root: join(folder, 'root'), environment, ...state, runId: run.id, jobId: job.id }
}

/** Gives a job folders of its own, as they were when the step was about to start. */
export function freshRoot({ root }: PreparedStep): string {
  const copy = mkdtempSync(join(tmpdir(), 'step-'))
  cpSync(root, copy, { recursive: true })
  return copy
}

/** Where the folders lay when they were kept: their names are all over the environment. */
export const oldRoot = ({ environment }: PreparedStep): string => dirname(dirname(environment['RUNNER_TEMP'] ?? ''))
