/** One line of a difference; `@` heads a part of it. */
export interface DiffLine {
  readonly is: ' ' | '+' | '-' | '@'
  readonly text: string
}

const CONTEXT = 3

/** What changes between two texts, line by line, with a few lines around it (the parts of a unified diff). */
export function diff(before: string, after: string): readonly DiffLine[] {
  const [old, young] = [linesOf(before), linesOf(after)]
  const all = compared(old, young)
  const shown = new Set<number>()
  for (const [at, line] of all.entries())
    if (line.is !== ' ') for (let near = at - CONTEXT; near <= at + CONTEXT; near++) shown.add(near)
  const lines: DiffLine[] = []
  let [oldLine, youngLine] = [1, 1]
  for (const [at, line] of all.entries()) {
    if (shown.has(at)) {
      if (!shown.has(at - 1)) lines.push({ is: '@', text: `@@ -${oldLine} +${youngLine} @@` })
      lines.push(line)
    }
    if (line.is !== '+') oldLine++
    if (line.is !== '-') youngLine++
  }
  return lines
}

const linesOf = (text: string): readonly string[] => (text === '' ? [] : text.replace(/\r?\n$/, '').split(/\r?\n/))

/** The longest common lines stay (https://en.wikipedia.org/wiki/Longest_common_subsequence), found between what both begin and end with. */
function compared(old: readonly string[], young: readonly string[]): readonly DiffLine[] {
  let head = 0
  while (head < old.length && head < young.length && old[head] === young[head]) head++
  let tail = 0
  while (tail < Math.min(old.length, young.length) - head && old.at(-1 - tail) === young.at(-1 - tail)) tail++
  const [a, b] = [old.slice(head, old.length - tail), young.slice(head, young.length - tail)]
  const same = (line: string): DiffLine => ({ is: ' ', text: line })
  return [...old.slice(0, head).map(same), ...middle(a, b), ...old.slice(old.length - tail).map(same)]
}

function middle(a: readonly string[], b: readonly string[]): readonly DiffLine[] {
  const width = b.length + 1
  const longest = new Uint32Array((a.length + 1) * width)
  const at = (i: number, j: number): number => longest[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      longest[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const lines: DiffLine[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    const [one, other] = [a[i], b[j]]
    if (one !== undefined && one === other) {
      lines.push({ is: ' ', text: one })
      i++
      j++
    } else if (one !== undefined && (other === undefined || at(i + 1, j) >= at(i, j + 1))) {
      lines.push({ is: '-', text: one })
      i++
    } else {
      lines.push({ is: '+', text: other ?? '' })
      j++
    }
  }
  return lines
}
