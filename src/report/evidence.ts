import { type Finding, type Subject } from '../domain/finding.js'
import { code } from './escape.js'
import { markdown } from './markdown.js'
import { numbersOf } from './numbers.js'
import { howToSilence } from './silence.js'
import { trend } from './trend.js'

const MOST_SENTENCES = 8

/** One finding with everything behind it: what, where, why, and how to hear no more of it. */
export function evidenceOf(finding: Finding): string {
  const sentences = [
    ...numbersOf(finding),
    ...finding.evidence.slice(0, MOST_SENTENCES).map(markdown),
    ...(finding.trust === 'fork' ? ['It comes from a fork: it is shown, and never learned from.'] : []),
    ...howToSilence(finding).map(markdown)
  ]
  return [
    `**${markdown(finding.headline)}**<br>${where(finding.subject)}`,
    sentences.map((line) => `- ${line}`).join('\n'),
    ...trend(finding)
  ].join('\n\n')
}

/** The way to the subject, outermost first. */
const where = ({ workflow, job, step, suite, test }: Subject): string =>
  [workflow, job, step, suite, test]
    .flatMap((part) => (part === undefined || part === '' ? [] : [code(part)]))
    .join(' › ')
