/** A value as a message shows it: short, on one line, and without characters that act on a terminal. */
export function quote(value: unknown): string {
  if (value === null) return 'empty'
  if (typeof value === 'string') return visible(JSON.stringify(shorten(value)))
  if (typeof value === 'number') return plainNumber(value)
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  if (typeof value === 'object') return Object.keys(value).length === 0 ? 'an empty mapping' : 'a mapping'
  return typeof value === 'boolean' ? String(value) : 'nothing'
}

/** `detect.slow-job.names[2]`; a name that is no plain word is quoted. */
export function keyPath(path: readonly PropertyKey[]): string {
  return path.map(segment).join('')
}

function segment(key: PropertyKey, index: number): string {
  if (typeof key === 'number') return `[${key}]`
  const name = String(key)
  const shown = /^[\w-]{1,80}$/.test(name) ? name : quote(name)
  return index === 0 ? shown : `.${shown}`
}

/** `a, b or c` */
export function either(choices: readonly string[], word = 'or'): string {
  const last = choices.at(-1) ?? ''
  return choices.length < 2 ? last : `${choices.slice(0, -1).join(', ')} ${word} ${last}`
}

const LONGEST = 60

const shorten = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)

/** Writes out what would act on a terminal or hide from a reader: controls, separators, marks of direction. */
export const visible = (text: string): string =>
  text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
  )

function plainNumber(value: number): string {
  if (Number.isNaN(value)) return '.nan'
  return Number.isFinite(value) ? String(value) : value > 0 ? '.inf' : '-.inf'
}
