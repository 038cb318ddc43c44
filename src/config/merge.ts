/**
 * The files of a chain as one value, the repository's own first: mappings are joined key by key, and of anything else,
 * lists too, the first that says something holds. A mapping joins only the mappings directly beneath it: what lies
 * below a value that is none was overruled by that value already.
 */
export function merged(values: readonly unknown[]): unknown {
  const said = values.filter((value) => value !== undefined)
  const [first] = said
  if (!isMapping(first)) return first
  const mappings = leadingMappings(said)
  const names = new Set(mappings.flatMap((mapping) => Object.keys(mapping)))
  return Object.fromEntries([...names].map((name) => [name, merged(mappings.map((mapping) => valueOf(mapping, name)))]))
}

/** Which of the values, by index, what stands at a path of the merged value comes from, or would: the place for a complaint. */
export function originOf(values: readonly unknown[], path: readonly PropertyKey[]): number {
  const said = values.flatMap((value, from) => (value === undefined ? [] : [{ value, from }]))
  const [first] = said
  const [key, ...rest] = path
  if (first === undefined) return 0
  if (key === undefined || !isMapping(first.value)) return first.from
  const beneath: unknown[] = Array.from({ length: values.length }, () => undefined)
  let isSaid = false
  for (const { value, from } of said) {
    if (!isMapping(value)) break
    beneath[from] = valueOf(value, String(key))
    isSaid ||= beneath[from] !== undefined
  }
  return isSaid ? originOf(beneath, rest) : first.from
}

function leadingMappings(values: readonly unknown[]): readonly object[] {
  const end = values.findIndex((value) => !isMapping(value))
  return values.slice(0, end === -1 ? undefined : end).filter(isMapping)
}

const isMapping = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const valueOf = (mapping: object, name: string): unknown =>
  Object.hasOwn(mapping, name) ? Reflect.get(mapping, name) : undefined
