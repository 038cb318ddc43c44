/**
 * Who could have written a row. `default`: the default branch; `branch`: a branch of the same repository;
 * `fork`: anybody. Baselines, labels and known-good marks learn from `default` alone; evidence of flakiness also from
 * `branch`; a `fork` is shown, never learned from.
 */
export const TRUSTS = ['default', 'branch', 'fork'] as const

export type Trust = (typeof TRUSTS)[number]

/** The lower of two trusts: what is made of both deserves no more than the lesser. */
export function lesserTrust(one: Trust, other: Trust): Trust {
  return TRUSTS.indexOf(one) > TRUSTS.indexOf(other) ? one : other
}
