/** `1 file`, `3 files`. */
export const counted = (count: number, thing: string, things = `${thing}s`): string =>
  `${grouped(count)} ${count === 1 ? thing : things}`

/** `12,345`, of whole numbers. `toLocaleString` says the same, and loads the tables of all languages for it: 20 ms. */
export const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/gu, ',')

/** `once`, `twice`, `3 times`. */
export const often = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`)

export const DAY_MS = 86_400_000

/** `today`, `3 days`, `5 weeks`, `7 months`: as near as matters to a reader. */
export function daysInWords(ms: number): string {
  const days = Math.max(0, Math.round(ms / DAY_MS))
  if (days === 0) return 'less than a day'
  if (days < 14) return counted(days, 'day')
  if (days < 60) return counted(Math.round(days / 7), 'week')
  return days < 730 ? counted(Math.round(days / 30), 'month') : counted(Math.round(days / 365), 'year')
}

export const inPercent = (share: number): string =>
  share > 0 && share < 0.01 ? `${(100 * share).toFixed(1)} %` : `${Math.round(100 * share)} %`
