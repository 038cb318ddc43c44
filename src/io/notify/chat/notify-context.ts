import type { Clock } from '../../../ports.js'
import type { FetchText } from '../../health/fetch/fetch-text.js'

/** What notifiers need of the place they work in. */
export interface NotifyContext {
  /** The environment variable of this name, which the configuration asks for; its value is never shown. */
  readonly secret: (name: string) => string | undefined
  /** The guarded way to ask over HTTP. */
  readonly fetchText: FetchText
  readonly clock: Pick<Clock, 'sleep' | 'chance'>
}

/** What a kind makes of a notice. */
export interface Message {
  /** JSON */
  readonly body: string
  readonly headers?: Readonly<Record<string, string>>
}
