import { Problem } from '../../domain/problem.js'
import type { TableName } from '../../domain/recording.js'
import { countsOf } from '../../history/combine.js'
import { forgetIn, type Meant, meantBy } from '../../history/forget.js'
import { type Bundle, counting, survey } from '../../history/survey.js'
import type { HistoryStore, Log } from '../../ports.js'
import { TABLE_NAMES } from '../../schema/table-row.js'
import { dropPacked } from '../compact.js'
import { counted } from '../counted.js'

type Counts = Readonly<Record<TableName, number>>

export interface Forgetting {
  readonly repositoryId: number
  /** The version of Foreshock that forgets. */
  readonly foreshock: string
  /** A name or a pattern. */
  readonly name: string
  /** Tells what would go, and changes nothing. */
  readonly dryRun: boolean
}

export interface Forgot {
  /** How many rows went, or would go, by table. */
  readonly rows: Counts
  /** How many segments and packs were looked into, and how many held the name. */
  readonly searched: number
  readonly rewritten: number
  /** Texts that stay, and hold the name as a part; no more than some. */
  readonly mentions: readonly string[]
  /** What may still hold the name, and why. */
  readonly notes: readonly string[]
}

/**
 * Forgets a name: each segment or pack with a row that it is in is replaced by a pack without these rows. The pack is
 * kept before the other one is removed, so whoever is stopped loses nothing, and to do it again ends it.
 */
export async function forget(
  ports: { readonly store: HistoryStore; readonly log: Log },
  asked: Forgetting
): Promise<Forgot> {
  const known = await survey(ports.store, asked)
  if (known.is === 'unknown') throw known.because
  const [held, current] = [namesOf(known.value.bundles), namesOf(counting(known.value))]
  if (!asked.dryRun) await dropPacked(ports, { ...asked, history: { segments: [...current], held } })
  return search(ports, asked, new Set([...held].filter((name) => !current.has(name))))
}

const namesOf = (bundles: readonly Bundle[]): ReadonlySet<string> => new Set(bundles.map(({ name }) => name))

/** Packs that take the place of others are searched, too, and so is what somebody else adds meanwhile. */
async function search(
  { store, log }: { readonly store: HistoryStore; readonly log: Log },
  asked: Forgetting,
  packed: ReadonlySet<string>
): Promise<Forgot> {
  const [meant, searched, mentions] = [meantBy(asked.name), new Set<string>(), new Set<string>()]
  const notes: string[] = []
  let rewritten = 0
  let rows = NO_ROWS
  for (let names = await store.names(); names.length > 0; names = await unsearched(store, searched)) {
    for (const name of names) {
      searched.add(name)
      log.progress(`Searched ${counted(searched.size, 'recording')} …`)
      const found = await forgetOne(store, name, { ...asked, meant })
      for (const text of found.mentions) if (mentions.size < MOST_MENTIONS) mentions.add(text)
      notes.push(...found.notes)
      if (!found.isIn) continue
      rewritten += 1
      // What a pack holds, too, was counted there.
      if (!packed.has(name)) rows = sum(rows, found.rows)
    }
    if (asked.dryRun) break
  }
  if (!asked.dryRun) await store.remove([])
  return { rows, searched: searched.size - (asked.dryRun ? 0 : rewritten), rewritten, mentions: [...mentions], notes }
}

const MOST_MENTIONS = 100

const NO_ROWS = countsOf(new Map())

const unsearched = async (store: HistoryStore, searched: ReadonlySet<string>): Promise<readonly string[]> =>
  (await store.names()).filter((name) => !searched.has(name))

interface Found {
  readonly isIn: boolean
  readonly rows: Counts
  readonly mentions: readonly string[]
  readonly notes: readonly string[]
}

async function forgetOne(
  store: HistoryStore,
  name: string,
  asked: Forgetting & { readonly meant: Meant }
): Promise<Found> {
  const nothing: Found = { isIn: false, rows: NO_ROWS, mentions: [], notes: [] }
  const answer = await store.read(name)
  if (answer.is === 'unknown') {
    const isGone = !(await store.names()).includes(name)
    return isGone ? nothing : { ...nothing, notes: [maybe(answer.because)] }
  }
  const found = await forgetIn(answer.value, asked)
  if (found instanceof Problem) return { ...nothing, notes: [maybe(found)] }
  const { instead, rows, mentions } = found
  if (instead === undefined) return { ...nothing, mentions }
  if (asked.dryRun) return { ...nothing, isIn: true, rows }
  const appended = await store.append(instead)
  if ('because' in appended) return { ...nothing, notes: [`${name} was left as it is: ${appended.because}`] }
  if (appended.is === 'already-there' && (await store.read(instead.name)).is === 'unknown') {
    return { ...nothing, notes: [`${name} was left as it is: another ${instead.name} cannot be read`] }
  }
  const removed = await store.remove([name])
  return {
    ...nothing,
    isIn: true,
    rows,
    notes: removed.is === 'kept' ? [`${name} is still there: ${removed.because}`] : []
  }
}

const maybe = ({ message }: Problem): string => `${message} It may still hold the name.`

const sum = (one: Counts, other: Counts): Counts =>
  countsOf(new Map(TABLE_NAMES.map((name) => [name, one[name] + other[name]])))
