/** A repository on the local GitHub whose deployments went bad, and the real ports to it. */
import { getOctokit } from '@actions/github'
import { retry } from '@octokit/plugin-retry'
import { known } from '../../../src/domain/answer.js'
import type { RollBackAsked, RollBackPorts } from '../../../src/flows/roll-back/ports.js'
import { gitHubClaims } from '../../../src/io/github/claims.js'
import { gitHubClient, type GitHubClient } from '../../../src/io/github/client.js'
import { gitHubBroughtBy } from '../../../src/io/github/deployments-brought-by.js'
import { gitHubDeployments } from '../../../src/io/github/deployments.js'
import { gitHubIssues } from '../../../src/io/github/issues.js'
import { remedies, type RemedyName } from '../../../src/io/remedy/index.js'
import { noHurry } from '../../fakes/no-hurry.js'
import type { Clock } from '../../../src/ports.js'
import type { RollbackRows } from '../../../src/verdict/rollback/rows.js'
import type { RollbackSettings } from '../../../src/verdict/rollback/settings.js'
import { fakeLog } from '../../fakes/publisher.js'
import {
  addCommit,
  addDeployment,
  addDeploymentStatus,
  addPull,
  addWorkflow,
  type Deployment,
  type Permissions,
  type Pull,
  type Workflow
} from '../../local-github/index.js'
import type { World } from '../../local-github/world.js'

export const INPUTS = ['environment', 'target', 'expected_current_sha', 'incident', 'reason', 'hop', 'rollback_of']

export interface Shop {
  readonly world: World
  readonly good: Deployment
  readonly bad: Deployment
  readonly pull: Pull
  readonly workflow: Workflow
  readonly asked: RollBackAsked
  readonly settings: RollbackSettings
  readonly kept: RollbackRows[]
  readonly log: readonly string[]
  ports(wish?: PortsWish): RollBackPorts
}

export interface PortsWish {
  readonly remedy?: RemedyName
  readonly permissions?: Permissions
  readonly settings?: Partial<RollbackSettings>
  /** With the client of a job, which waits a second between two writes. */
  readonly isPaced?: boolean
}

/** What the job of a rollback is given. */
export const PERMISSIONS: Permissions = {
  actions: 'write',
  contents: 'write',
  deployments: 'write',
  issues: 'write',
  'pull-requests': 'write'
}

export interface ShopWish {
  /** What people have written wherever they can. */
  readonly text?: string
}

/** One deployment that a watch has passed, and a newer one, brought by a pull request, that it has failed. */
export function openShop(world: World, { text = 'Fine' }: ShopWish = {}): Shop {
  const { github, repository, clock } = world
  const { state } = github
  const goodSha = addCommit(state, repository, { branch: 'main', message: text }).sha
  const good = addDeployment(state, repository, { sha: goodSha, states: ['success'], description: text })
  addDeploymentStatus(state, good, { state: 'success', description: 'foreshock: pass · run 11 · attempt 1' })
  clock.advance(7200)
  const pull = addPull(state, repository, { title: text, body: text, merged_at: clock.now() })
  const badSha = pull.head.sha
  repository.refs.set('refs/heads/main', badSha)
  const bad = addDeployment(state, repository, {
    sha: badSha,
    states: ['success'],
    description: text,
    payload: { note: text }
  })
  addDeploymentStatus(state, bad, { state: 'success', description: text, creator: 'octocat' })
  clock.advance(120)
  addDeploymentStatus(state, bad, { state: 'failure', description: 'foreshock: fail · run 12 · attempt 1' })
  const workflow = addWorkflow(state, repository, {
    name: 'rollback',
    path: '.github/workflows/rollback.yml',
    inputs: INPUTS,
    listensTo: ['foreshock-rollback'],
    runName: ({ incident }) => `Roll back ${String(incident)}`
  })
  const self = { runId: 12, attempt: 1 }
  const log = fakeLog()
  const kept: RollbackRows[] = []
  const settings: RollbackSettings = {
    enabled: true,
    mode: 'live',
    environments: ['production'],
    workflow: '.github/workflows/rollback.yml',
    target: 'known-good',
    cooldownMs: 3_600_000,
    mostADay: 3,
    verdictTtlMs: 900_000,
    configSha: 'c'.repeat(40)
  }
  const checks = { failed: 2, unmeasured: 1, all: 5 }
  const said = {
    verdict: 'fail',
    deploymentId: bad.id,
    environment: 'production',
    sha: badSha,
    by: self,
    checks
  } as const
  return {
    world,
    good,
    bad,
    pull,
    workflow,
    settings,
    kept,
    log: log.lines,
    asked: {
      said: { ...said, at: clock.now().getTime() },
      self,
      expectedBy: self,
      hop: 0,
      allowed: true,
      trust: 'default',
      repositoryUrl: 'https://github.com/octo-org/app',
      waitMs: 60_000,
      watchAgain: () => Promise.resolve({ is: 'pass' })
    },
    ports(wish = {}) {
      const name = repository.full_name
      const token = github.issueToken({ repository: name, permissions: wish.permissions ?? PERMISSIONS })
      const client = wish.isPaced === true ? paced(token, world) : unpaced(token, world)
      const inForce = { ...settings, ...wish.settings }
      const context = {
        client,
        repository: name,
        defaultBranch: repository.default_branch,
        mode: inForce.mode,
        allowed: [inForce.workflow]
      }
      const remedy =
        wish.remedy === 'repository-dispatch'
          ? remedies['repository-dispatch'].create({ event: 'foreshock-rollback' }, context)
          : remedies['workflow-dispatch'].create({}, context)
      return {
        deployments: gitHubDeployments(client, { repository: name }),
        claims: gitHubClaims(client, name),
        remedy,
        issues: gitHubIssues(client, { repository: name }),
        broughtBy: gitHubBroughtBy(client, { repository: name, token }),
        settings: () => Promise.resolve(known(inForce)),
        keep: (rows) => Promise.resolve(void kept.push(rows)),
        clock: sleeper(world),
        log
      }
    }
  }
}

const paced = (token: string, { github }: World): GitHubClient =>
  gitHubClient({ token, apiUrl: github.url, deadline: noHurry(), requests: 200, log: fakeLog() })

/** The same without the plug-in that keeps GitHub's limits. */
const unpaced = (token: string, { github }: World): GitHubClient => ({
  octokit: getOctokit(token, { baseUrl: github.url, retry: { retries: 2 }, log: SILENT }, retry),
  deadline: noHurry(),
  spent: () => 0,
  left: () => 100,
  allow: () => undefined
})

const quiet = (): void => undefined
const SILENT = { debug: quiet, info: quiet, warn: quiet, error: quiet }

/** Sleeping moves GitHub's time, and then its runs come to their ends. */
const sleeper = (world: World): Clock => ({
  now: () => world.clock.now().getTime(),
  chance: () => 0.5,
  sleep: (ms) => {
    world.clock.advance(ms / 1000)
    return work(world)
  }
})

/** The user's workflow, as a template does it: it compares, deploys, and says so. */
function work({ github, repository, clock }: World): Promise<void> {
  for (const { run_id, inputs } of repository.dispatches) {
    const attempt = repository.runs.find(({ id }) => id === run_id)?.attempts.at(-1)
    if (attempt?.status !== 'queued') continue
    const current = repository.deployments.at(-1)
    const isExpected = current?.sha === inputs['expected_current_sha']
    const conclusion = isExpected ? 'success' : 'failure'
    Object.assign(attempt, {
      status: 'completed',
      conclusion,
      updated_at: clock.now().toISOString().replace('.000', '')
    })
    if (!isExpected) continue
    const payload = { rollback: { of: Number(inputs['rollback_of']), hop: Number(inputs['hop']) } }
    addDeployment(github.state, repository, {
      sha: String(inputs['target']),
      payload,
      states: ['in_progress', 'success']
    })
  }
  return Promise.resolve()
}

export const described = (deployment: Deployment): readonly string[] =>
  deployment.statuses
    .filter(({ creator }) => creator === 'github-actions[bot]')
    .map(({ state, description }) => `${state}: ${description}`)
