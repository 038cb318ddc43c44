import { Problem } from '../../domain/problem.js'

/** A span of time, epoch milliseconds. */
export interface Span {
  readonly from: number
  readonly until: number
}

export type TimeUnit = 's' | 'ms' | 'iso'

/** Puts the times of a look where a text says `{from}`, `{until}` and `{length}`; the length of ISO times is in seconds. */
export const withTimes = (text: string, { from, until }: Span, unit: TimeUnit): string =>
  text
    .replaceAll('{from}', timeIn(unit, from))
    .replaceAll('{until}', timeIn(unit, until))
    .replaceAll('{length}', String(unit === 'ms' ? Math.round(until - from) : Math.round((until - from) / 1000)))

/** Whether a text asks for the time of a look. */
export const asksForTimes = (text: string): boolean => /\{(?:from|until|length)\}/.test(text)

function timeIn(unit: TimeUnit, at: number): string {
  if (unit === 'iso') return new Date(at).toISOString()
  return String(unit === 'ms' ? Math.round(at) : Math.round(at / 1000))
}

const VARIABLE = /\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g

/**
 * Puts the values of environment variables where a text says `${NAME}`. One that is not there is a Problem that names
 * it: a request without its key would be refused, and the reason would be lost.
 */
export function withVariables(
  text: string,
  secret: (name: string) => string | undefined,
  write: (value: string) => string = (value) => value
): string | Problem {
  const missing = [...text.matchAll(VARIABLE)].map(([, name = '']) => name).find((name) => secret(name) === undefined)
  if (missing !== undefined)
    return new Problem({
      what: `The environment variable ${missing}, which this check sends, is not set`,
      todo: `Give it to the step: \`env: { ${missing}: \${{ secrets.${missing} }} }\``
    })
  return text.replace(VARIABLE, (_, name: string) => write((secret(name) ?? '').trim()))
}
