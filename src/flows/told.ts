import { name, type Fragment, type Prose } from '../domain/prose.js'

/** A plain sentence, such as that of a Problem, whose backticks mark code. Those who render it escape all of it. */
export const told = (sentence: string): Prose =>
  sentence
    .split('`')
    .map((part, index, parts): Fragment => (index % 2 === 1 && index < parts.length - 1 ? name(part) : part))
    .filter((fragment) => fragment !== '')
