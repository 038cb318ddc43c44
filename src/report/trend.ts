import { type Finding, type Measure, type TrendPoint } from '../domain/finding.js'
import { code } from './escape.js'
import { duration, measure, ratio } from './numbers.js'

/** Fewer points show nothing that the numbers do not say. */
const LEAST_POINTS = 5
const MOST_POINTS = 60

/** What a finding measured, as a table and a chart that GitHub draws; nothing where it measured too little. */
export function trend({ now, usual, change, since, lostMsAWeek, trend: points = [] }: Finding): readonly string[] {
  const cells: readonly (readonly [string, string])[] = [
    ...(usual === undefined ? [] : [['Usually', measure(usual)] as const]),
    ...(now === undefined ? [] : [['Now', measure(now)] as const]),
    ...(change === undefined ? [] : [['Change', changed(change)] as const]),
    ...(since === undefined ? [] : [['Since', code(since.sha.slice(0, 7))] as const]),
    ...(lostMsAWeek === undefined ? [] : [['Costs a week', duration(lostMsAWeek)] as const])
  ]
  const lines = [cells.map(([title]) => title), cells.map(() => '---:'), cells.map(([, text]) => text)]
  const table = cells.length < 3 ? [] : [lines.map((line) => `| ${line.join(' | ')} |`).join('\n')]
  const chart =
    points.length < LEAST_POINTS || now === undefined ? [] : [chartOf(points.slice(-MOST_POINTS), now.unit, 'runs')]
  return [...table, ...chart]
}

/** `+12 % (8 to 17 %)`, `−12 % (−17 to −8 %)`. */
export function changed({ value, low, high }: NonNullable<Finding['change']>): string {
  return `${signed(value - 1)} (${signed(low - 1).replace(/\s?%$/u, '')} to ${signed(high - 1)})`
}

const signed = (share: number): string => `${share < 0 ? '−' : '+'}${ratio(Math.abs(share))}`

/** Numbers alone, so that no name can act in it. */
/** The line that Mermaid draws by itself can hardly be seen on white; this blue can, on white and on black. */
const COLOURS = "%%{init: {'themeVariables': {'xyChart': {'plotColorPalette': '#2f81f7'}}}}%%"

/** The same chart of what a watch saw at its looks; nothing where it saw too little. */
export const chartOfLooks = (points: readonly TrendPoint[], unit: Measure['unit']): readonly string[] =>
  points.length < LEAST_POINTS ? [] : [chartOf(points.slice(-MOST_POINTS), unit, 'looks')]

function chartOf(points: readonly TrendPoint[], unit: Measure['unit'], of: 'runs' | 'looks'): string {
  const { by, called } = scaleOf(points, unit)
  const values = points.map(({ value }) => Number((value / by).toPrecision(4)))
  const top = Number((Math.max(...values) * 1.1).toPrecision(3))
  return [
    '```mermaid',
    COLOURS,
    'xychart-beta',
    `  x-axis "${of}, oldest first" 1 --> ${values.length}`,
    `  y-axis "${called}" 0 --> ${top > 0 ? top : 1}`,
    `  line [${values.join(', ')}]`,
    '```'
  ].join('\n')
}

function scaleOf(
  points: readonly TrendPoint[],
  unit: Measure['unit']
): { readonly by: number; readonly called: string } {
  if (unit === 'ratio') return { by: 0.01, called: 'per cent' }
  if (unit === 'count') return { by: 1, called: 'count' }
  const most = Math.max(...points.map(({ value }) => value))
  return SCALES.find(({ from }) => most >= from) ?? { by: 1, called: 'milliseconds' }
}

const SCALES = [
  { from: 7_200_000, by: 3_600_000, called: 'hours' },
  { from: 120_000, by: 60_000, called: 'minutes' },
  { from: 1000, by: 1000, called: 'seconds' }
] as const
