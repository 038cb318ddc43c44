/** A way into a JSON value: names of members and places in lists, those from the end being negative. */
export type JsonPath = readonly (string | number)[]

/**
 * Reads `a.b[0].c`, `[0]`, `series[-1]` and `metrics["calls.sum"][0][1]`; the empty text means the whole. A small part
 * of JSONPath, without search and without filters: each path means one value at most. `undefined` where it is none.
 */
export function readJsonPath(text: string): JsonPath | undefined {
  const path: (string | number)[] = []
  let rest = text.startsWith('$') ? text.slice(1).replace(/^\./, '') : text
  let isFirst = true
  while (rest !== '') {
    const step = isFirst ? (FIRST_NAME.exec(rest) ?? stepIn(rest)) : stepIn(rest)
    if (step === null) return undefined
    const [whole, name, index, quoted] = step
    if (index !== undefined) path.push(Number(index))
    else path.push(name ?? unescaped(quoted ?? ''))
    rest = rest.slice(whole.length)
    isFirst = false
  }
  return path
}

const NAME = String.raw`[^\s.[\]"'\\]+`
const FIRST_NAME = new RegExp(`^(${NAME})`)
const STEP = new RegExp(String.raw`^(?:\.(${NAME})|\[(-?\d{1,9})\]|\["((?:[^"\\]|\\["\\])*)"\])`)
const stepIn = (text: string): RegExpExecArray | null => STEP.exec(text)

const unescaped = (text: string): string => text.replace(/\\(["\\])/g, '$1')

/** The value there; `undefined` where there is none. Only what a value holds itself is looked at. */
export function valueAt(json: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>((value, step) => {
    if (Array.isArray(value)) return typeof step === 'number' ? value.at(step) : undefined
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
    const inner: unknown = Reflect.get(value, step)
    return inner
  }, json)
}
