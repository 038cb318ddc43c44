import { known } from '../src/domain/answer.js'
import { NO_ROWS, type Rows } from '../src/domain/recording.js'
import { backfill } from '../src/flows/backfill.js'
import { mergeRows } from '../src/history/merge.js'
import { gitHubClient } from '../src/io/github/client.js'
import { gitHubRuns } from '../src/io/github/runs.js'
import { deadlineIn } from '../src/io/runner/deadline.js'
import { addJob, addRun, startLocalGitHub } from '../test/local-github/index.js'
import type { LocalGitHub, Repository } from '../test/local-github/index.js'
import { addAttempt, addDeployment, addRepository, addWorkflow } from '../test/local-github/index.js'
import { fakeLog } from '../test/fakes/publisher.js'

const MINUTE_MS = 60_000

/** What a recording may ask, and what of it the backfill may: the rest is for its own run, its commit and artifacts. */
const FIRST = { requests: 200, most: 190 }
const LATER = { requests: 30, most: 22 }

/**
 * A repository of 1,000 past runs in ten workflows, every twelfth of them re-run: how much of it the first recording
 * knows, and what the next one asks after 50 more runs.
 */
export async function* backfilling(): AsyncIterable<object> {
  const now = Date.now()
  const github = await startLocalGitHub({ now: () => new Date(now) })
  try {
    const repository = addRepository(github.state)
    for (let index = 0; index < 10; index += 1) addWorkflow(github.state, repository, { name: `Workflow ${index}` })
    fill({ github, repository }, { many: 1000, endsAt: now - 60 * MINUTE_MS })
    for (const environment of ['staging', 'production'])
      for (let index = 0; index < 20; index += 1)
        addDeployment(github.state, repository, { environment, states: ['in_progress', 'success'] })
    const first = await recordOnce({ github, repository }, NO_ROWS, FIRST)
    yield { what: 'first', ...first.figures }
    fill({ github, repository }, { many: 50, endsAt: now })
    const second = await recordOnce({ github, repository }, first.history, LATER)
    yield { what: 'catch-up', ...second.figures }
  } finally {
    await github.close()
  }
}

interface World {
  readonly github: LocalGitHub
  readonly repository: Repository
}

/** Runs a minute apart, of every workflow in turn, with three to eight jobs each; every twelfth was tried twice. */
function fill({ github, repository }: World, { many, endsAt }: { many: number; endsAt: number }): void {
  const { state } = github
  for (let index = 0; index < many; index += 1) {
    const workflow = repository.workflows[index % repository.workflows.length]
    const branch = index % 3 === 0 ? 'main' : `change-${index % 40}`
    const at = new Date(endsAt - (many - index) * MINUTE_MS)
    const wish = { at, branch, conclusion: index % 12 === 0 ? 'failure' : 'success' } as const
    const run = addRun(state, repository, workflow === undefined ? wish : { ...wish, workflow })
    const jobs = Array.from({ length: 3 + (index % 6) }, (_, job) => ({ name: `job ${job}`, seconds: 40 + job }))
    for (const job of jobs) addJob(state, run, { ...job, steps: ['Set up job', 'Check out', 'Test', 'Complete job'] })
    if (index % 12 !== 0) continue
    addAttempt(state, run, { at: new Date(at.getTime() + 30 * 1000) })
    for (const job of jobs) addJob(state, run, { ...job, steps: ['Set up job', 'Check out', 'Test', 'Complete job'] })
  }
}

async function recordOnce(
  { github, repository }: World,
  history: Rows,
  { requests, most }: { readonly requests: number; readonly most: number }
) {
  github.clearRequests()
  const log = fakeLog()
  const client = gitHubClient({
    token: github.issueToken({
      repository: repository.full_name,
      permissions: { actions: 'read', contents: 'read', deployments: 'read' }
    }),
    apiUrl: github.url,
    deadline: deadlineIn(60_000),
    requests,
    log
  })
  const runs = gitHubRuns(client, repository.full_name, () => Promise.resolve(known([])))
  const clock = { now: () => Date.now(), chance: () => 0.5, sleep: () => Promise.resolve() }
  const home = { repository: repository.full_name, repositoryId: repository.id, defaultBranch: 'main' }
  const began = performance.now()
  const { rows, coverage } = await backfill({ runs, clock, log }, { home, kept: history, self: SELF, most })
  const seconds = Math.round(performance.now() - began) / 1000
  for (const line of log.lines) process.stderr.write(`${line}\n`)
  const figures = {
    requests: github.requests.length,
    runs: coverage.runsListed,
    jobs: rows.jobs.length,
    deployments: rows.deployments.length,
    coverage: Math.round(1000 * coverage.share) / 1000,
    complete: coverage.complete,
    seconds
  }
  return { history: mergeRows([history, rows]), figures }
}

/** It goes on, and is in no listing yet. */
const SELF = { runId: 99_000_000_000, attempt: 1 }
