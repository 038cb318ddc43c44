import type { CommitDetail, FileChange } from '../../domain/commit-detail.js'

/** One commit as git prints it, before its author is made a key. */
export interface PrintedCommit extends Omit<CommitDetail, 'author' | 'isBot'> {
  readonly mail: string
  readonly name: string
}

/** What `git log -z --raw --numstat` prints before the files of each commit; every field ends with a NUL. */
export const DETAIL_FORMAT = '%x01%H%x00%P%x00%at%x00%ct%x00%ae%x00%an%x00%s%x00%b'

/**
 * Reads that output as it comes, byte by byte: which field is next follows from those before, so nothing that people wrote
 * into a name, a path or a message can pass for another field. Commits are given to `take` in the order of the output.
 */
export function commitFields(take: (commit: PrintedCommit) => void): CommitFields {
  let rest: Buffer | undefined
  const fields = reader(take)
  return {
    push: (bytes) => {
      let from = 0
      for (let at = bytes.indexOf(0); at !== -1; at = bytes.indexOf(0, from)) {
        if (rest === undefined) fields.take(bytes, from, at)
        else {
          const whole = joined(rest, bytes, at)
          rest = undefined
          fields.take(whole, 0, whole.length)
        }
        from = at + 1
      }
      if (from === bytes.length) return
      const more = bytes.subarray(from)
      rest = rest === undefined ? Buffer.from(more.subarray(0, MOST_FIELD_BYTES)) : joined(rest, more, more.length)
    },
    end: () => fields.end()
  }
}

export interface CommitFields {
  readonly push: (bytes: Buffer) => void
  readonly end: () => void
}

/** Far above what is kept of a message, and of any path. */
const MOST_FIELD_BYTES = 65_536

const joined = (rest: Buffer, bytes: Buffer, end: number): Buffer =>
  rest.length >= MOST_FIELD_BYTES
    ? rest
    : Buffer.concat([rest, bytes.subarray(0, Math.min(end, MOST_FIELD_BYTES - rest.length))])

/** More files than this are counted only; nor are longer lists of paths kept, in characters. */
const MOST_FILES = 100_000
const MOST_PATH_CHARACTERS = 16_000_000

const MOST_SUBJECT = 300
const MOST_BODY = 4_000
const MOST_PATH = 4_096

const [NEWLINE, TAB, START, COLON, DASH, ZERO] = [10, 9, 1, 58, 45, 48]
const [RENAMED, COPIED, ADDED, DELETED] = [82, 67, 65, 68]

/** What is known of a file from the first of the two lists that git prints of a commit. */
interface RawFile {
  path: string
  bytes: number
  from: string | undefined
  status: number
  isSubmodule: boolean
}

type Mutable = { -readonly [K in keyof PrintedCommit]: PrintedCommit[K] } & { files: FileChange[] }

function reader(take: (commit: PrintedCommit) => void) {
  let commit: Mutable | undefined
  let header = HEADER_FIELDS.length
  let raws: RawFile[] = []
  let next = 0
  let characters = 0
  /** How many paths belong to the file that was begun. */
  let [rawPaths, numberPaths] = [0, 0]
  let raw: RawFile | undefined
  let numbers = { added: 0, deleted: 0, isBinary: false }

  function finish(): void {
    if (commit !== undefined) {
      while (next < raws.length) keep(raws[next++], NO_LINES)
      take(commit)
    }
    commit = undefined
    raws = []
    next = 0
    characters = 0
  }

  function keep(file: RawFile | undefined, { added, deleted, isBinary }: typeof numbers): void {
    if (commit === undefined || file === undefined) return
    characters += file.path.length
    if (commit.files.length >= MOST_FILES || characters > MOST_PATH_CHARACTERS) {
      commit.filesLeftOut += 1
      return
    }
    const change: { -readonly [K in keyof FileChange]: FileChange[K] } = {
      path: file.path,
      added: file.isSubmodule ? 0 : added,
      deleted: file.isSubmodule ? 0 : deleted,
      kind: file.isSubmodule ? 'submodule' : isBinary ? 'binary' : 'text'
    }
    if (file.status === RENAMED && file.from !== undefined) change.from = file.from
    if (file.status === ADDED || file.status === COPIED) change.turn = 'added'
    else if (file.status === DELETED) change.turn = 'removed'
    commit.files.push(change)
  }

  /** The second list has the order of the first, and leaves out a file whose lines are all the same. */
  function matchNumbers(bytes: number): void {
    while (next < raws.length && raws[next]?.bytes !== bytes) keep(raws[next++], NO_LINES)
    keep(raws[next++], numbers)
  }

  function begin(bytes: Buffer, from: number, to: number): void {
    const first = bytes[from]
    if (first === START) {
      finish()
      commit = { ...NOTHING, sha: bytes.toString('latin1', from + 1, to), files: [] }
      header = 0
    } else if (first === COLON) {
      // `:100644 100644 <hash> <hash> R100`
      const secondMode = bytes.indexOf(32, from) + 1
      const status = bytes[bytes.lastIndexOf(32, to - 1) + 1] ?? 0
      const isSubmodule = isLink(bytes, secondMode) || isLink(bytes, from + 1)
      raw = { path: '', bytes: 0, from: undefined, status, isSubmodule }
      rawPaths = status === RENAMED || status === COPIED ? 2 : 1
    } else if (first !== undefined) readNumbers(bytes, from, to)
  }

  function readNumbers(bytes: Buffer, from: number, to: number): void {
    let at = from
    const isBinary = bytes[at] === DASH
    const number = (): number => {
      let value = 0
      for (; at < to && bytes[at] !== TAB; at += 1) value = value * 10 + ((bytes[at] ?? ZERO) - ZERO)
      at += 1
      return value
    }
    const [added, deleted] = [number(), number()]
    numbers = isBinary ? { added: 0, deleted: 0, isBinary } : { added, deleted, isBinary }
    if (at < to) matchNumbers(to - at)
    else numberPaths = 2
  }

  return {
    take: (bytes: Buffer, start: number, to: number): void => {
      if (commit !== undefined && header < HEADER_FIELDS.length) {
        HEADER_FIELDS[header++]?.(commit, bytes, start, to)
        return
      }
      if (rawPaths > 0 && raw !== undefined) {
        const path = pathIn(bytes, start, to)
        rawPaths -= 1
        if (rawPaths === 1) raw.from = path
        else {
          raw.path = path
          raw.bytes = to - start
          raws.push(raw)
        }
        return
      }
      if (numberPaths > 0) {
        numberPaths -= 1
        if (numberPaths === 0) matchNumbers(to - start)
        return
      }
      begin(bytes, bytes[start] === NEWLINE ? start + 1 : start, to)
    },
    end: finish
  }
}

const NO_LINES = { added: 0, deleted: 0, isBinary: false }

const NOTHING = {
  parents: [],
  authoredAt: 0,
  committedAt: 0,
  mail: '',
  name: '',
  subject: '',
  body: '',
  filesLeftOut: 0
}

type HeaderField = (commit: Mutable, bytes: Buffer, from: number, to: number) => void

const HEADER_FIELDS: readonly HeaderField[] = [
  (commit, bytes, from, to) => (commit.parents = to === from ? [] : bytes.toString('latin1', from, to).split(' ')),
  (commit, bytes, from, to) => (commit.authoredAt = timeIn(bytes, from, to)),
  (commit, bytes, from, to) => (commit.committedAt = timeIn(bytes, from, to)),
  (commit, bytes, from, to) => (commit.mail = textIn(bytes, from, to, MOST_SUBJECT)),
  (commit, bytes, from, to) => (commit.name = textIn(bytes, from, to, MOST_SUBJECT)),
  (commit, bytes, from, to) => (commit.subject = textIn(bytes, from, to, MOST_SUBJECT)),
  (commit, bytes, from, to) => (commit.body = textIn(bytes, from, to, MOST_BODY))
]

/** A file mode of 160000. */
const isLink = (bytes: Buffer, at: number): boolean => bytes[at] === 49 && bytes[at + 1] === 54

/** A date can hold this many milliseconds either way. */
const MOST_MS = 8.64e15

function timeIn(bytes: Buffer, from: number, to: number): number {
  const ms = Number(bytes.toString('latin1', from, Math.min(to, from + 25))) * 1000
  return Number.isNaN(ms) ? 0 : Math.max(-MOST_MS, Math.min(MOST_MS, ms))
}

/** What is not UTF-8 becomes U+FFFD; a character is not cut in two. */
function textIn(bytes: Buffer, from: number, to: number, most: number): string {
  if (from === to) return ''
  const text = bytes.toString('utf8', from, Math.min(to, from + 4 * most))
  return text.length <= most ? text : text.slice(0, most).replace(/[\uD800-\uDBFF]$/u, '')
}

const pathIn = (bytes: Buffer, from: number, to: number): string =>
  bytes.toString('utf8', from, Math.min(to, from + MOST_PATH))
