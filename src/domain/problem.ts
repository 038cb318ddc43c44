/** Where, why and how to mend it: the three parts of an error that a user can act on. */
export interface ProblemDetails {
  /** What happened, as one sentence without a full stop: `The token may not read workflow runs`. */
  readonly what: string
  /** A place the user can open: a file with line and column, an input, a URL. */
  readonly where?: string
  /** What to do, as one sentence without a full stop. */
  readonly todo?: string
  readonly cause?: unknown
}

/** An error that the user can mend. Anything else that is thrown is a bug of ours. */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly what: string
  readonly where: string | undefined
  readonly todo: string | undefined

  constructor(details: ProblemDetails) {
    super(sentence(details), details.cause === undefined ? undefined : { cause: details.cause })
    this.what = details.what
    this.where = details.where
    this.todo = details.todo
  }
}

const sentence = ({ what, where, todo }: ProblemDetails): string =>
  [where, `${what}.`, todo === undefined ? undefined : `${todo}.`].filter((part) => part !== undefined).join(' ')
