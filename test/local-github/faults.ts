/** What can go wrong with one call. */
export const FAULTS = [
  'time-out',
  'reset',
  '500',
  '502',
  '503',
  '429',
  '403-secondary',
  '401',
  '404',
  '409',
  '422',
  'html-200',
  'cut-json',
  'slow-bytes'
] as const

export type Fault = (typeof FAULTS)[number]
