import type { Notice } from '../domain/notice.js'
import type { Trust } from '../domain/trust.js'
import type { Log, Notifier } from '../ports.js'

/** What one place wants to hear of. */
export interface Wanted {
  readonly detect: readonly string[]
  readonly 'pull-requests': boolean
  readonly risk: readonly string[]
  readonly watch: readonly string[]
  readonly rollback: readonly string[]
}

/** Who could have written what the notice tells, and whether it is of a pull request. */
export interface Circumstances {
  readonly trust: Trust
  readonly isPullRequest: boolean
}

/** Whether a place is told. Of a fork nobody is: anybody could make it speak. */
export const isWanted = (wanted: Wanted, { from, outcome }: Notice, { trust, isPullRequest }: Circumstances): boolean =>
  trust !== 'fork' && (!isPullRequest || wanted['pull-requests']) && wanted[from].includes(outcome)

/** Tells every notifier. One that cannot be reached is a warning, and keeps no other from being told. */
export async function notify(
  { notifiers, log }: { readonly notifiers: readonly Notifier[]; readonly log: Log },
  notice: Notice
): Promise<void> {
  await Promise.all(
    notifiers.map(async (notifier) => {
      const sent = await notifier.send(notice)
      if (sent.is === 'unknown') log.warn(sent.because.message)
      else log.info(`Told ${notifier.name}: ${notice.from}, ${notice.outcome}.`)
    })
  )
}
