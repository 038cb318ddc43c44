/** A shop with a deployment that was found bad, a workflow of its own that rolls back, and the job that has it done. */
import { readFileSync } from 'node:fs'
import { afterEach, beforeEach } from '@jest/globals'
import type { StepResult } from '../host-runner/run-workflow.js'
import { runWorkflow } from '../host-runner/run-workflow.js'
import {
  addCommit,
  addContents,
  addDeployment,
  addDeploymentStatus,
  addPull,
  addWorkflow,
  type Deployment,
  type DeploymentStatus,
  type Pull
} from '../local-github/index.js'
import { INPUTS } from '../flows/roll-back/github.js'
import { openShop, push, SHOP, type Shop } from './shop.js'

const ACTION = 'foreshock/foreshock/actions/rollback'
export const WORKFLOW = '.github/workflows/rollback.yml'
const DEPLOYING = '.github/workflows/deploy.yml'
export const ALL = '{ actions: write, contents: write, deployments: write, issues: write, pull-requests: write }'

export interface BadDeploy extends Shop {
  readonly good: Deployment
  readonly bad: Deployment
  readonly pull: Pull
  /** The run whose watch failed the bad deployment, and whose job rolls back. */
  readonly runId: number
  readonly config: (text: string) => void
  /** What the watch of an attempt says. */
  readonly said: (attempt?: number) => string
  readonly rollBack: (wish?: RollBackWish) => Promise<StepResult>
  /** The same by several jobs of one run at once: the step of each. */
  readonly rollBackInJobs: (jobs: number) => Promise<readonly StepResult[]>
}

export interface RollBackWish {
  readonly permissions?: string
  readonly attempt?: number
  /** Of the run. */
  readonly ref?: string
  readonly with?: Readonly<Record<string, string>>
  /** Without what the watch said: started by the end of its run. */
  readonly isAfterRun?: boolean
  readonly vars?: Readonly<Record<string, string>>
}

export const TITLE = '$(touch pwned) ${{ secrets.X }} ::error::x\n`id`'

/** Everything that people can write, they have written in a hostile way. */
export async function openBadDeploy(): Promise<BadDeploy> {
  const shop = await openShop()
  const { github, repository } = shop
  const { state } = github
  const begun = Math.floor(state.now().getTime() / 1000) * 1000
  const ago = (minutes: number) => new Date(begun - minutes * 60_000)
  const goodSha = addCommit(state, repository, { branch: 'main', message: TITLE }).sha
  const good = addDeployment(state, repository, { sha: goodSha, states: ['success'], description: TITLE, at: ago(120) })
  addDeploymentStatus(state, good, {
    state: 'success',
    description: 'foreshock: pass · run 11 · attempt 1',
    at: ago(90)
  })
  const pull = addPull(state, repository, { title: TITLE, body: TITLE, merged_at: ago(3) })
  repository.refs.set('refs/heads/main', pull.head.sha)
  const bad = addDeployment(state, repository, {
    sha: pull.head.sha,
    states: ['success'],
    description: TITLE,
    payload: { note: TITLE },
    at: ago(2)
  })
  const runId = 4711
  const fail = { state: 'failure', description: `foreshock: fail · run ${runId} · attempt 1`, at: ago(1) } as const
  addDeploymentStatus(state, bad, fail)
  addWorkflow(state, repository, { name: 'rollback', path: WORKFLOW, inputs: INPUTS, listensTo: ['take-back'] })
  shop.write({ [WORKFLOW]: TEMPLATE, 'deploy.sh': '#!/bin/sh\necho "deployed $2"\n' })
  const config = (text: string): void => addContents(repository, 'main', { '.github/foreshock.yml': text })
  const said = (attempt = 1): string =>
    JSON.stringify({
      verdict: 'fail',
      deploymentId: bad.id,
      environment: 'production',
      sha: bad.sha,
      by: { runId, attempt },
      at: begun - 60_000,
      checks: { failed: 2, unmeasured: 1, all: 5 }
    })
  const play = async (wish: RollBackWish, jobs: number): Promise<readonly StepResult[]> => {
    const { attempt = 1, permissions = ALL, isAfterRun = false } = wish
    const given = isAfterRun ? { environment: 'production' } : { decision: said(attempt) }
    const inputs = { ...given, allowed: '${{ vars.ALLOWED }}', ...wish.with }
    shop.write({ [DEPLOYING]: jobWith(permissions, inputs, jobs) })
    const ofRun = isAfterRun ? { event: endOf(shop, { runId, sha: bad.sha }) } : { runId, attempt }
    const users = answerDispatches(shop)
    try {
      const options = { sha: bad.sha, workflow: DEPLOYING, ref: wish.ref ?? 'refs/heads/main', vars: wish.vars ?? {} }
      const result = await shop.play({ unit: {}, integration: {} }, { ...options, ...ofRun })
      return result.jobs.flatMap(({ steps }) => steps.filter(({ name }) => name === `Run ${ACTION}@v1`))
    } finally {
      await users.stop()
    }
  }
  return {
    ...shop,
    good,
    bad,
    pull,
    runId,
    config,
    said,
    rollBackInJobs: (jobs) => play({}, jobs),
    rollBack: async (wish = {}) => {
      const [step] = await play(wish, 1)
      if (step === undefined) throw new Error('the job has no such step')
      return step
    }
  }
}

/** The event of a run of the deploying workflow that has ended. */
const endOf = ({ repository }: Shop, { runId, sha }: { readonly runId: number; readonly sha: string }) => ({
  name: 'workflow_run',
  payload: {
    action: 'completed',
    workflow_run: {
      id: runId,
      run_attempt: 1,
      head_sha: sha,
      head_branch: 'main',
      head_repository: { full_name: SHOP },
      event: 'push',
      status: 'completed',
      conclusion: 'failure',
      pull_requests: []
    },
    repository: push(repository).payload['repository']
  }
})

const jobWith = (permissions: string, inputs: Readonly<Record<string, string>>, jobs: number): string =>
  [
    'name: Deploy',
    'on: push',
    'jobs:',
    '  rollback:',
    '    runs-on: ubuntu-24.04',
    `    strategy: { matrix: { job: [${Array.from({ length: jobs }, (_, job) => job).join(', ')}] } }`,
    `    permissions: ${permissions}`,
    '    steps:',
    `      - uses: ${ACTION}@v1`,
    '        with:',
    ...Object.entries(inputs).map(([name, value]) => `          ${name}: ${JSON.stringify(value)}`),
    ''
  ].join('\n')

/** What people copy, without what the parser does not know yet. */
export const TEMPLATE = readFileSync('.github/templates/rollback/redeploy-ref.yml', 'utf8')
  .replace(/^ {2}queue: max\n/m, '')
  .replace(/actions\/checkout@[0-9a-f]{40}.*/, 'actions/checkout@v7')
  .replace('./deploy.sh', 'sh ./deploy.sh')

/** Runs the user's workflow for each dispatch, as GitHub does. */
export function answerDispatches({ github, repository, files }: Shop): { stop(): Promise<void> } {
  const begun = new Map<number, Promise<unknown>>()
  const look = (): void => {
    for (const { run_id: runId, inputs } of repository.dispatches) {
      if (runId === undefined || begun.has(runId)) continue
      const payload = { inputs, ref: 'refs/heads/main', repository: push(repository).payload['repository'] }
      const run = runWorkflow({
        github,
        repository: SHOP,
        files,
        workflow: WORKFLOW,
        event: { name: 'workflow_dispatch', payload },
        ref: 'refs/heads/main',
        sha: repository.refs.get('refs/heads/main') ?? '',
        runId
      })
      begun.set(runId, run)
    }
  }
  const timer = setInterval(look, 100)
  return {
    stop: async () => {
      clearInterval(timer)
      await Promise.all(begun.values())
    }
  }
}

export const described = ({ statuses }: Deployment): readonly string[] =>
  statuses.map(({ state, description }: DeploymentStatus) => `${state}: ${description}`)

/** A bad deployment for each test. */
export function eachWithBadDeploy(): () => BadDeploy {
  let shop: BadDeploy | undefined
  beforeEach(async () => {
    shop = await openBadDeploy()
  })
  afterEach(() => shop?.close())
  return () => {
    if (shop === undefined) throw new Error('there is no shop yet')
    return shop
  }
}
