import { nounOf } from './family.js'
import type { Key } from './keys.js'
import type { Found, Located } from './located.js'
import { distanceBetween, isSameWord, nearestOnes } from './nearest.js'
import { either, keyPath } from './quote.js'
import { settingsOf } from './schema-leaves.js'
import type { UnknownKey } from './settle.js'
import type { Places } from './tree.js'

/** Says of each unknown key what was probably meant: a neighbour, or a setting of that name that belongs elsewhere. */
export function unknownKeyErrors(
  unknownKeys: readonly UnknownKey[],
  keys: () => readonly Key[],
  places: Places
): readonly Found[] {
  if (unknownKeys.length === 0) return []
  const known = keys()
  return unknownKeys.map((unknown) => ({
    ...places.keyAt(unknown.path),
    explain: () => ({ key: keyPath(unknown.path), message: messageFor(unknown), ...hintFor(unknown, known) })
  }))
}

function messageFor({ path, within }: UnknownKey): string {
  const noun = within.map(nounOf).find((found) => found !== undefined) ?? (path.length === 1 ? 'section' : 'setting')
  return `${keyPath(path)} is not ${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}.`
}

type Hint = Pick<Located, 'didYouMean' | 'todo'>

function hintFor({ path, within }: UnknownKey, known: readonly Key[]): Hint {
  const word = String(path.at(-1))
  const neighbours = [...settingsOf(within).keys()]
  const near = nearestOnes(word, neighbours)
  const [neighbour] = near.length > MANY_MEANT ? [] : near
  const home = homeOf(word, known)
  if (home !== undefined && (neighbour === undefined || distanceBetween(word, neighbour) > 1)) return { todo: home }
  if (neighbour !== undefined && (near.length === 1 || distanceBetween(word, neighbour) === 1))
    return { didYouMean: either(near) }
  return neighbours.length === 0 ? {} : { todo: `What may stand here: ${listed(neighbours)}` }
}

/** Where a setting of this name lives, if there is one such place only. */
function homeOf(word: string, known: readonly Key[]): string | undefined {
  const [home, ...others] = known.filter(({ path }) => isSameWord(word, path.at(-1) ?? ''))
  const name = home?.path.at(-1)
  if (home === undefined || name === undefined || others.length > 0) return undefined
  const above = home.key.slice(0, -name.length - 1)
  return `${name} belongs ${above === '' ? 'at the top level' : `under ${above}`}`
}

/** Two or three words may be meant by one slip; a list of more helps nobody. */
const MANY_MEANT = 3

const MANY = 12

const listed = (names: readonly string[]): string =>
  names.length > MANY ? `${names.slice(0, MANY).join(', ')} …` : either(names, 'and')
