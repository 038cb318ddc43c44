/** What a health source saw of one metric of a running service. Times are epoch milliseconds. */
export type Reading = CountsReading | LevelReading | StateReading | AlertReading

/** How many of some countable things went wrong: requests, probes, requests slower than a bound. */
export interface CountsReading extends Bad {
  readonly is: 'counts'
  readonly metric: string
  readonly from: number
  readonly until: number
  /** The same, at the same time, of the part of the service that was not deployed to. */
  readonly beside?: Bad
}

/** `bad` of `total`; both finite, `0 <= bad <= total`, not necessarily whole: a rate times a time is neither. */
export interface Bad {
  readonly bad: number
  readonly total: number
}

/** A quantity that stands somewhere at any time: memory, a quantile of latency, the length of a queue. */
export interface LevelReading {
  readonly is: 'level'
  readonly metric: string
  readonly at: number
  readonly value: number
  /** The same, at the same time, of the part of the service that was not deployed to. */
  readonly beside?: number
}

/** One try of a probe or a command. */
export interface StateReading {
  readonly is: 'state'
  readonly metric: string
  readonly at: number
  readonly well: boolean
  /** What was wrong, in a few words of ours; text of the service itself only where it was made harmless. */
  readonly why?: string
  /** How long the try took, in milliseconds. */
  readonly tookMs?: number
}

/** An alert that fires at the time it was asked for. */
export interface AlertReading {
  readonly is: 'alert'
  readonly metric: string
  readonly at: number
  /** Tells it from others: its name and labels. */
  readonly name: string
  readonly startedAt: number
}
