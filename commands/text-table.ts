import { harmless } from '../src/domain/harmless.js'

/** Rows under their headings, in columns of even width; what is a number in every row stands to the right. */
export function textTable(headings: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const lines = [headings, ...rows.map((row) => row.map(harmless))]
  const widths = headings.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  const isNumber = headings.map((_, column) => rows.every((row) => /^[\d.,]*(?: [kMG]?B)?$/.test(row[column] ?? '')))
  return lines.map((line) =>
    line
      .map((cell, column) => {
        const width = widths[column] ?? 0
        return isNumber[column] === true ? cell.padStart(width) : cell.padEnd(width)
      })
      .join('  ')
      .trimEnd()
  )
}

/** `850 B`, `14.2 kB`, `3.1 MB`. */
export function bytesText(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  const [unit, size] =
    bytes < 999_950 ? ['kB', bytes / 1e3] : bytes < 999_950_000 ? ['MB', bytes / 1e6] : ['GB', bytes / 1e9]
  return `${size.toFixed(1)} ${unit}`
}

export const numberText = (count: number): string => count.toLocaleString('en')
