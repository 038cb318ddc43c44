import { policyOf, type RiskSettings } from '../../src/flows/risk/options.js'
import { gateRow } from '../../src/flows/risk/rows.js'
import { leavingRows } from '../../src/flows/leave-rows.js'
import type { Gated } from '../../src/flows/risk/verdict.js'
import type { Risked } from '../../src/flows/risk.js'
import type { GitHubClient } from '../../src/io/github/client.js'
import { gitHubLabelGivers } from '../../src/io/github/label-givers.js'
import type { World } from '../../src/io/runner/run-action.js'
import { VERSION } from '../../src/io/runner/version.js'
import { gate, type GateFacts, type OverrideState } from '../../src/verdict/gate.js'
import { secondCopyOfJob } from '../second-copy.js'
import type { Setting } from '../setting.js'

interface Asked {
  readonly setting: Setting
  readonly settings: RiskSettings
  readonly risked: Risked
  readonly environment: string | undefined
  readonly at: number
  /** Whose label may release the gate. */
  readonly pullRequest: number | undefined
  readonly client: GitHubClient
}

/** Asks the policy of the default branch, and the label where that holds; and keeps the decision in the ledger. */
export async function decide(
  { setting, settings, risked, environment, at, pullRequest, client }: Asked,
  world: World
): Promise<{ readonly gated: Gated; readonly label: string | undefined }> {
  if (environment === undefined) return { gated: { is: 'none' }, label: undefined }
  if (!setting.isConfigRead) return { gated: { is: 'unknown' }, label: undefined }
  const policy = policyOf(settings, environment)
  if (policy === undefined) return { gated: { is: 'none' }, label: undefined }
  const { level, percentile, chance } = risked.assessment
  const facts: GateFacts = { level, percentile, probability: chance?.probability, at, override: 'not-set' }
  const label = policy.overrideLabel
  const plain = gate(policy, facts)
  const isAsked = plain.is === 'held' && label !== undefined && pullRequest !== undefined
  const override = isAsked ? await whoSet(setting, { client, pullRequest, label }) : 'not-set'
  const decision = isAsked ? gate(policy, { ...facts, override }) : plain
  await keep(setting, { risked, decision, environment, label, at }, world)
  return { gated: decision, label }
}

async function whoSet(
  { target }: Setting,
  {
    client,
    pullRequest,
    label
  }: { readonly client: GitHubClient; readonly pullRequest: number; readonly label: string }
): Promise<OverrideState> {
  const answer = await gitHubLabelGivers(client, target.home.repository).whoSet(pullRequest, label)
  return answer.is === 'known' ? answer.value : 'unknown'
}

type Decided = Omit<Parameters<typeof gateRow>[0], 'self' | 'trust' | 'observedAt'>

/** Leaves the decision as an artifact of the run, from where the next recording takes it: a gate needs no cache. */
async function keep({ target, config, client, runner }: Setting, decided: Decided, world: World): Promise<void> {
  const { clock, log, deadline } = world
  const hurried = { ...client, deadline: deadline.within(deadline.leftMs() / 2) }
  const secondCopy = secondCopyOfJob(
    { client: hurried, storeClient: hurried, target: { ...target, isOwnRun: true }, config },
    world
  )
  if (secondCopy === undefined) return
  const self = { runId: runner.runId, attempt: runner.attempt }
  const leave = leavingRows(
    { secondCopy, clock, log },
    {
      self,
      recorder: `${target.recorder} risk ${decided.environment}`,
      repositoryId: target.home.repositoryId,
      foreshock: VERSION,
      privacy: { names: config.record['name-mode'], forget: config.history.forget }
    }
  )
  const trust = target.isOwnRun ? target.self.trust : 'default'
  await leave({ decisions: [gateRow({ ...decided, self, trust, observedAt: clock.now() })] })
}
