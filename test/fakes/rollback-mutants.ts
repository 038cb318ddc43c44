/** Rollbacks with one fault each, of the kind that people write: the invariants must catch every one of them. */
import { known } from '../../src/domain/answer.js'
import { rollBack } from '../../src/flows/roll-back.js'
import type { RollBackRules } from '../../src/flows/roll-back/ending.js'
import type { RollBackPorts } from '../../src/flows/roll-back/ports.js'
import { decideRollback } from '../../src/verdict/rollback/decide.js'
import type { RollbackFacts } from '../../src/verdict/rollback/facts.js'
import { lastLook } from '../../src/verdict/rollback/last-look.js'
import type { RollbackSettings } from '../../src/verdict/rollback/settings.js'
import { shaOf, type Start, WORKFLOW } from './rollback-world.js'

type Mutation = (ports: RollBackPorts) => {
  readonly ports?: Partial<RollBackPorts>
  readonly rules?: Partial<RollBackRules>
}

const mutant =
  (mutate: Mutation): Start =>
  (ports, asked) => {
    const { ports: others, rules } = mutate(ports)
    return rollBack({ ...ports, ...others }, asked, { decide: decideRollback, lastLook, ...rules })
  }

/** A decision on facts that are not quite so. */
const deciding = (change: (facts: RollbackFacts) => Partial<RollbackFacts>): Start =>
  mutant(() => ({ rules: { decide: (facts) => decideRollback({ ...facts, ...change(facts) }) } }))

const withSettings = (change: Partial<RollbackSettings>): Start =>
  mutant(({ settings }) => ({
    ports: {
      settings: async () => {
        const answer = await settings()
        return answer.is === 'known' ? known({ ...answer.value, ...change }) : answer
      }
    }
  }))

const STANDARD: RollbackSettings = {
  enabled: true,
  mode: 'live',
  environments: ['production'],
  workflow: WORKFLOW,
  target: 'known-good',
  cooldownMs: 3_600_000,
  mostADay: 3,
  verdictTtlMs: 900_000,
  configSha: shaOf(1)
}

export const mutants: Readonly<Record<string, Start>> = {
  'the claim is removed': mutant(({ claims }) => ({
    ports: {
      claims: {
        ...claims,
        rollbacks: () => Promise.resolve(known(new Set<number>())),
        take: () => Promise.resolve(known('ours'))
      }
    }
  })),
  'the claim is asked for and not heeded': mutant(({ claims }) => ({
    ports: {
      claims: { ...claims, take: async (claim) => known((await claims.take(claim)).is === 'known' ? 'ours' : 'taken') }
    }
  })),
  'the look right before is removed': mutant(() => ({ rules: { lastLook: () => undefined } })),
  'unknown is treated as bad': deciding(({ said }) =>
    said.verdict === 'no-data' || said.verdict === 'inconclusive' ? { said: { ...said, verdict: 'fail' } } : {}
  ),
  'any verdict is treated as bad': deciding(({ said }) => ({ said: { ...said, verdict: 'fail' } })),
  'the cool-down is kept in memory': withSettings({ cooldownMs: 0 }),
  'the most of a day is kept in memory': withSettings({ mostADay: 1000, cooldownMs: 1 }),
  'the kill switch is ignored': withSettings({ enabled: true }),
  'the switch of the workflow is ignored': deciding(() => ({ allowed: true })),
  'an unreadable configuration is the standard one': mutant(({ settings }) => ({
    ports: { settings: async () => ((await settings()).is === 'known' ? settings() : known(STANDARD)) }
  })),
  'dry run is live': withSettings({ mode: 'live' }),
  'verdicts never get old': withSettings({ verdictTtlMs: Infinity }),
  'a verdict of any run will do': deciding(({ said }) => ({ expectedBy: said.by })),
  'the hop is ignored': deciding(() => ({ hop: 0 })),
  'the marks of rollbacks are ignored': deciding(({ deployments }) => ({
    deployments:
      deployments.is === 'known'
        ? known(
            deployments.value.map(({ deploymentId, environment, sha, createdAt, statuses = [] }) => ({
              deploymentId,
              environment,
              sha,
              createdAt,
              statuses: statuses.filter(({ description }) => !/: (?:rollback|rolling-back) /.test(description))
            }))
          )
        : deployments
  })),
  'the target is simply the previous deployment': mutant(() => ({
    rules: {
      decide: (facts) => {
        const decision = decideRollback(facts)
        if (decision.is !== 'dispatch' || facts.deployments.is !== 'known') return decision
        const before = facts.deployments.value.find(({ deploymentId }) => deploymentId < facts.said.deploymentId)
        if (before === undefined) return decision
        return { ...decision, order: { ...decision.order, target: before.sha, targetDeployment: before.deploymentId } }
      }
    }
  })),
  'what was rolled back may be gone back to': deciding(({ claimed, deployments, said }) => ({
    claimed:
      claimed.is === 'known' ? known(new Set([...claimed.value].filter((id) => id === said.deploymentId))) : claimed,
    deployments:
      deployments.is === 'known'
        ? known(
            deployments.value.map((one) => ({
              ...one,
              statuses: (one.statuses ?? [])
                .filter(
                  ({ description }) =>
                    one.deploymentId === said.deploymentId || /: (?:pass|rolling-back) /.test(description)
                )
                .map((status) =>
                  one.deploymentId === said.deploymentId
                    ? status
                    : { ...status, description: status.description.replace(/: rolling-back /, ': pass ') }
                )
            }))
          )
        : deployments
  })),
  'statuses that were not read are none': mutant(({ deployments }) => ({
    ports: {
      deployments: {
        ...deployments,
        statuses: async (id) => {
          const answer = await deployments.statuses(id)
          return answer.is === 'known' ? answer : known([])
        }
      }
    }
  })),
  'a dispatch without an answer is sent again': mutant(({ remedy }) => ({
    ports: {
      remedy: {
        ...remedy,
        act: async (order) => {
          const acted = await remedy.act(order)
          return acted.is === 'unknown' ? remedy.act(order) : acted
        }
      }
    }
  })),
  'it is not recorded before it is dispatched': mutant(({ deployments }) => ({
    ports: {
      deployments: {
        ...deployments,
        tell: (id, status) =>
          status.description.includes('rolling-back') ? Promise.resolve(known(undefined)) : deployments.tell(id, status)
      }
    }
  })),
  'each watcher opens an issue of its own': mutant(({ claims, issues }) => ({
    ports: {
      claims: {
        ...claims,
        take: (claim) => (claim.to === 'alert' ? Promise.resolve(known('ours')) : claims.take(claim))
      },
      issues: { ...issues, find: () => Promise.resolve(known(undefined)) }
    }
  })),
  'nobody is told': mutant(({ issues }) => ({
    ports: { issues: { ...issues, open: () => Promise.resolve(known(1)) } }
  }))
}
