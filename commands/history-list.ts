import { TABLE_NAMES } from '../src/schema/table-row.js'
import { counted } from '../src/flows/counted.js'
import { harmless } from '../src/domain/harmless.js'
import { type Bundle, counting, survey, type Survey } from '../src/history/survey.js'
import { monthOf } from '../src/history/segment-name.js'
import type { Outcome } from '../src/io/runner/define-action.js'
import type { AtHand } from './history-run.js'
import { bytesText, numberText, textTable } from './text-table.js'

/** What lies in the store, by the manifests alone. */
export async function surveyed({ store, repositoryId }: Pick<AtHand, 'store' | 'repositoryId'>): Promise<Survey> {
  const known = await survey(store, { repositoryId })
  if (known.is === 'unknown') throw known.because
  return known.value
}

export async function listHistory(atHand: AtHand): Promise<Outcome> {
  const { bundles, problems, notes, complete } = await surveyed(atHand)
  const { place } = atHand.store
  const unread = problems.map(({ because }) => because.message)
  return {
    outputs: {},
    exitCode: 0,
    json: {
      place,
      complete,
      bundles: bundles.map(({ name, kind, manifest, segments, rows, bytes, packedIn }) => ({
        name,
        kind,
        recordedAt: new Date(manifest.about.createdAt).toISOString(),
        segments,
        rows,
        bytes,
        packedIn
      })),
      notes: [...notes, ...unread]
    },
    text: () =>
      [
        `${place}: ${summary(bundles)}`,
        ...(bundles.length === 0 ? [] : textTable(HEADINGS, bundles.map(listRow))),
        ...leftOverLines(bundles),
        ...[...notes, ...unread].map((note) => `! ${harmless(note)}`)
      ].join('\n')
  }
}

const HEADINGS = ['name', 'kind', 'recorded (UTC)', 'segments', 'rows', 'size']

const listRow = ({ name, kind, manifest, segments, rows, bytes, packedIn }: Bundle): readonly string[] => [
  name,
  packedIn === undefined ? kind : `${kind}, packed`,
  new Date(manifest.about.createdAt).toISOString().slice(0, 16).replace('T', ' '),
  numberText(segments),
  numberText(rows),
  bytesText(bytes)
]

function summary(bundles: readonly Bundle[]): string {
  const packs = bundles.filter(({ kind }) => kind === 'pack').length
  return `${counted(bundles.length - packs, 'segment')} and ${counted(packs, 'pack')}, ${bytesText(sum(bundles, ({ bytes }) => bytes))}`
}

export async function sizeOfHistory(atHand: AtHand): Promise<Outcome> {
  const known = await surveyed(atHand)
  const { place } = atHand.store
  const current = counting(known)
  const tables = TABLE_NAMES.map((table) => sizeOfTable(table, current))
  const months = sizesOfMonths(known.bundles)
  const tests = tables.find(({ table }) => table === 'tests')
  const mbPerMillion = tests === undefined || tests.things === 0 ? undefined : tests.bytes / tests.things
  const bytes = sum(known.bundles, (bundle) => bundle.bytes)
  const unread = known.problems.map(({ because }) => because.message)
  return {
    outputs: {},
    exitCode: 0,
    json: {
      place,
      complete: known.complete,
      bytes,
      tables: Object.fromEntries(tables.map(({ table, rows, bytes }) => [table, { rows, bytes }])),
      months: Object.fromEntries(months),
      mbPerMillionTestResults: mbPerMillion,
      notes: [...known.notes, ...unread]
    },
    text: () =>
      [
        `${place}: ${summary(known.bundles)}`,
        '',
        ...textTable(
          ['table', 'rows', 'size'],
          tables.map((one) => [one.table, numberText(one.rows), bytesText(one.bytes)])
        ),
        '',
        ...textTable(
          ['month', 'size'],
          months.map(([month, size]) => [month, bytesText(size)])
        ),
        ...(mbPerMillion === undefined ? [] : ['', `A million test results take ${mbPerMillion.toFixed(1)} MB.`]),
        ...leftOverLines(known.bundles),
        ...[...known.notes, ...unread].map((note) => `! ${harmless(note)}`)
      ].join('\n')
  }
}

function sizeOfTable(table: string, bundles: readonly Bundle[]) {
  const files = bundles.flatMap(({ manifest }) => manifest.tables[table] ?? [])
  return {
    table,
    rows: sum(files, ({ rows }) => rows),
    things: sum(files, ({ rows, things }) => things ?? rows),
    bytes: sum(files, ({ bytes }) => bytes)
  }
}

/** The newest month first. */
function sizesOfMonths(bundles: readonly Bundle[]): readonly (readonly [string, number])[] {
  const months = new Map<string, number>()
  for (const { manifest, bytes } of bundles) {
    const month = monthOf(manifest.about.createdAt)
    months.set(month, (months.get(month) ?? 0) + bytes)
  }
  return [...months].sort(([one], [other]) => (one > other ? -1 : 1))
}

function leftOverLines(bundles: readonly Bundle[]): readonly string[] {
  const packed = bundles.filter(({ packedIn }) => packedIn !== undefined)
  if (packed.length === 0) return []
  const size = bytesText(sum(packed, ({ bytes }) => bytes))
  return [
    `${counted(packed.length, 'recording')} (${size}) lie in packs, too. To let them go: foreshock history compact`
  ]
}

const sum = <Item>(items: readonly Item[], of: (item: Item) => number): number =>
  items.reduce((total, item) => total + of(item), 0)
