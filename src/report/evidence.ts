import { type Finding, type Subject } from '../domain/finding.js'
import { code } from './escape.js'
import { markdown } from './markdown.js'
import { numbersOf } from './numbers.js'

const MOST_SENTENCES = 8

/** One finding with everything behind it: what, where, why, and how to hear no more of it. */
export function evidenceOf(finding: Finding): string {
  const sentences = [
    ...numbersOf(finding),
    ...finding.evidence.slice(0, MOST_SENTENCES).map(markdown),
    ...(finding.trust === 'fork' ? ['It comes from a fork: it is shown, and never learned from.'] : []),
    silence(finding)
  ]
  return [
    `**${markdown(finding.headline)}**<br>${where(finding.subject)}`,
    sentences.map((line) => `- ${line}`).join('\n')
  ].join('\n\n')
}

/** The way to the subject, outermost first. */
const where = ({ workflow, job, step, suite, test }: Subject): string =>
  [workflow, job, step, suite, test]
    .flatMap((part) => (part === undefined || part === '' ? [] : [code(part)]))
    .join(' › ')

const silence = ({ detector }: Finding): string =>
  `To silence it, set ${code(`detect.${detector}: false`)} in \`.github/foreshock.yml\`.`
