import type * as z from 'zod/mini'
import { checkedInputs, type DispatchInputs } from '../../domain/dispatch-inputs.js'
import { Problem } from '../../domain/problem.js'
import { nameOf, type Order } from '../../domain/promotion-order.js'
import type { Acted, Remedy } from '../../ports.js'
import type { GitHubClient } from '../github/client.js'

/** One way to have the user's own workflow roll back, or promote. */
export interface RemedyKind<Options extends z.ZodMiniObject> {
  /** One sentence for the documentation. */
  readonly summary: string
  /** Its part of the configuration; every option has a default and a description. */
  readonly options: Options
  create(options: z.output<Options>, context: RemedyContext): Remedy<Order>
}

export interface RemedyContext {
  readonly client: GitHubClient
  /** `owner/name` */
  readonly repository: string
  /** Its workflows alone are run. */
  readonly defaultBranch: string
  readonly mode: 'dry-run' | 'live'
  /** The workflow files that the configuration of the default branch allows. */
  readonly allowed: readonly string[]
}

/** Keeps the types of a remedy's options together where it is declared. */
export const defineRemedy = <const Options extends z.ZodMiniObject>(kind: RemedyKind<Options>): RemedyKind<Options> =>
  kind

/**
 * The last gate before the outside: whatever decided it, an order is sent at most once, not in a dry run, to no workflow
 * that is not allowed, and not unless each input looks as it must.
 */
export function guarded(
  { mode, allowed }: Pick<RemedyContext, 'mode' | 'allowed'>,
  send: (inputs: DispatchInputs) => Promise<Acted>
): Remedy<Order>['act'] {
  const sent = new Set<string>()
  return async (order) => {
    if (mode !== 'live') return { is: 'dry-run' }
    const checking = checkedInputs(order)
    if (checking.is === 'wrong') return refused(`What would be sent is not as it must be: ${checking.names.join(', ')}`)
    if (!allowed.includes(order.workflow))
      return refused(`The workflow ${order.workflow} is not the one that is allowed`)
    if (sent.has(nameOf(order))) return { is: 'already-done' }
    sent.add(nameOf(order))
    return send(checking.inputs)
  }
}

const refused = (what: string): Acted => ({
  is: 'refused',
  because: new Problem({
    what,
    todo: 'Name it as `rollback.workflow` or `watch.on-pass.workflow` in the configuration of the default branch'
  })
})
