import { type Answer, known, unknown } from '../../domain/answer.js'
import { Problem } from '../../domain/problem.js'
import type { Bad } from '../../domain/reading.js'

/** How far two counts of the same thing may contradict each other by rounding alone. */
const ROUNDING = 1e-9

/** Two numbers as counts, where they can be ones. */
export function counted(bad: number, total: number, where: string): Answer<Bad> {
  if (!(Number.isFinite(bad) && Number.isFinite(total)))
    return unknown(new Problem({ where, what: 'A count is not a number' }))
  if (bad < 0 || total < 0) return unknown(new Problem({ where, what: 'A count is below zero' }))
  if (bad <= total) return known({ bad, total })
  if (bad <= total * (1 + ROUNDING)) return known({ bad: total, total })
  return unknown(
    new Problem({
      where,
      what: 'There are more bad ones than there are in all',
      todo: 'Let both count the same things: the bad ones must be a part of the total'
    })
  )
}

/** A finite number, also in a text, as some APIs write it. */
export function finite(value: unknown): number | undefined {
  if (typeof value === 'string' && !/^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i.test(value)) return undefined
  if (typeof value !== 'number' && typeof value !== 'string') return undefined
  const number = Number(value)
  return Number.isFinite(number) ? number : undefined
}
