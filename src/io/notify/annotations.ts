import { harmless } from '../../domain/harmless.js'
import { type Annotation } from '../../ports.js'

/** The runner keeps ten of each level a step, and cuts longer messages itself. */
const MOST_A_LEVEL = 10

/** Prints annotations as the commands that the runner makes them of; `write` takes whole lines. */
export function printAnnotations(annotations: readonly Annotation[], write: (line: string) => void): void {
  const printed = { notice: 0, warning: 0, error: 0 }
  for (const annotation of annotations) {
    printed[annotation.level] += 1
    if (printed[annotation.level] <= MOST_A_LEVEL) write(command(annotation))
  }
}

function command({ level, title, message, file, line }: Annotation): string {
  const properties = [
    `title=${property(title)}`,
    ...(file === undefined ? [] : [`file=${property(file)}`]),
    ...(line === undefined ? [] : [`line=${Math.trunc(line)}`])
  ]
  return `::${level} ${properties.join(',')}::${data(message)}\n`
}

/** Escaped as the runner's own toolkit does, after everything that could act is gone. */
const data = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map(harmless)
    .map(percents)
    .join('%0A')

const property = (text: string): string => percents(harmless(text)).replaceAll(':', '%3A').replaceAll(',', '%2C')

const percents = (line: string): string => line.replaceAll('%', '%25')
