import type { Interner } from '../../history/columns.js'
import { hashText, placeTable } from './place-table.js'
import { cleanName, ownText } from './plain-name.js'

/** The distinct names of one column, numbered from 1, each cleaned and kept once. Made for a million that are all different. */
export function nameColumn(): Interner {
  const texts: (string | undefined)[] = [undefined]
  let hashes = new Int32Array(64)
  let atHand = ''
  // Neighbours in a report share most of their names.
  let last: string | undefined
  let lastCode = 0

  const codes = placeTable({
    isAtHand: (code) => texts[code] === atHand,
    hashOf: (code) => hashes[code] ?? 0,
    keyOf: (code) => (code === undefined ? atHand : (texts[code] ?? ''))
  })

  const add = (text: string, hash: number): number => {
    const code = texts.push(ownText(text)) - 1
    if (code === hashes.length) hashes = enlarged(hashes)
    hashes[code] = hash
    codes.put(hash, code)
    return code
  }

  const lookUp = (plain: string): number => {
    const hash = hashText(plain)
    atHand = plain
    const known = codes.find(hash)
    return known === -1 ? add(plain, hash) : known
  }

  return {
    texts,
    codeOf: (text) => {
      if (text === last) return lastCode
      // What needs no cleaning is the same string, which costs nothing to compare.
      const plain = cleanName(text)
      lastCode = lookUp(plain)
      last = plain === text ? texts[lastCode] : undefined
      return lastCode
    }
  }
}

function enlarged(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(numbers.length * 2)
  more.set(numbers)
  return more
}
