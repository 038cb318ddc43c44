import type { Run } from '../../domain/run.js'
import { ofAttempt } from '../../history/of-attempt.js'
import type { SeriesSubject } from '../../history/series.js'
import type { Beta } from '../../stats/beta.js'
import { fitPrior, type Outcomes } from '../../stats/flaky-model.js'
import type { Evidence } from '../detector.js'
import { type Commit, observe, type Observed } from './observed.js'
import { flakyVerdict, type FlakyVerdict, isMixed } from './verdict.js'

/** What is told of one test or job of the judged run. The three detectors share them out, so that each is told once. */
export interface Diagnosis extends Observed {
  readonly is: 'flaky' | 'broken' | 'repaired' | 'new'
  readonly run: Run
  readonly verdict: FlakyVerdict
  /** Where it broke, of what is broken or was. */
  readonly brokenAt?: Commit
  /** The commit before that, where it passed. */
  readonly lastGood?: Commit
}

/** All that there is to tell, worked out once for the detectors that share it. */
export function diagnoses({ tables, judged }: Evidence): readonly Diagnosis[] {
  const known = lastOf.get(tables)
  if (known?.runId === judged.runId && known.attempt === judged.attempt) return known.found
  const [run] = ofAttempt(tables.runs, judged)
  const found = run === undefined ? [] : diagnose(run, observe(tables, run))
  lastOf.set(tables, { ...judged, found })
  return found
}

const lastOf = new WeakMap<Evidence['tables'], Evidence['judged'] & { readonly found: readonly Diagnosis[] }>()

function diagnose(run: Run, observed: readonly Observed[]): readonly Diagnosis[] {
  const tests = observed.filter(({ subject }) => subject.what === 'test')
  const prior = fitPrior(tests.filter(({ proofs }) => proofs.length > 0).map(totalOf))
  const ofTests = tests.flatMap((one) => diagnosis(one, run, prior))
  const jobs = observed.filter(({ subject }) => subject.what === 'job').flatMap((one) => diagnosis(one, run, prior))
  const ofJobs = jobs.filter((job) => job.is !== 'new' && !ofTests.some((test) => explains(test, job)))
  return [...ofTests, ...ofJobs]
}

/** All runs of it that counted. */
export const totalOf = ({ history: { chain, apart } }: Pick<Observed, 'history'>): Outcomes =>
  [...chain, ...apart].reduce((sum, { fails, passes }) => ({ fails: sum.fails + fails, passes: sum.passes + passes }), {
    fails: 0,
    passes: 0
  })

function diagnosis(observed: Observed, run: Run, prior: Beta): readonly Diagnosis[] {
  const { here, onJudged, history } = observed
  if (here.fails + here.passes === 0) return []
  if (here.fails === 0 && !isMixed(onJudged)) return repaired(observed, run, prior)
  const verdict = flakyVerdict(history, prior)
  const told = { ...observed, run, verdict }
  if (isMixed(onJudged)) return [{ ...told, is: 'flaky' }]
  if (verdict.is === 'broken') return [{ ...told, is: 'broken', ...beginning(observed.chain, verdict.fit.since) }]
  if (verdict.is === 'flaky' && !isBeyondChance(told)) return [{ ...told, is: 'flaky' }]
  const earlier = [...history.chain, ...history.apart].some(({ passes }) => passes > 0)
  return earlier ? [{ ...told, is: 'new' }] : []
}

/** It failed on the judged commit again and again, and what was re-run enough is the change's own doing, flaky or not. */
export const isBeyondChance = ({ onJudged, verdict }: Pick<Diagnosis, 'onJudged' | 'verdict'>): boolean =>
  onJudged.passes === 0 && onJudged.fails > verdict.reruns

/** Told in the first run that passes on another commit of the default branch. */
function repaired(observed: Observed, run: Run, prior: Beta): readonly Diagnosis[] {
  const { history, chain, trust, onJudged, here } = observed
  const [last, before] = [chain.at(-1), chain.at(-2)]
  const isFirst = onJudged.passes === here.passes && last?.runId === run.runId
  if (trust !== 'default' || !isFirst || before === undefined || before.passes > 0) return []
  const was = flakyVerdict({ ...history, chain: chain.slice(0, -1) }, prior)
  if (was.is !== 'broken') return []
  return [{ ...observed, run, verdict: was, is: 'repaired', ...beginning(chain, was.fit.since) }]
}

function beginning(chain: readonly Commit[], since = -1): Pick<Diagnosis, 'brokenAt' | 'lastGood'> {
  const brokenAt = chain[since]
  const lastGood = chain.slice(0, Math.max(since, 0)).findLast(({ passes }) => passes > 0)
  return { ...(brokenAt === undefined ? {} : { brokenAt }), ...(lastGood === undefined ? {} : { lastGood }) }
}

/** A job that fails because of its test is not named a second time. Tests of an artifact may be of any job. */
const explains = (
  test: Diagnosis,
  { subject, is }: { readonly subject: SeriesSubject; readonly is: Diagnosis['is'] }
): boolean =>
  (test.is === 'repaired') === (is === 'repaired') &&
  test.subject.workflow === subject.workflow &&
  (test.subject.job === undefined || test.subject.job === subject.job)
