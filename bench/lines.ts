/** One measurement: figures by name. */
export type Figures = Readonly<object>

/** One JSON object on a line of its own, with what it is a figure of and who is measured. */
export const jsonLine = (capability: string, figures: Figures): string =>
  JSON.stringify({ capability, method: 'foreshock', ...figures })

/** All measurements of a bench as columns for people. */
export function table(lines: readonly Figures[]): string {
  const rows = lines.map(
    (line) => new Map(Object.entries(line).filter(([key]) => key !== 'capability' && key !== 'method'))
  )
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))]
  const cells = [columns, ...rows.map((row) => columns.map((column) => textOf(row.get(column))))]
  const widths = columns.map((_, at) => Math.max(...cells.map((row) => row[at]?.length ?? 0)))
  return cells
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd()
    )
    .join('\n')
}

const textOf = (value: unknown): string =>
  value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value)
