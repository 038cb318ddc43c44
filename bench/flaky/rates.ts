import { crc32 } from 'node:zlib'
import { flakyVerdict } from '../../src/detect/flaky/verdict.js'
import { fitPrior } from '../../src/stats/flaky-model.js'
import type { Figures } from '../lines.js'
import { rounded } from '../median.js'
import type { KnownRate } from './data.js'
import { historyOf, totalOf } from './letters.js'
import { chanceOf } from '../../test/fakes/chance.js'

const RECALL_AFTER = [5, 10, 20, 50, 100]
const RATE_AFTER = [20, 100]

/** Tests whose rate of failures thousands of runs tell; each is judged by the first of its drawn runs. */
export function* ratesFigures(all: readonly KnownRate[]): Iterable<Figures> {
  yield { set: 'rates', tests: all.length, ...figuresOf(all) }
  const odd = all.filter((one) => seedOf(one) % 2 === 1)
  yield { set: 'rates', part: 'odd crc32', tests: odd.length, ...figuresOf(odd) }
}

const seedOf = ({ project, id }: KnownRate): number => crc32(`${project}|${id}`)

function figuresOf(tests: readonly KnownRate[]): Figures {
  const after = new Map([...new Set([...RECALL_AFTER, ...RATE_AFTER])].map((runs) => [runs, judged(tests, runs)]))
  const of = (counts: readonly number[], figure: (seen: readonly Seen[]) => number): Readonly<Record<string, number>> =>
    Object.fromEntries(counts.map((runs) => [runs, rounded(figure(after.get(runs) ?? []), 4)]))
  return {
    recall: of(RECALL_AFTER, (seen) => mean(seen.map((one) => (one.isFlagged ? 1 : 0)))),
    rateMae: of(RATE_AFTER, (seen) => mean(seen.map((one) => Math.abs(one.value - one.truth)))),
    coverage90: of(RATE_AFTER, (seen) =>
      mean(seen.map((one) => (one.low <= one.truth && one.truth <= one.high ? 1 : 0)))
    ),
    width90: of(RATE_AFTER, (seen) => mean(seen.map((one) => one.high - one.low))),
    wilsonWidth90: of(RATE_AFTER, (seen) => mean(seen.map((one) => one.wilsonWidth)))
  }
}

interface Seen {
  readonly truth: number
  readonly isFlagged: boolean
  readonly value: number
  readonly low: number
  readonly high: number
  readonly wilsonWidth: number
}

function judged(tests: readonly KnownRate[], runs: number): readonly Seen[] {
  const drawn = tests.map((test) => ({ test, history: historyOf(lettersOf(test, runs), () => 'c1') }))
  return drawn.map(({ test, history }) => {
    const neighbours = drawn.filter((other) => other.test.project === test.project)
    const { is, rate } = flakyVerdict(history, fitPrior(neighbours.map((one) => totalOf(one.history))))
    const { fails } = totalOf(history)
    return { truth: truthOf(test), isFlagged: is === 'flaky', ...rate, wilsonWidth: wilsonWidth(fails, runs) }
  })
}

const truthOf = ({ fails, passes }: KnownRate): number => fails / (fails + passes)

function lettersOf(test: KnownRate, runs: number): string {
  const draw = chanceOf(seedOf(test))
  return Array.from({ length: runs }, () => (draw() < truthOf(test) ? 'F' : 'P')).join('')
}

/** How wide the 90 % interval of Wilson (1927) is. */
function wilsonWidth(fails: number, runs: number): number {
  const z = 1.6448536269514722
  const share = fails / runs
  return ((2 * z) / (1 + z ** 2 / runs)) * Math.sqrt((share * (1 - share)) / runs + z ** 2 / (4 * runs ** 2))
}

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length
