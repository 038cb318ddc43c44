import * as z from 'zod/mini'
import type { Finding } from '../domain/finding.js'
import { say, type Prose } from '../domain/prose.js'
import type { Outcomes } from '../stats/flaky-model.js'
import { defineDetector } from './detector.js'
import { fingerprintOf } from './fingerprint.js'
import { type Diagnosis, diagnoses, totalOf } from './flaky/diagnoses.js'
import { isMixed, type RateEstimate } from './flaky/verdict.js'
import { percent, rerunsToPass, shareOfRuns, times } from './flaky/words.js'
import { counted, shortSha, subjectName } from './in-words.js'

/**
 * What passed and failed on one commit cannot blame the commit. It is told where it helps: when the disagreement is on
 * the judged commit, or when the judged run shows the failing half of what is known to be flaky.
 */
export const flakyTest = defineDetector({
  summary:
    'A test or job is flaky: it passed and failed on the same commit, over attempts, re-runs and retries inside a report, or it fails now and then from commit to commit.',
  options: z.object({}),
  detect: (evidence) =>
    diagnoses(evidence)
      .filter(({ is }) => is === 'flaky')
      .map(findingOf)
})

function findingOf(found: Diagnosis): Finding {
  const { subject, verdict, trust } = found
  return {
    detector: 'flaky-test',
    level: 'warn',
    subject,
    headline: headlineOf(found),
    now: { value: verdict.rate.value, unit: 'ratio' },
    evidence: evidenceOf(found),
    fingerprint: fingerprintOf('flaky-test', subject),
    trust
  }
}

function headlineOf({ subject, verdict, onJudged }: Diagnosis): Prose {
  const what = subjectName(subject)
  if (isMixed(onJudged)) return say`${what} is flaky: it failed and passed on this commit`
  if (verdict.isProven) return say`${what} failed here, and is known to fail and pass on one commit`
  return say`${what} failed here, and is known to fail now and then without a change`
}

function evidenceOf(found: Diagnosis): readonly Prose[] {
  const { verdict, here, proofs, run } = found
  const total = totalOf(found)
  const isHere = isMixed(found.onJudged)
  const proof = isHere ? found.onJudged : proofs.at(-1)
  const on: Prose =
    isHere || proofs.length === 0 ? say`this commit` : say`commit ${shortSha((proofs.at(-1) ?? run).sha)}`
  return [
    ...(proof === undefined ? [] : [say`On ${on} it failed ${times(proof.fails)} and passed ${times(proof.passes)}.`]),
    howOften(verdict.rate, total),
    ...(proofs.length > 1 ? [say`It disagreed with itself on ${proofs.length} commits lately.`] : []),
    ...(here.fails > 0 ? [rerunsToPass(verdict.reruns)] : []),
    say`What fails and passes on the same code cannot blame the change.`
  ]
}

/** Of fewer runs than these a share would be more the prior's than the test's. */
const LEAST_FOR_A_SHARE = 5

function howOften(rate: RateEstimate, { fails, passes }: Outcomes): Prose {
  const runs = fails + passes
  return runs < LEAST_FOR_A_SHARE
    ? say`Only ${counted(runs, 'run')} of it are known, of which ${fails} failed: how often it fails may be anything from ${percent(rate.low)} to ${percent(rate.high)} %.`
    : say`It fails ${shareOfRuns(rate)}: ${fails} of ${counted(runs, 'run')} failed.`
}
