import type { Interner } from '../../history/columns.js'
import { hashText, placeTable } from './place-table.js'
import { plainName, shortName } from './plain-name.js'

/** The distinct names of one column, numbered from 1, each cleaned and kept once. Made for a million that are all different. */
export function nameColumn(): Interner {
  const texts: (string | undefined)[] = [undefined]
  const codes = placeTable((code) => texts[code] ?? '')
  // Neighbours in a report share most of their names.
  let last: string | undefined
  let lastCode = 0

  const find = (text: string): number =>
    codes.find(
      hashText(0, text),
      (code) => texts[code] === text,
      () => text
    )

  const add = (plain: string): number => {
    texts.push(plain)
    codes.put(hashText(0, plain), texts.length - 1)
    return texts.length - 1
  }

  const lookUp = (text: string): number => {
    const known = find(text)
    if (known !== -1) return known
    const plain = plainName(text)
    const knownPlain = plain === text ? -1 : find(plain)
    return knownPlain === -1 ? add(plain) : knownPlain
  }

  return {
    texts,
    codeOf: (text) => {
      if (text === last) return lastCode
      lastCode = lookUp(shortName(text))
      last = texts[lastCode] === text ? texts[lastCode] : undefined
      return lastCode
    }
  }
}
