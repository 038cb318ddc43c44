import * as z from 'zod/mini'
import { globMachine, type Token } from './config-glob-machine.js'

/** Whether a name or path is meant by a pattern or a list of patterns. */
export type Matches = (text: string) => boolean

export type GlobReading = { readonly ok: true; readonly matches: Matches } | { readonly ok: false; readonly because: string }

export const GLOB_LIMITS = { length: 256, states: 1024, patterns: 100 } as const

/**
 * Reads one pattern: `*` and `?` stay within a folder, `**` does not, `{a,b}` is either, `\` makes the next character
 * plain. These are patterns and not regular expressions so that none of them can make a text expensive: a match takes
 * time in proportion to the text.
 */
export function readGlob(pattern: string): GlobReading {
  const reading = read(pattern)
  if (!reading.ok) return reading
  return { ok: true, matches: globMachine(reading.branches) }
}

/**
 * One matcher for a list, where `!` in front takes names out again and the last pattern that matches decides, as in a
 * workflow's `paths`. A list that begins with `!` starts from everything. Patterns that cannot be read match nothing.
 */
export function matchesAny(patterns: readonly string[]): Matches {
  const rules = patterns.map((pattern) => {
    const isExclusion = pattern.startsWith('!')
    const reading = readGlob(isExclusion ? pattern.slice(1) : pattern)
    return { isExclusion, matches: reading.ok ? reading.matches : () => false }
  })
  const startsFrom = rules[0]?.isExclusion === true
  return (text) => {
    const decisive = rules.findLast(({ matches }) => matches(text))
    return decisive === undefined ? startsFrom : !decisive.isExclusion
  }
}

/** A pattern in a config file, kept as the text it is; `matchesAny` reads it. */
export const globPattern = z
  .string()
  .check(
    z.check(({ value, issues }) => {
      const reading = readGlob(value.startsWith('!') ? value.slice(1) : value)
      if (!reading.ok) issues.push({ code: 'custom', message: reading.because, input: value })
    }),
    z.meta({ takes: 'a pattern such as src/** or !docs/*.md' })
  )

export const globPatterns = z.array(globPattern).check(z.maxLength(GLOB_LIMITS.patterns))

type Read = { readonly ok: true; readonly branches: readonly (readonly Token[])[] } | { readonly ok: false; readonly because: string }

function read(pattern: string): Read {
  if (pattern === '') return { ok: false, because: 'a pattern may not be empty' }
  if (pattern.length > GLOB_LIMITS.length)
    return { ok: false, because: `a pattern has at most ${GLOB_LIMITS.length} characters` }
  const parts = partsOf(pattern)
  if (typeof parts === 'string') return { ok: false, because: parts }
  let branches: readonly (readonly Token[])[] = [[]]
  for (const choices of parts) {
    branches = branches.flatMap((before) => choices.map((choice) => [...before, ...choice]))
    if (branches.reduce((sum, branch) => sum + branch.length + 1, 0) > GLOB_LIMITS.states)
      return { ok: false, because: 'its braces stand for too many patterns' }
  }
  return { ok: true, branches }
}

type Choices = readonly (readonly Token[])[]

/** Splits at the braces: each part is a list of choices, of one choice outside braces. Text instead says what is wrong. */
function partsOf(pattern: string): readonly Choices[] | string {
  const parts: Choices[] = []
  let choices: Token[][] = [[]]
  let isInBraces = false
  const characters = Array.from(pattern)
  for (let index = 0; index < characters.length; index++) {
    const character = characters[index] ?? ''
    const current = choices.at(-1)
    if (character === '\\') {
      const next = characters[++index]
      if (next === undefined) return 'a \\ at the end has nothing to make plain'
      current?.push({ is: next })
    } else if (character === '[') return '[ is not part of a pattern here, unless it is written \\['
    else if (character === '{') {
      if (isInBraces) return 'braces may not be nested'
      parts.push(choices)
      choices = [[]]
      isInBraces = true
    } else if (character === '}' && isInBraces) {
      parts.push(choices)
      choices = [[]]
      isInBraces = false
    } else if (character === ',' && isInBraces) choices.push([])
    else if (character === '?') current?.push('any')
    else if (character === '*') addStar(current)
    else current?.push({ is: character })
  }
  return isInBraces ? 'a { is not closed' : [...parts, choices]
}

/** `**` is one token, and further stars add nothing to it. */
function addStar(tokens: Token[] | undefined): void {
  const last = tokens?.at(-1)
  if (last === 'globstar') return
  if (last === 'star') tokens?.pop()
  tokens?.push(last === 'star' ? 'globstar' : 'star')
}

