import { type Finding, type Subject } from '../domain/finding.js'
import { code } from './escape.js'
import { markdown } from './markdown.js'
import { numbersOf } from './numbers.js'
import { trend } from './trend.js'

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
    sentences.map((line) => `- ${line}`).join('\n'),
    ...trend(finding)
  ].join('\n\n')
}

/** The way to the subject, outermost first. */
const where = ({ workflow, job, step, suite, test }: Subject): string =>
  [workflow, job, step, suite, test]
    .flatMap((part) => (part === undefined || part === '' ? [] : [code(part)]))
    .join(' › ')

/** What to write into the configuration: for this finding alone where it has a beginning or a name, else for all like it. */
function silence({ detector, subject, since }: Finding): string {
  const file = 'in `.github/foreshock.yml`'
  const off = `${code(`detect.${detector}: false`)} turns off all like it.`
  const { test, step, job } = subject
  const called = patternOf(test ?? step ?? job ?? '')
  if (called === undefined) return `To silence it: ${off.replace(' turns', ` ${file} turns`)}`
  const mute = `add ${code(`{name: ${called}, detector: ${detector}, until: <day>, owner: <who>}`)} to \`findings.mute\``
  if (since === undefined) return `To silence it, ${mute} ${file}; ${off}`
  const accept = code(`{sha: "${since.sha.slice(0, 7)}", name: ${called}}`)
  return `If it is meant, add ${accept} to \`findings.accept\` ${file}; to hear of it later, ${mute}; ${off}`
}

/** A name as a pattern that means it, quoted for YAML: what is too long to be shown is left to a wildcard. */
function patternOf(text: string): string | undefined {
  if (text === '') return undefined
  const points = Array.from(text)
  const whole = quoted(points)
  if (whole.length <= MOST_QUOTED) return whole
  let kept = Math.min(points.length, MOST_QUOTED)
  while (quoted(points.slice(0, kept)).length > MOST_QUOTED - 2) kept -= 1
  return quoted(points.slice(0, kept)).replace(/"$/, '**"')
}

const quoted = (points: readonly string[]): string =>
  JSON.stringify(points.join('').replaceAll(/[\\*?{}[\],!]/g, (sign) => `\\${sign}`))

/** A code span has room for so much beside the other words. */
const MOST_QUOTED = 90
