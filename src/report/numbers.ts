import { type Finding, type Measure } from '../domain/finding.js'

/** The narrow no-break space, which parts thousands and never breaks a number over two lines. */
const NARROW = '\u202f'
const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/** `850 ms`, `41.5 s`, `4.1 min`, `2 h 5 min`. */
export function duration(ms: number): string {
  if (!isShown(ms)) return 'unknown'
  if (ms < 999.5) return `${Math.round(ms)} ms`
  const unit = DURATION_UNITS.find(({ below }) => ms < below)
  return unit === undefined ? hours(ms) : `${(ms / unit.ms).toFixed(1)} ${unit.name}`
}

/** `12 %`, `0.4 %`; a tiny share is `< 0.1 %`, never nothing. */
export function ratio(share: number): string {
  if (!isShown(share)) return 'unknown'
  const percent = share * 100
  if (percent > 0 && percent < 0.05) return `< 0.1${NARROW}%`
  return `${percent < 9.95 ? trimmed(percent) : thousands(Math.round(percent))}${NARROW}%`
}

/** `3 204`, `0.5`. */
export function count(number: number): string {
  if (!isShown(number)) return 'unknown'
  return number < 100 ? trimmed(number) : thousands(Math.round(number))
}

/** A number with its unit. */
export const measure = ({ value, unit }: Measure): string => WRITERS[unit](value)

/** `4.1 min, usually 1.0`: the second number repeats the unit only where it is another one. */
export function compared(now: Measure, usual: Measure): string {
  const first = measure(now)
  const second = measure(usual)
  const unit = unitOf(first)
  // A share without its sign would be taken for a number of something.
  const isLeftOut = unit !== '' && unit !== '%' && unitOf(second) === unit
  const plain = isLeftOut ? second.slice(0, -unit.length).trim() : second
  return `${first}, usually ${plain}`
}

/** What is to be shown beside a finding: a share with nothing beside it says less than the evidence does. */
export const shownNow = ({ now, usual }: Pick<Finding, 'now' | 'usual'>): Measure | undefined =>
  usual === undefined && now?.unit === 'ratio' ? undefined : now

/** The numbers of a finding as one sentence; none where it has none, or shares, of which the evidence says what they are of. */
export function numbersOf(finding: Pick<Finding, 'now' | 'usual'>): readonly string[] {
  const now = shownNow(finding)
  const { usual } = finding
  if (now === undefined || now.unit === 'ratio') return []
  return [`${usual === undefined ? measure(now) : compared(now, usual)}.`]
}

const WRITERS = { ms: duration, ratio, count } as const satisfies Record<Measure['unit'], (value: number) => string>

/** A unit ends where rounding would show the next one: 59.96 s are `1.0 min`. */
const DURATION_UNITS = [
  { name: 's', ms: SECOND, below: 59.95 * SECOND },
  { name: 'min', ms: MINUTE, below: 59.95 * MINUTE }
] as const

function hours(ms: number): string {
  const minutes = Math.round(ms / MINUTE)
  const rest = minutes % (HOUR / MINUTE)
  const whole = `${thousands(Math.floor(minutes / (HOUR / MINUTE)))} h`
  return rest === 0 ? whole : `${whole} ${rest} min`
}

/** The word after the only number of a measure: `2 h 5 min` has two, and so no unit that could be left out. */
const unitOf = (shown: string): string => /^[\d.\u202f]+?\s([a-z%]+)$/.exec(shown)?.[1] ?? ''

const isShown = (value: number): boolean => Number.isFinite(value) && value >= 0

const trimmed = (value: number): string => value.toFixed(1).replace(/\.0$/, '')

const thousands = (whole: number): string => whole.toFixed(0).replace(/\B(?=(?:\d{3})+$)/g, NARROW)
