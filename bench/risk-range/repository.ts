import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** Folders of folders of files, as a large repository has them: 50,000 paths. */
const [TOPS, FOLDERS, FILES] = [50, 40, 25]
const PATHS = TOPS * FOLDERS * FILES
const AUTHORS = 400
const LINES = 40
const FIRST = Date.UTC(2016, 0) / 1000
const EVERY_S = 3_000

/** Files that a commit adds while the repository is young, and changes afterwards. */
const ADDED_AT_ONCE = 100
const CHANGED_AT_ONCE = 3

/** Makes a bare repository of so many commits in `folder`, always the same one. */
export async function makeRepository(folder: string, commits: number): Promise<void> {
  await ended(spawn('git', ['init', '--quiet', '--bare', '--initial-branch=main', folder], { stdio: 'inherit' }))
  const child = spawn('git', ['fast-import', '--quiet', '--date-format=raw', '--depth=10'], {
    cwd: folder,
    stdio: ['pipe', 'inherit', 'inherit']
  })
  const done = ended(child)
  const chance = chances(7)
  const versions = new Uint16Array(PATHS)
  let batch = ''
  for (let number = 0; number < commits; number += 1) {
    batch += header(number, chance)
    for (const file of filesOf(number, chance)) {
      versions[file] = (versions[file] ?? 0) + 1
      const text = content(file, versions[file] ?? 1)
      batch += `M 100644 inline ${pathOf(file)}\ndata ${text.length}\n${text}\n`
    }
    if (batch.length < 1_000_000) continue
    if (!child.stdin.write(batch)) await once(child.stdin, 'drain')
    batch = ''
  }
  child.stdin.end(batch)
  await done
}

async function ended(child: ReturnType<typeof spawn>): Promise<void> {
  const [code] = (await once(child, 'close')) as [number | null]
  if (code !== 0) throw new Error(`git ended with ${String(code)}`)
}

function header(number: number, chance: () => number): string {
  const author = Math.floor(AUTHORS * chance() ** 3)
  const who = `Author ${author} <author${author}@example.com> ${FIRST + number * EVERY_S} +0000`
  const kind = ['Add', 'Fix', 'Change', 'Remove'][Math.floor(4 * chance())] ?? 'Add'
  const message = `${kind} what number ${number} needs\n\nA few words on why it is so, as people write them.\n`
  return `commit refs/heads/main\ncommitter ${who}\ndata ${message.length}\n${message}`
}

function filesOf(number: number, chance: () => number): Iterable<number> {
  const first = number * ADDED_AT_ONCE
  if (first < PATHS) return Array.from({ length: ADDED_AT_ONCE }, (_, index) => first + index)
  const near = Math.floor(PATHS * chance() ** 2)
  return new Set(Array.from({ length: CHANGED_AT_ONCE }, () => (near + Math.floor(40 * chance())) % PATHS))
}

const pathOf = (file: number): string => {
  const [top, folder] = [Math.floor(file / FOLDERS / FILES), Math.floor(file / FILES) % FOLDERS]
  return `packages/part-${top}/module-${folder}/source-file-${file % FILES}.ts`
}

/** Each version changes a few lines of the one before. */
const content = (file: number, version: number): string =>
  Array.from({ length: LINES }, (_, line) => {
    const changes = Math.floor((version + line) / 8)
    return `export const value${line} = ${file * 31 + changes * 7}\n`
  }).join('')

/** Mulberry32. */
function chances(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
