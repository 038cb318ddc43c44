import { type Document, isAlias, isMap, isScalar, isSeq, type ParsedNode, type Range } from 'yaml'
import type { Found, Place } from './located.js'
import { keyPath, quote } from './quote.js'

export type Path = readonly PropertyKey[]

/** Plain data, and where each part of it stands in the text. */
export interface Tree {
  readonly value: unknown
  readonly places: Places
  readonly errors: readonly Found[]
}

/** Where things stand. A path that is not in the text stands where its nearest parent does. */
export interface Places {
  keyAt(path: Path): Place
  valueAt(path: Path): Place
  /** A scalar as it was written. */
  sourceAt(path: Path): string | undefined
  /** Whether this part was refused already, so that nobody complains of it twice. */
  isRefused(path: Path): boolean
}

/** Turns the document into plain data, and refuses what a config has no use for: aliases, anchors, tags, keys given twice. */
export function treeOf(document: Document.Parsed | undefined, placeAt: (offset: number) => Place): Tree {
  const spots = new Map<string, Spot>([['[]', { key: 0, value: 0 }]])
  const errors: Found[] = []

  function refuse(offset: number, path: Path, says: Says): void {
    errors.push({ ...placeAt(offset), explain: () => ({ key: keyPath(path), ...says(shownPath(path)) }) })
  }

  /** The same for a value that is not known now: no other complaint of it makes sense. */
  function refuseValue(offset: number, path: Path, says: Says): void {
    refuse(offset, path, says)
    spots.set(idOf(path), { ...(spots.get(idOf(path)) ?? { key: offset, value: offset }), isRefused: true })
  }

  function read(node: ParsedNode | null, path: Path): unknown {
    if (node === null) return null
    const offset = startOf(node.range)
    if (isAlias(node)) {
      refuseValue(offset, path, ALIAS(node.source))
      return undefined
    }
    if (node.anchor !== undefined) refuse(offset, path, ANCHOR(node.anchor))
    if (node.tag !== undefined) refuseValue(offset, path, TAG(node.tag))
    if (isMap(node)) return mapping(node.items, path)
    if (isSeq(node)) return node.items.map((item, index) => readAt(item, [...path, index], startOf(item.range)))
    return node.value
  }

  function readAt(node: ParsedNode | null, path: Path, keyOffset: number): unknown {
    const isEmpty = node === null || (isScalar(node) && node.source === '')
    const value = isEmpty ? keyOffset : startOf(node.range)
    const source = isScalar(node) ? node.source : undefined
    spots.set(idOf(path), { key: keyOffset, value, ...(source === undefined ? {} : { source }) })
    return read(node, path)
  }

  function mapping(items: readonly { key: ParsedNode; value: ParsedNode | null }[], path: Path): unknown {
    const entries = new Map<string, unknown>()
    for (const { key, value } of items) {
      const name = isScalar(key) && typeof key.value === 'string' ? key.value : ''
      const at = [...path, name]
      const offset = startOf(key.range)
      const refusal = keyRefusal(key, name, entries)
      if (refusal === undefined) entries.set(name, readAt(value, at, offset))
      else refuse(offset, at, refusal)
    }
    return Object.fromEntries(entries)
  }

  const value = read(document?.contents ?? null, [])
  return { value, places: placesOf(spots, placeAt), errors }
}

interface Spot {
  readonly key: number
  readonly value: number
  readonly source?: string
  readonly isRefused?: boolean
}

function keyRefusal(key: ParsedNode, name: string, seen: ReadonlyMap<string, unknown>): Says | undefined {
  if (key.tag !== undefined) return TAG(key.tag)
  if (isScalar(key) && key.anchor !== undefined) return ANCHOR(key.anchor)
  if (FORBIDDEN.has(name)) return FORBIDDEN_KEY
  if (name === '<<') return MERGE_KEY
  return seen.has(name) ? DUPLICATE_KEY : undefined
}

function placesOf(spots: ReadonlyMap<string, Spot>, placeAt: (offset: number) => Place): Places {
  const nearest = (path: Path): { spot: Spot; isParent: boolean } => {
    const spot = spots.get(idOf(path))
    if (spot !== undefined) return { spot, isParent: false }
    return path.length === 0
      ? { spot: { key: 0, value: 0 }, isParent: true }
      : { ...nearest(path.slice(0, -1)), isParent: true }
  }
  return {
    keyAt: (path) => placeAt(nearest(path).spot.key),
    valueAt: (path) => {
      const { spot, isParent } = nearest(path)
      return placeAt(isParent ? spot.key : spot.value)
    },
    sourceAt: (path) => spots.get(idOf(path))?.source,
    isRefused: (path) => spots.get(idOf(path))?.isRefused === true
  }
}

const idOf = (path: Path): string => JSON.stringify(path)

const startOf = (range: Range | null | undefined): number => range?.[0] ?? 0

const shownPath = (path: Path): string => (path.length === 0 ? 'The file' : keyPath(path))

/** Names that reach into the workings of an object. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype'])

type Says = (where: string) => { readonly message: string; readonly todo?: string }

const ALIAS =
  (source: string): Says =>
  (where) => ({
    message: `${where} is an alias, ${quote(`*${source}`)}, which a config may not hold.`,
    todo: 'Write the value out'
  })
const ANCHOR =
  (anchor: string): Says =>
  (where) => ({
    message: `${where} has an anchor, ${quote(`&${anchor}`)}, which a config may not hold.`,
    todo: 'Remove it'
  })
const TAG =
  (tag: string): Says =>
  (where) => ({ message: `${where} has a tag, ${quote(tag)}, which a config may not hold.`, todo: 'Remove it' })
const FORBIDDEN_KEY: Says = (where) => ({ message: `${where} is a name that no setting may have.` })
const MERGE_KEY: Says = (where) => ({
  message: `${where} is a merge key, which a config may not hold.`,
  todo: 'Write the settings out'
})
const DUPLICATE_KEY: Says = (where) => ({ message: `${where} is given twice.`, todo: 'Keep one of the two' })
