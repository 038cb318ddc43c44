import { type Fragment, type Prose } from '../domain/prose.js'
import { code, lineStart, markdownText } from './escape.js'
import { cut } from '../domain/harmless.js'

/** More than this is not a sentence any more. */
const MOST_FRAGMENTS = 40
const WORD_POINTS = 400

/** A sentence in Markdown, in one line that also fits a table cell. Names are code spans; nothing in them acts. */
export const markdown = (prose: Prose): string =>
  lineStart(
    prose.length > MOST_FRAGMENTS
      ? `${prose.slice(0, MOST_FRAGMENTS).map(fragment).join('')} …`
      : prose.map(fragment).join('')
  )

/** A plain sentence, such as that of a Problem, whose backticks mark code. */
export const markdownOf = (sentence: string): string =>
  markdown(
    sentence.split('`').map((part, index, parts): Fragment => {
      const isCode = index % 2 === 1 && index < parts.length - 1
      return isCode ? { name: part } : part
    })
  )

const fragment = (part: Fragment): string =>
  typeof part === 'string' ? markdownText(cut(part, WORD_POINTS)) : code(part.name)
