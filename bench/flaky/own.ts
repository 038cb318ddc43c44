import { flakyVerdict, type FlakyVerdict } from '../../src/detect/flaky/verdict.js'
import type { Beta } from '../../src/stats/beta.js'
import { fitPrior, type OutcomeHistory, type Outcomes } from '../../src/stats/flaky-model.js'
import { median, rounded } from '../median.js'
import { chanceOf } from '../../test/fakes/chance.js'

/** A test on the default branch, of which it is known when it was broken. */
export interface KnownHistory {
  readonly chain: readonly Outcomes[]
  /** How often it fails while it is not broken. */
  readonly rate: number
  /** Places in the chain, from the commit that broke it to before the one that repaired it. */
  readonly breaks: readonly { readonly from: number; readonly until: number }[]
}

/**
 * Histories as they come about: three tests in four are stable, the others fail by chance at rates from 0.2 to 50 %, commits break and
 * repair at rates that differ from history to history, some commits are run again, and a broken test may pass by chance.
 * Runs in which everything fails are no part of them: the product leaves these out before it judges.
 */
export function knownHistories(count: number, seed: number): readonly KnownHistory[] {
  const draw = chanceOf(seed)
  return Array.from({ length: count }, () => knownHistory(draw))
}

function knownHistory(draw: () => number): KnownHistory {
  const commits = 40 + Math.floor(draw() * 160)
  const rate = draw() < 0.75 ? 0 : 0.002 * 250 ** draw()
  const hazard = draw() < 0.3 ? 0 : 0.002 * 10 ** draw()
  const repairs = 0.05 * 10 ** draw()
  const [rerunAfterFailure, passesBroken] = [draw() < 0.4 ? 0.5 * draw() : 0, 0.02 * draw()]
  const breaks: { from: number; until: number }[] = []
  const chain: Outcomes[] = []
  let isBroken = false
  for (let at = 0; at < commits; at += 1) {
    if (isBroken ? draw() < repairs : draw() < hazard) {
      isBroken = !isBroken
      if (isBroken) breaks.push({ from: at, until: commits })
      else breaks.splice(-1, 1, { from: breaks.at(-1)?.from ?? at, until: at })
    }
    chain.push(runsOf(draw, { fails: isBroken ? 1 - passesBroken : rate, rerunAfterFailure }))
  }
  return { chain, rate, breaks }
}

function runsOf(
  draw: () => number,
  { fails, rerunAfterFailure }: { fails: number; rerunAfterFailure: number }
): Outcomes {
  const failed = draw() < fails
  if (!failed) return { fails: 0, passes: 1 }
  if (draw() >= rerunAfterFailure) return { fails: 1, passes: 0 }
  return draw() < fails ? { fails: 2, passes: 0 } : { fails: 1, passes: 1 }
}

const HISTORIES = 4000

/** Told from run to run, as the product does it: what is called broken, when, and since which commit. */
export function ownFigures(seed: number, histories = HISTORIES) {
  const known = knownHistories(histories, seed)
  const prior = fitPrior(known.map(({ chain }) => totalOf(chain)))
  const told = known.flatMap((history) => history.breaks.map((one) => toldOf(history, one, prior)))
  const long = told.filter(({ runs }) => runs >= LONG)
  const called = told.filter(({ since }) => since !== undefined)
  const amongFlakes = called.filter(({ rate }) => rate > 0)
  const flakes = known.flatMap((history) => verdictsOfFlakes(history, prior))
  return {
    set: 'own',
    histories,
    breaks: told.length,
    found: share(told, ({ since }) => since !== undefined),
    foundLong: share(long, ({ since }) => since !== undefined),
    rightCommit: share(called, (one) => one.since === one.from),
    rightCommitAmongFlakes: share(amongFlakes, (one) => one.since === one.from),
    brokenCalledFlaky: share(long, ({ isCalledFlaky }) => isCalledFlaky),
    flakes: flakes.length,
    flakeCalledFlaky: share(flakes, (is) => is === 'flaky'),
    flakeCalledBroken: share(flakes, (is) => is === 'broken'),
    medianRunsToTell: median(called.flatMap(({ after }) => after ?? []))
  }
}

/** A break that lasted for fewer commits than this may look like chance to anybody. */
const LONG = 5

interface Told {
  readonly rate: number
  readonly from: number
  readonly runs: number
  /** The commit that is blamed in the last run of the break. */
  readonly since: number | undefined
  /** After how many commits it was first called broken. */
  readonly after: number | undefined
  /** It was called flaky in the last run of the break. */
  readonly isCalledFlaky: boolean
}

function toldOf({ chain, rate }: KnownHistory, { from, until }: { from: number; until: number }, prior: Beta): Told {
  const verdictAt = (end: number) => flakyVerdict({ chain: chain.slice(0, end), apart: [] }, prior)
  const last = verdictAt(until)
  let after: number | undefined
  for (let end = from + 1; end <= until && after === undefined; end += 1)
    if (verdictAt(end).is === 'broken') after = end - from
  const since = last.is === 'broken' ? last.fit.since : undefined
  return {
    rate,
    from,
    runs: until - from,
    since,
    after: since === undefined ? undefined : after,
    isCalledFlaky: last.is === 'flaky'
  }
}

/** What is said of a test in the runs that it fails by chance. */
function verdictsOfFlakes({ chain, breaks }: KnownHistory, prior: Beta): readonly FlakyVerdict['is'][] {
  const isBrokenAt = (at: number): boolean => breaks.some(({ from, until }) => at >= from && at < until)
  return chain.flatMap(({ fails }, at) =>
    fails === 0 || isBrokenAt(at) ? [] : [flakyVerdict({ chain: chain.slice(0, at + 1), apart: [] }, prior).is]
  )
}

const totalOf = (chain: OutcomeHistory['chain']): Outcomes =>
  chain.reduce((sum, one) => ({ fails: sum.fails + one.fails, passes: sum.passes + one.passes }), {
    fails: 0,
    passes: 0
  })

const share = <Item>(items: readonly Item[], holds: (item: Item) => boolean): number =>
  items.length === 0 ? 0 : rounded(items.filter((item) => holds(item)).length / items.length, 4)
