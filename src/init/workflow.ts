import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq
} from 'yaml'

/** A workflow as its author wrote it, with where each part of it stands. */
export interface Workflow {
  readonly path: string
  readonly text: string
  readonly name: string
  /** Names of the events that start it. */
  readonly events: readonly string[]
  readonly permissions: Permissions
  readonly jobs: readonly Job[]
  readonly jobsMap: YAMLMap
  /** As plain data, aliases followed. */
  readonly data: unknown
}

export interface Job {
  readonly key: string
  readonly map: YAMLMap
  /** Absent where they are no block sequence of mappings. */
  readonly steps: Steps | undefined
  readonly permissions: Permissions
  /** The reusable workflow that it calls. */
  readonly calls: string | undefined
  readonly hasMatrix: boolean
  readonly environment: string | undefined
  readonly workingDirectory: string
  /** As it is written in the file. */
  readonly source: string
}

export interface Steps {
  readonly list: YAMLSeq
  readonly items: readonly Step[]
}

export interface Step {
  readonly map: YAMLMap
  readonly uses: string | undefined
  readonly run: Scalar | undefined
  readonly workingDirectory: string | undefined
}

/** What a `permissions` key says; absent where there is none. */
export type Permissions =
  | { readonly is: 'absent' }
  | { readonly is: 'all'; readonly level: 'read' | 'write' }
  | { readonly is: 'listed'; readonly levels: Readonly<Record<string, string>>; readonly map: YAMLMap }
  /** An expression, or something that cannot be understood. */
  | { readonly is: 'other' }

/** Far above any workflow. */
const MOST_CHARACTERS = 500_000

/** The workflow, or why it is none that could be changed. */
export function readWorkflow(path: string, text: string): Workflow | { readonly refused: string } {
  if (text.length > MOST_CHARACTERS) return { refused: 'it is larger than any workflow' }
  const document = parseDocument(text, { logLevel: 'silent' })
  const [error] = document.errors
  if (error !== undefined)
    return { refused: `it is not valid YAML: ${(error.message.split('\n', 1)[0] ?? '').replace(/:$/, '')}` }
  const data = dataOf(document)
  const root = document.contents
  if (data === undefined || !isMap(root)) return { refused: 'it holds no workflow' }
  const jobsMap = nodeIn(root, 'jobs')
  if (!isMap(jobsMap)) return { refused: 'it has no jobs' }
  const workingDirectory = textIn(mapIn(mapIn(root, 'defaults'), 'run'), 'working-directory') ?? ''
  return {
    path,
    text,
    name: textIn(root, 'name') ?? path,
    events: eventsOf(nodeIn(root, 'on')),
    permissions: permissionsOf(root),
    jobs: jobsMap.items.flatMap((pair) => jobOf(pair, { text, workingDirectory })),
    jobsMap,
    data
  }
}

/** What stands at a path of plain data. */
export function valueAt(data: unknown, ...path: readonly (string | number)[]): unknown {
  let here = data
  for (const key of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined
    here = Reflect.get(here, key)
  }
  return here
}

/** Plain data without what an alias shares, or nothing where aliases make too much of it. */
export function dataOf(document: Document): unknown {
  try {
    const plain: unknown = document.toJS()
    const text = JSON.stringify(plain)
    return text.length > 10 * MOST_CHARACTERS ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}

function jobOf(
  { key, value }: Pair,
  { text, workingDirectory }: { text: string; workingDirectory: string }
): readonly Job[] {
  if (!isScalar(key) || !isMap(value)) return []
  const environment = nodeIn(value, 'environment')
  const own = textIn(mapIn(mapIn(value, 'defaults'), 'run'), 'working-directory')
  return [
    {
      key: String(key.value),
      map: value,
      steps: stepsOf(nodeIn(value, 'steps')),
      permissions: permissionsOf(value),
      calls: textIn(value, 'uses'),
      hasMatrix: nodeIn(mapIn(value, 'strategy'), 'matrix') !== undefined,
      environment: isMap(environment) ? textIn(environment, 'name') : textIn(value, 'environment'),
      workingDirectory: own ?? workingDirectory,
      source: text.slice(value.range?.[0] ?? 0, value.range?.[1] ?? 0)
    }
  ]
}

function stepsOf(node: unknown): Steps | undefined {
  if (!isSeq(node) || node.flow === true || node.items.length === 0) return undefined
  const items = node.items.flatMap((item): readonly Step[] => {
    if (!isMap(item)) return []
    const run = nodeIn(item, 'run')
    return [
      {
        map: item,
        uses: textIn(item, 'uses'),
        run: isScalar(run) && typeof run.value === 'string' ? run : undefined,
        workingDirectory: textIn(item, 'working-directory')
      }
    ]
  })
  return items.length === node.items.length ? { list: node, items } : undefined
}

function eventsOf(node: unknown): readonly string[] {
  if (isScalar(node)) return [String(node.value)]
  if (isSeq(node)) return node.items.map((item) => (isScalar(item) ? String(item.value) : ''))
  return isMap(node) ? node.items.map(({ key }) => (isScalar(key) ? String(key.value) : '')) : []
}

function permissionsOf(map: YAMLMap): Permissions {
  const node = nodeIn(map, 'permissions')
  if (node === undefined) return { is: 'absent' }
  if (isMap(node)) {
    const entries = node.items.map(({ key, value }): [string, string] => [
      isScalar(key) ? String(key.value) : '',
      isScalar(value) ? String(value.value) : ''
    ])
    return { is: 'listed', levels: Object.fromEntries(entries), map: node }
  }
  const all = isScalar(node) ? /^(read|write)-all$/.exec(String(node.value))?.[1] : undefined
  return all === undefined ? { is: 'other' } : { is: 'all', level: all === 'write' ? 'write' : 'read' }
}

/** The value of a key where it stands; an alias is not followed, because what it names must not be changed. */
export function nodeIn(map: YAMLMap | undefined, name: string): unknown {
  const pair = map?.items.find(({ key }) => isScalar(key) && key.value === name)
  return pair === undefined ? undefined : isAlias(pair.value) ? null : pair.value
}

export const mapIn = (map: YAMLMap | undefined, name: string): YAMLMap | undefined => {
  const node = nodeIn(map, name)
  return isMap(node) ? node : undefined
}

export const textIn = (map: YAMLMap | undefined, name: string): string | undefined => {
  const node = nodeIn(map, name)
  return isScalar(node) && typeof node.value === 'string' ? node.value : undefined
}
