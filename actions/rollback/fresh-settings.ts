import { renderLocated } from '../../src/config/located.js'
import { type Answer, known, unknown } from '../../src/domain/answer.js'
import { Problem } from '../../src/domain/problem.js'
import type { ConfigSource, Log } from '../../src/ports.js'
import { configInForce } from '../config-in-force.js'
import type { Config } from '../config.js'

export interface FreshConfig {
  readonly config: Config
  /** The commit it was read at; absent where there is no file. */
  readonly at?: string
}

/**
 * The configuration as the default branch has it at this moment. What cannot be read or has an error is unknown: where
 * something is done to the outside, there are no defaults to fall back on. Without a file the defaults are what is wanted.
 */
export async function freshConfig(
  source: Pick<ConfigSource, 'inForce' | 'shared'>,
  from: { readonly home: string; readonly path: string; readonly log: Pick<Log, 'info'> }
): Promise<Answer<FreshConfig>> {
  const found = await configInForce(source, from)
  if (found.is === 'unknown') return found
  const parsed = found.value.whole
  if (parsed.ok) return known(parsed.config)
  return unknown(
    new Problem({
      what: `The configuration has errors. ${renderLocated(parsed)}`,
      todo: 'Mend it where it is in force: on the default branch, or in the file that it builds on'
    })
  )
}
