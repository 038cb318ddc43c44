import { type Finding } from '../domain/finding.js'
import { name, type Prose, say } from '../domain/prose.js'

/** A health check is not silenced by name: whoever does not want it takes it out. */
const canBeSilenced = ({ subject }: Finding): boolean => subject.what !== 'check'

/** What stands above the evidence of some findings. */
export const evidenceTitle = (findings: readonly Finding[]): string =>
  findings.some(canBeSilenced) ? 'The evidence, and how to silence it' : 'The evidence'

/**
 * What to write into the configuration: for this finding alone where it has a beginning or a name, else for all like it.
 * Nothing where it is over.
 */
export const howToSilence = (finding: Finding): readonly Prose[] =>
  finding.state === 'resolved' || !canBeSilenced(finding) ? [] : [wayToSilence(finding)]

function wayToSilence({ detector, subject, since }: Finding): Prose {
  const file = name('.github/foreshock.yml')
  const off = name(`detect.${detector}: false`)
  const { test, step, job } = subject
  const called = patternOf(test ?? step ?? job ?? '')
  if (called === undefined) return say`To silence it, ${off} in ${file} turns off all like it.`
  const mute = say`add ${name(`{name: ${called}, detector: ${detector}, until: <day>, owner: <who>}`)} to ${name('findings.mute')}`
  if (since === undefined) return say`To silence it, ${mute} in ${file}; ${off} turns off all like it.`
  const accept = name(`{sha: "${since.sha.slice(0, 7)}", name: ${called}}`)
  return say`If it is meant, add ${accept} to ${name('findings.accept')} in ${file}; to hear of it later, ${mute}; ${off} turns off all like it.`
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
