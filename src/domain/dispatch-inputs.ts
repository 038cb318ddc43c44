/**
 * The one way for a text to become an input of a dispatch. Only this module makes such inputs, and only of an order in
 * which each looks as it must: nobody can build them of other texts, and a copy with something laid over it holds nothing.
 */
import { type Order, sentOf, wrongInOrder } from './promotion-order.js'

export interface DispatchInputs {
  readonly [CHECKED]: true
}

const CHECKED: unique symbol = Symbol('each of them looks as it must')

/** What is sent, and to which workflow. */
export interface Checked {
  readonly workflow: string
  readonly values: Readonly<Record<string, string>>
}

const CONTENTS = new WeakMap<DispatchInputs, Checked>()

export type Checking =
  | { readonly is: 'checked'; readonly inputs: DispatchInputs }
  /** The names of what does not look as it must. */
  | { readonly is: 'wrong'; readonly names: readonly string[] }

/** The inputs of an order as it is now: what becomes of the order later changes none. */
export function checkedInputs(order: Order): Checking {
  const frozen = { ...order }
  const names = wrongInOrder(frozen)
  if (names.length > 0) return { is: 'wrong', names }
  const inputs: DispatchInputs = { [CHECKED]: true }
  CONTENTS.set(inputs, { workflow: frozen.workflow, values: sentOf(frozen) })
  return { is: 'checked', inputs }
}

/** What was checked. Anything else than what `checkedInputs` gave holds nothing, and that is a fault of ours. */
export function contentsOf(inputs: DispatchInputs): Checked {
  const contents = CONTENTS.get(inputs)
  if (contents === undefined) throw new Error('inputs of a dispatch that nobody has checked')
  return contents
}
