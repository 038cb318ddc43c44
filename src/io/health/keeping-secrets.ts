import { type Answer, known, unknown } from '../../domain/answer.js'
import { Problem } from '../../domain/problem.js'
import type { Reading } from '../../domain/reading.js'
import { withoutSecrets } from '../../domain/secrets.js'

/** Takes what must not be shown out of an answer. */
export type Hide = (answer: Answer<readonly Reading[]>) => Answer<readonly Reading[]>

interface Keeping {
  readonly secret: (name: string) => string | undefined
  readonly hide: Hide
}

/**
 * A lookup that remembers what it gave out, and the means to take it out of everything that is said: a service may
 * answer with the very header it was sent.
 */
export function keepingSecrets(lookup: (name: string) => string | undefined): Keeping {
  const given = new Map<string, string>()
  const clean = (text: string): string => {
    const masked = [...given].reduce((so, [value, name]) => so.replaceAll(value, `«${name}»`), text)
    return withoutSecrets(masked)
  }
  return {
    secret: (name) => {
      const value = lookup(name)
      for (const form of formsOf(value ?? '')) given.set(form, name)
      return value
    },
    hide: (answer) =>
      answer.is === 'known'
        ? known(answer.value.map((one) => cleanReading(one, clean)))
        : unknown(cleanProblem(answer.because, clean))
  }
}

/** A value as it may come back. What is shorter than this is no secret, and is in many words. */
const SHORTEST = 4

function formsOf(value: string): readonly string[] {
  const trimmed = value.trim()
  const forms = [value, trimmed, encodeURIComponent(trimmed.toWellFormed()), Buffer.from(trimmed).toString('base64')]
  const lines = trimmed.split(/\r?\n/) // what is shown is one line
  return [...forms, ...lines].filter(({ length }) => length >= SHORTEST).sort((one, other) => other.length - one.length)
}

function cleanReading(reading: Reading, clean: (text: string) => string): Reading {
  const metric = clean(reading.metric)
  if (reading.is === 'alert') return { ...reading, metric, name: clean(reading.name) }
  if (reading.is === 'state' && reading.why !== undefined) return { ...reading, metric, why: clean(reading.why) }
  return { ...reading, metric }
}

/** The cause is left out: it may hold a whole request. */
const cleanProblem = ({ what, where, todo }: Problem, clean: (text: string) => string): Problem =>
  new Problem({
    what: clean(what),
    ...(where === undefined ? {} : { where: clean(where) }),
    ...(todo === undefined ? {} : { todo: clean(todo) })
  })
