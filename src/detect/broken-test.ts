import * as z from 'zod/mini'
import type { Finding, Since } from '../domain/finding.js'
import { say, type Prose } from '../domain/prose.js'
import { betaMean } from '../stats/beta.js'
import { defineDetector } from './detector.js'
import { fingerprintOf } from './fingerprint.js'
import { type Diagnosis, diagnoses } from './flaky/diagnoses.js'
import { counted, shortSha, subjectName } from './in-words.js'

/** A commit of the default branch broke it: every run fails since, whoever changes what. */
export const brokenTest = defineDetector({
  summary:
    'A test or job fails since a commit on the default branch, more than chance explains: says since which, stays open while it fails, and tells once that it is repaired.',
  options: z.object({}),
  detect: (evidence) =>
    diagnoses(evidence)
      .filter(({ is }) => is === 'broken' || is === 'repaired')
      .map(findingOf)
})

function findingOf(found: Diagnosis): Finding {
  const { subject, trust, brokenAt, lastGood } = found
  const since: Since | undefined = brokenAt && {
    runId: brokenAt.runId,
    sha: brokenAt.sha,
    at: brokenAt.at,
    ...(lastGood === undefined ? {} : { lastGoodSha: lastGood.sha })
  }
  return {
    detector: 'broken-test',
    subject,
    ...(since === undefined ? {} : { since }),
    ...(found.is === 'repaired' ? repairedOf(found) : brokenOf(found)),
    fingerprint: fingerprintOf('broken-test', subject),
    trust
  }
}

type Told = Pick<Finding, 'level' | 'headline' | 'evidence' | 'now' | 'usual' | 'state'>

function brokenOf({ subject, trust, verdict, chain, brokenAt, lastGood }: Diagnosis): Told {
  const [what, commit] = [subjectName(subject), brokenAt && say`commit ${shortSha(brokenAt.sha)}`]
  const after = brokenAt === undefined ? [] : chain.slice(chain.indexOf(brokenAt))
  const [fails, passes] = [sum(after.map((one) => one.fails)), sum(after.map((one) => one.passes))]
  return {
    level: 'warn',
    headline:
      trust === 'default'
        ? say`${what} is broken${commit === undefined ? '' : say` since ${commit}`}`
        : say`${what} was broken before this change${commit === undefined ? '' : say`: it fails on the default branch since ${commit}`}`,
    now: { value: fails / Math.max(fails + passes, 1), unit: 'ratio' },
    ...(lastGood === undefined ? {} : { usual: { value: betaMean(verdict.fit.rate), unit: 'ratio' } }),
    evidence: [
      say`On the default branch it failed in ${fails} of ${counted(fails + passes, 'run')} on ${counted(after.length, 'commit')} since then.`,
      lastGoodOf(lastGood),
      say`Chance explains this with a probability of ${chance(1 - verdict.fit.broken)} %: to run it again does not help.`
    ]
  }
}

function repairedOf({ subject, brokenAt, chain }: Diagnosis): Told {
  const what = subjectName(subject)
  const count = brokenAt === undefined ? 0 : chain.length - 1 - chain.indexOf(brokenAt)
  return {
    level: 'note',
    state: 'resolved',
    headline:
      brokenAt === undefined
        ? say`${what} passes again`
        : say`${what} passes again: it was broken since commit ${shortSha(brokenAt.sha)}`,
    evidence: count === 0 ? [] : [say`It had failed on ${counted(count, 'commit')} of the default branch.`]
  }
}

const lastGoodOf = (lastGood: Diagnosis['lastGood']): Prose =>
  lastGood === undefined
    ? say`It never passed as far as the history goes back.`
    : say`It last passed on commit ${shortSha(lastGood.sha)}.`

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

const chance = (probability: number): string => (probability < 0.001 ? 'less than 0.1' : (100 * probability).toFixed(1))
