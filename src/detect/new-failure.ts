import * as z from 'zod/mini'
import type { Finding } from '../domain/finding.js'
import { say, type Prose } from '../domain/prose.js'
import { defineDetector } from './detector.js'
import { fingerprintOf } from './fingerprint.js'
import { type Diagnosis, diagnoses, isBeyondChance, totalOf } from './flaky/diagnoses.js'
import { times } from './flaky/words.js'
import { counted, shortSha, subjectName } from './in-words.js'

/** One failure on new code looks the same whether the code or chance made it: only the next run can tell. */
export const newFailure = defineDetector({
  summary:
    'A test failed that hardly ever failed before, and nothing proves that it is flaky: says how many re-runs would tell, and what speaks for the change.',
  options: z.object({}),
  detect: (evidence) =>
    diagnoses(evidence)
      .filter(({ is }) => is === 'new')
      .map(findingOf)
})

function findingOf(found: Diagnosis): Finding {
  const { subject, trust, chain, run } = found
  const last = chain.at(-1)
  const isNewest = trust === 'default' && last?.sha === run.sha
  const lastGood = chain.findLast(({ passes }) => passes > 0)
  return {
    detector: 'new-failure',
    level: 'warn',
    subject,
    headline: headlineOf(found),
    ...(isNewest
      ? {
          since: {
            runId: last.runId,
            sha: last.sha,
            at: last.at,
            ...(lastGood === undefined ? {} : { lastGoodSha: lastGood.sha })
          }
        }
      : {}),
    evidence: [...causeOf(found), ...warningOf(found), unknown(found)],
    fingerprint: fingerprintOf('new-failure', subject),
    trust
  }
}

function headlineOf(found: Diagnosis): Prose {
  const { fails, passes } = before(found)
  const what = subjectName(found.subject)
  return fails === 0
    ? say`${what} failed for the first time in ${counted(passes + 1, 'run')}`
    : say`${what} failed, as it did ${times(fails)} in ${counted(fails + passes, 'run')} before`
}

function before(found: Diagnosis): { readonly fails: number; readonly passes: number } {
  const { fails, passes } = totalOf(found)
  return { fails: fails - found.here.fails, passes: passes - found.here.passes }
}

/** Where the branch before the change is green, the change is the first to suspect. */
function causeOf({ chain, run, trust }: Diagnosis): readonly Prose[] {
  const base = chain.findLast(({ sha }) => sha !== run.sha)
  if (base === undefined || base.passes === 0) return []
  return trust === 'default'
    ? [say`It passed on ${shortSha(base.sha)}, the commit before: what came after that may have broken it.`]
    : [say`It passes on the default branch, last on ${shortSha(base.sha)}: the change is the likely cause.`]
}

/** Thin evidence that points one way is told as what it is. */
function warningOf(found: Diagnosis): readonly Prose[] {
  const { chain } = found
  const alone = chain.filter(({ fails }, at) => fails > 0 && (chain[at + 1]?.passes ?? 0) > 0).length
  if (alone === 0) return []
  return [say`It failed ${times(alone)} on a commit before and passed on the next one: that points to a flaky test.`]
}

function unknown(found: Diagnosis): Prose {
  const { verdict, chain, onJudged } = found
  if (isBeyondChance(found))
    return say`It failed in each of ${onJudged.fails} runs on this commit, which leaves less than 1 % for chance: the change broke it.`
  const inARow = chain.length - 1 - chain.findLastIndex(({ passes }) => passes > 0)
  const again = say`run it again ${times(verdict.reruns)}. If it fails each time, less than 1 % is left for chance.`
  return verdict.isProven
    ? say`It is known to be flaky, but failed on the last ${inARow} commits of the default branch, which chance hardly explains: ${again}`
    : say`Whether it is flaky is unknown: ${again}`
}
