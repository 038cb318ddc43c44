/**
 * The keys that the beginning of a JSON file shows, as paths: `results.tests.*.name`, with `*` for the elements of a list.
 * By them a format knows its files, wherever in the file a key stands and however the file is cut.
 */
export function openingKeys(text: string): ReadonlySet<string> {
  const keys = new Set<string>()
  /** Paths of what the open lists and objects hold. */
  const open: string[] = []
  /** Where the next value lies. */
  let path = ''
  let lastText = ''
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index]
    if (character === '"') {
      const end = endOfString(text, index + 1)
      lastText = text.slice(index + 1, end)
      index = end
    } else if (character === ':') {
      path = below(open.at(-1), lastText)
      if (open.length <= DEEPEST) keys.add(path)
    } else if (character === '{' || character === '[') {
      if (character === '[') path = below(path, '*')
      open.push(path)
    } else if (character === '}' || character === ']') open.pop()
    else if (character === ',') path = open.at(-1) ?? ''
  }
  return keys
}

const DEEPEST = 6
const LONGEST = 200

const below = (parent: string | undefined, key: string): string =>
  (parent === undefined || parent === '' ? key : `${parent}.${key}`).slice(0, LONGEST)

function endOfString(text: string, start: number): number {
  let index = start
  while (index < text.length && text[index] !== '"') index += text[index] === '\\' ? 2 : 1
  return index
}
