import type { JunitCase } from './junit-case.js'

/**
 * Names the examples in Rust's documentation. cargo test calls each after the line that it begins in (`add (line 12)` of
 * `src/lib.rs`), which any edit above it moves: here they are counted instead, `add (1)`, `add (2)`.
 */
export function docTests(): (test: JunitCase) => void {
  const counts = new Map<string, number>()
  return (test) => {
    if (!test.name.endsWith(')') || !test.className.endsWith('.rs')) return
    const found = LINE.exec(test.name)
    if (found === null || counts.size >= MOST) return
    const item = test.name.slice(0, found.index)
    const key = `${test.suite}\n${test.className}\n${item}`
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    test.name = `${item}(${count})`
    test.file = test.className
    test.line = Number(found[1])
  }
}

const LINE = /\(line (\d{1,7})\)$/u
const MOST = 10_000
