/**
 * The fourteen measures of a change by Kamei et al. ("A large-scale empirical study of just-in-time quality assurance",
 * IEEE TSE 39(6), 2013), raw and unscaled, and what else can be counted. Undefined: not known, which is never zero.
 */
export interface Measured {
  /** Subsystems that are touched: first folders of the paths. */
  readonly ns?: number
  /** Folders that are touched. */
  readonly nd?: number
  /** Files that are touched. */
  readonly nf?: number
  /** Shannon entropy, in bits, of the changed lines over the files. */
  readonly entropy?: number
  /** Lines added. */
  readonly la?: number
  /** Lines deleted. */
  readonly ld?: number
  /** Mean lines of the files before the change. */
  readonly lt?: number
  /** Whether the text says that it mends something. */
  readonly fix?: 0 | 1
  /** People who changed these files before. */
  readonly ndev?: number
  /** Mean days since the files were last changed. */
  readonly age?: number
  /** Different commits among the last ones of these files. */
  readonly nuc?: number
  /** Commits that the author made before. */
  readonly exp?: number
  /** The same, each weighted by 1 / (years ago + 1). */
  readonly rexp?: number
  /** Commits that the author made before in the subsystems that are touched. */
  readonly sexp?: number
  readonly testFiles?: number
  readonly ciFiles?: number
  readonly dependencyFiles?: number
  readonly isRevert?: boolean
  /** Untrusted text. */
  readonly subject?: string
  /** Epoch milliseconds. */
  readonly at: number
  /** Opaque; only equality counts. */
  readonly author?: string
  readonly isBot?: boolean
  /** What signals of Foreshock's own say (hot spots, migrations, …), by name; unlearned unless the repository's own labels say more. */
  readonly extra?: Readonly<Record<string, number>>
}
