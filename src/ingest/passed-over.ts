/** What could not be used of a listing: how many items, and why, each reason once. */
export interface PassedOver {
  readonly count: number
  readonly reasons: readonly string[]
}

export const NONE_PASSED_OVER: PassedOver = { count: 0, reasons: [] }

/** One reason an item that was passed over. */
export const passedOver = (reasons: readonly string[]): PassedOver => ({
  count: reasons.length,
  reasons: [...new Set(reasons)]
})
