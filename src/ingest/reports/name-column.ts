import type { Interner } from '../../history/columns.js'
import { enlarged } from './enlarged.js'
import { hashByte, placeTable, START } from './place-table.js'
import { cleanName, LONGEST_NAME } from './plain-name.js'

/**
 * The distinct names of one column, numbered from 1, each cleaned and kept once. Made for a million that are all different:
 * they lie as UTF-8 one behind the other, where no collector of garbage moves them, and become texts when somebody asks.
 */
export function nameColumn(expected: Expected): Interner {
  let bytes = Buffer.alloc(Math.max(64, Math.ceil(expected.bytes)))
  /** By number: where the name ends, which is where the next one begins. */
  let ends = new Uint32Array(Math.ceil(expected.bytes / FEW_BYTES) + 64)
  let length = 1
  /** The name at hand lies behind the last one, and stays there if it is new. */
  let start = 0
  let end = 0

  const nameAt = (code: number): string => bytes.toString('utf8', ends[code - 1], ends[code])

  const hashOf = (from: number, to: number): number => {
    let hash = START
    for (let index = from; index < to; index += 1) hash = hashByte(hash, bytes[index] ?? 0)
    return hash
  }

  const codes = placeTable(expected.names, {
    isAtHand: (code) => {
      const from = ends[code - 1] ?? 0
      if ((ends[code] ?? 0) - from !== end - start) return false
      for (let index = end - start - 1; index >= 0; index -= 1)
        if (bytes[from + index] !== bytes[start + index]) return false
      return true
    },
    hashOf: (code) => hashOf(ends[code - 1] ?? 0, ends[code] ?? 0),
    keyOf: (code) => (code === undefined ? bytes.toString('utf8', start, end) : nameAt(code))
  })

  /** Puts a name at hand, and answers with its hash. */
  const write = (text: string): number => {
    if (text.length <= LONGEST_NAME) {
      makeRoom(text.length)
      let hash = START
      let index = 0
      for (; index < text.length; index += 1) {
        const code = text.charCodeAt(index)
        if (code < FIRST_PLAIN || code > LAST_PLAIN) break
        bytes[start + index] = code
        hash = hashByte(hash, code)
      }
      end = start + index
      if (index === text.length) return hash
    }
    const name = cleanName(text)
    makeRoom(name.length * MOST_BYTES)
    end = start + bytes.write(name, start, 'utf8')
    return hashOf(start, end)
  }

  const makeRoom = (more: number): void => {
    while (bytes.length - start < more) bytes = enlarged(bytes, Buffer.alloc(bytes.length * 2))
  }

  const add = (hash: number): number => {
    if (length === ends.length) ends = enlarged(ends, new Uint32Array(length * 2))
    ends[length] = end
    start = end
    codes.put(hash, length)
    length += 1
    return length - 1
  }

  return {
    texts: {
      get length() {
        return length
      },
      at: (code) => (code > 0 && code < length ? nameAt(code) : undefined)
    },
    codeOf: (text) => {
      const hash = write(text)
      const known = codes.find(hash)
      return known === -1 ? add(hash) : known
    }
  }
}

/**
 * Room at first. That for bytes costs nothing before it is used; that for names is looked at here and there from the
 * beginning on.
 */
interface Expected {
  readonly names: number
  readonly bytes: number
}

/** Of a name. */
const FEW_BYTES = 8

/** What takes one byte and needs no cleaning. */
const [FIRST_PLAIN, LAST_PLAIN] = [0x20, 0x7e]

/** Of a UTF-16 unit as UTF-8. */
const MOST_BYTES = 3
