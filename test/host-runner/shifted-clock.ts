/** Makes the dates of a Node process go on from a given time: variables for its environment. */
export const shiftedClock = (began: Date): Readonly<Record<string, string>> => ({
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(sourceFor(began.getTime()))}`
})

/** Runs in the process before anything else of it. */
const sourceFor = (began: number): string => `
const RealDate = Date
const shift = ${began} - RealDate.now()
globalThis.Date = class Date extends RealDate {
  constructor(...parts) {
    if (parts.length === 0) super(RealDate.now() + shift)
    else super(...parts)
  }
  static now() {
    return RealDate.now() + shift
  }
}`
