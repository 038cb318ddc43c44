import { FAULTS, type Fault, type FaultRule, type LoggedRequest } from '../../test/local-github/index.js'
import { isWanted, type Only } from '../arguments.js'
import { isChange } from '../request-kinds.js'
import type { PreparedStep } from './prepared-step.js'

/** One thing that goes wrong while one step runs. */
export interface Combination {
  readonly step: PreparedStep
  readonly operation: string
  readonly fault: Fault
  readonly protocol: Protocol
}

/**
 * `for-ever`: every call fails. `once`: the first call fails, and all others are answered. `reply-lost`: the first call
 * does its work, and its answer is lost on the way.
 */
export type Protocol = 'for-ever' | 'once' | 'reply-lost'

/** How an answer gets lost after the work is done: whoever asks cannot tell it from work that was never done. */
const LOSSES: readonly Fault[] = ['time-out', 'reset', '502', '503', 'html-200']

/** Every call that a step makes on a good day, with every fault, in every protocol. */
export function combinationsOf(
  step: PreparedStep,
  { requests, only }: { readonly requests: readonly LoggedRequest[]; readonly only: Only }
): readonly Combination[] {
  const changing = new Set(requests.filter(isChange).map(({ operation }) => operation))
  return operationsOf(requests)
    .flatMap((operation) => [
      ...FAULTS.flatMap((fault) => (['for-ever', 'once'] as const).map((protocol) => ({ operation, fault, protocol }))),
      ...(changing.has(operation) ? LOSSES : []).map((fault) => ({ operation, fault, protocol: 'reply-lost' as const }))
    ])
    .filter(
      ({ operation, fault, protocol }) =>
        isWanted(only, 'action', step.action) &&
        isWanted(only, 'operation', operation) &&
        isWanted(only, 'fault', fault) &&
        isWanted(only, 'protocol', protocol)
    )
    .map((combination) => ({ step, ...combination }))
}

export const operationsOf = (requests: readonly LoggedRequest[]): readonly string[] => [
  ...new Set(requests.map(({ operation }) => operation))
]

export const ruleOf = ({ operation, fault, protocol }: Combination): FaultRule => ({
  operation,
  fault,
  ...(protocol === 'for-ever' ? {} : { times: 1 }),
  ...(protocol === 'reply-lost' ? { afterWork: true } : {})
})

/** How to see one combination again. */
export const reproduction = ({ step, operation, fault, protocol }: Combination): string =>
  `npm run bench -- faults ${Object.entries({ action: step.action, operation, fault, protocol })
    .map(([kind, value]) => `--only ${kind}=${value}`)
    .join(' ')}`
