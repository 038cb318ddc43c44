import { LEFT_OUT, type Section, type Stamp } from './section.js'

/**
 * All sections of both, the newest of each name. Commutative, associative and idempotent, because it takes the greatest
 * by a total order: the order of arrival never matters.
 */
export function merge(some: readonly Section[], others: readonly Section[]): readonly Section[] {
  const newest = new Map<string, Section>()
  for (const section of [...some, ...others]) {
    const rival = newest.get(section.name)
    if (rival === undefined || order(section, rival) > 0) newest.set(section.name, section)
  }
  return [...newest.values()].sort((one, other) => compare(one.name, other.name))
}

/** Positive when `one` was written later than `other`. */
export const laterThan = (one: Stamp, other: Stamp): number =>
  one.runId - other.runId || one.attempt - other.attempt || one.at - other.at

/** Of the same writing the one that lost less is better; the texts only break ties that should not be. */
const order = (one: Section, other: Section): number =>
  laterThan(one.stamp, other.stamp) ||
  LEFT_OUT.indexOf(other.leftOut) - LEFT_OUT.indexOf(one.leftOut) ||
  compare(one.head, other.head) ||
  compare(one.rows, other.rows) ||
  compare(one.fold, other.fold) ||
  compare(one.verdict, other.verdict) ||
  one.findings - other.findings

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
