import * as z from 'zod/mini'
import { Problem } from '../domain/problem.js'
import { type Segment } from '../domain/segment.js'
import { SCHEMA_VERSION } from '../schema/tables.js'
import { sha256 } from './sha256.js'

export const MANIFEST_FILE = 'manifest.json'

/** Counts up when the manifest itself changes so that older readers cannot check it. */
export const FORMAT = 1

const count = z.int().check(z.gte(0))

const TableFile = z.object({
  file: z.string().check(z.regex(/^[a-z]+\.parquet$/)),
  bytes: count,
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  rows: count,
  /** How many things the rows tell of, where several rows tell of one: see `combine`. */
  things: z.optional(count)
})

const ManifestSchema = z.object({
  format: count,
  schemaVersion: count,
  foreshock: z.string(),
  name: z.string(),
  about: z.object({
    repositoryId: count,
    runId: count,
    attempt: count,
    recorder: z.string(),
    month: z.string().check(z.regex(/^\d{4}-\d{2}$/)),
    createdAt: count,
    part: z.optional(count)
  }),
  tables: z.record(z.string(), TableFile),
  /** Rows that broke the schema when they were to be written, by table. */
  leftOut: z.record(z.string(), count),
  /** Segments and packs whose content is in this one, so that nobody needs to read them. */
  contains: z.optional(z.array(z.string()))
})

export type Manifest = z.infer<typeof ManifestSchema>

export type TableFile = z.infer<typeof TableFile>

/** What every format keeps, so that an older reader can tell a newer segment from a damaged one. */
const EnvelopeSchema = z.looseObject({ format: count, sha256: z.string() })

export type Checked =
  | { readonly is: 'intact'; readonly manifest: Manifest }
  | { readonly is: 'newer'; readonly because: Problem }
  | { readonly is: 'damaged'; readonly because: Problem }

/** The bytes of a manifest. Its last member is the hash of all the others, so that it vouches for itself, too. */
export function encodeManifest(manifest: Manifest): Uint8Array {
  return new TextEncoder().encode(sealed(manifest))
}

/** Whether every byte of a segment is as it was written, and whether this version may read it. */
export function checkSegment(segment: Segment, only?: readonly string[]): Checked {
  const bytes = segment.files.get(MANIFEST_FILE)
  if (bytes === undefined) return damaged(segment, `it has no ${MANIFEST_FILE}`)
  const sealedContent = EnvelopeSchema.safeParse(parseJson(bytes))
  if (!sealedContent.success) return damaged(segment, `its ${MANIFEST_FILE} cannot be read`)
  const { sha256: seal, ...content } = sealedContent.data
  if (seal !== sha256(text(content)) || !sameBytes(bytes, sealed(content))) {
    return damaged(segment, `its ${MANIFEST_FILE} is not as it was written`)
  }
  if (content.format > FORMAT) return newer(segment)
  const manifest = ManifestSchema.safeParse(content)
  return manifest.success
    ? checkFiles(segment, manifest.data, only)
    : damaged(segment, `its ${MANIFEST_FILE} makes no sense`)
}

/**
 * What is wrong with the bytes of a segment, if anything. Stores ask this before they hand one out. Where files were left
 * out on purpose, `only` names those that must be there.
 */
export function damageOf(segment: Segment, only?: readonly string[]): Problem | undefined {
  const checked = checkSegment(segment, only)
  return checked.is === 'damaged' ? checked.because : undefined
}

function checkFiles(segment: Segment, manifest: Manifest, only: readonly string[] | undefined): Checked {
  if (manifest.name !== segment.name) return damaged(segment, `it says that it is ${manifest.name}`)
  const all = Object.values(manifest.tables)
  const tables = all.filter(({ file }) => only === undefined || only.includes(file))
  const wrong = tables.find((table) => differs(segment, table))
  if (wrong !== undefined) return damaged(segment, `${wrong.file} is missing or not as it was written`)
  const expected = new Set([MANIFEST_FILE, ...all.map(({ file }) => file)])
  const stray = [...segment.files.keys()].find((file) => !expected.has(file))
  if (stray !== undefined) return damaged(segment, `${stray} is not part of it`)
  return manifest.schemaVersion > SCHEMA_VERSION ? newer(segment) : { is: 'intact', manifest }
}

function sealed(manifest: object): string {
  return `${text({ ...manifest, sha256: sha256(text(manifest)) })}\n`
}

const text = (value: object): string => JSON.stringify(value, undefined, 2)

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
  } catch {
    return undefined
  }
}

const sameBytes = (bytes: Uint8Array, expected: string): boolean =>
  Buffer.compare(bytes, new TextEncoder().encode(expected)) === 0

function differs({ files }: Segment, table: TableFile): boolean {
  const bytes = files.get(table.file)
  return bytes?.byteLength !== table.bytes || sha256(bytes) !== table.sha256
}

const damaged = ({ name }: Segment, how: string): Checked => ({
  is: 'damaged',
  because: new Problem({ what: `The segment ${name} is damaged: ${how}` })
})

const newer = ({ name }: Segment): Checked => ({
  is: 'newer',
  because: new Problem({
    what: `The segment ${name} was written by a newer version of Foreshock, and is left alone`,
    todo: 'Use the same version in all workflows of the repository'
  })
})
