import {
  ENVIRONMENT_NAME,
  inputsOf,
  isId,
  isSha,
  type RollbackOrder,
  WORKFLOW_PATH,
  wrongIn
} from './rollback-order.js'

/** Everything that a promotion asks of the user's workflow. Nothing here was ever written by a pull request. */
export interface PromotionOrder {
  /** The workflow that is allowed to promote: `.github/workflows/promote.yml`. */
  readonly workflow: string
  /** The environment in which the deployment was found good. */
  readonly environment: string
  /** The commit that was found good. */
  readonly target: string
  /** The deployment that was found good: what the workflow compares with what is live when it begins. */
  readonly promotionOf: number
  /** Our own words and numbers. */
  readonly reason: string
}

/** What a workflow of the user's is asked to do. */
export type Order = RollbackOrder | PromotionOrder

const isRollback = (order: Order): order is RollbackOrder => 'rollbackOf' in order

/** What is sent: texts alone. */
export const sentOf = (order: Order): Readonly<Record<string, string>> =>
  isRollback(order)
    ? inputsOf(order)
    : {
        environment: order.environment,
        target: order.target,
        promotion_of: String(order.promotionOf),
        reason: order.reason
      }

/** The names of what does not look as it must; empty for an order that may be sent. */
export const wrongInOrder = (order: Order): readonly string[] =>
  isRollback(order)
    ? wrongIn(order)
    : Object.entries({
        environment: ENVIRONMENT_NAME.test(order.environment),
        target: isSha(order.target),
        promotion_of: isId(order.promotionOf),
        reason: REASON.test(order.reason),
        workflow: WORKFLOW_PATH.test(order.workflow)
      }).flatMap(([name, isRight]) => (isRight ? [] : [name]))

/** One name for what is done once: nobody does it twice. */
export const nameOf = (order: Order): string =>
  isRollback(order) ? `rollback ${order.rollbackOf}` : `promotion ${order.promotionOf}`

const REASON = /^[A-Za-z0-9][A-Za-z0-9 ,.;-]{0,199}$/u
