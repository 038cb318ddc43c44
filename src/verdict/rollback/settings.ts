/** What the configuration of the default branch allows. The configuration of a pull request has no say in any of it. */
export interface RollbackSettings {
  /** The kill switch. */
  readonly enabled: boolean
  /** `dry-run` records what `live` would have done. */
  readonly mode: 'dry-run' | 'live'
  /** Environments that may be rolled back, by their exact names. */
  readonly environments: readonly string[]
  /** The one workflow that may be dispatched. */
  readonly workflow: string
  /** `last-success`: where no deployment was ever found good, one that GitHub calls a success will do. */
  readonly target: 'known-good' | 'last-success'
  readonly cooldownMs: number
  readonly mostADay: number
  /** A verdict that is older is not acted on. */
  readonly verdictTtlMs: number
  /** The commit of the configuration, where it is known. */
  readonly configSha?: string
}
