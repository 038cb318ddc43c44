import { name, say } from '../../domain/prose.js'
import { badOf } from '../known-bad.js'
import { learned } from '../learned.js'
import { revertDepth } from '../reverts.js'
import type { Scene } from '../scene.js'

export const words = learned({
  summary: 'The words of its subject line, as far as the model knows them from other projects and from this one.',
  family: 'text',
  measures: ['words', 'wordsRate', 'worstWord', 'scopeRate', 'letters', 'wordCount', 'pullRequest'],
  words: ({ subject = '' }, scene) => {
    if (subject === '') return undefined
    const worst = worstOf(subject, scene)
    return worst === undefined
      ? say`the words of its subject line`
      : say`the words of its subject line: with ${name(worst.word)}, ${worst.bad} of ${worst.all} changes were taken back`
  }
})

/** Letters and digits: shorter words stand in every second line. */
const WORD = /[\p{L}][\p{L}\p{N}]{3,30}/gu

/** The word that most changes with it were taken back for, of those that at least one was. */
function worstOf(subject: string, scene: Scene): { word: string; bad: number; all: number } | undefined {
  const own = wordsOf(subject)
  const bad = countedIn(own, badOf(scene))
  const all = countedIn(new Set(bad.keys()), scene.past)
  const shareOf = (word: string): number => (bad.get(word) ?? 0) / ((all.get(word) ?? 0) + DOUBT)
  const [word] = [...bad.keys()].sort((one, other) => shareOf(other) - shareOf(one))
  return word === undefined ? undefined : { word, bad: bad.get(word) ?? 0, all: all.get(word) ?? 0 }
}

/** A word of one bad change alone is no better reason than one of three among five. */
const DOUBT = 3

const wordsOf = (subject: string): ReadonlySet<string> => new Set(subject.slice(0, 300).toLowerCase().match(WORD))

function countedIn(words: ReadonlySet<string>, changes: Scene['past']): Map<string, number> {
  const counts = new Map<string, number>()
  if (words.size === 0) return counts
  for (const change of changes)
    if (revertDepth(change) === 0)
      for (const word of wordsOf(change.subject)) if (words.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
