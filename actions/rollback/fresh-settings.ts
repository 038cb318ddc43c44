import { renderLocated } from '../../src/config/located.js'
import { type Answer, known, unknown } from '../../src/domain/answer.js'
import { Problem } from '../../src/domain/problem.js'
import type { ConfigSource } from '../../src/ports.js'
import { config, type Config } from '../config.js'

export interface FreshConfig {
  readonly config: Config
  /** The commit it was read at; absent where there is no file. */
  readonly at?: string
}

/**
 * The configuration as the default branch has it at this moment. What cannot be read or has an error is unknown: where
 * something is done to the outside, there are no defaults to fall back on. Without a file the defaults are what is wanted.
 */
export async function freshConfig(source: Pick<ConfigSource, 'inForce'>): Promise<Answer<FreshConfig>> {
  const found = await source.inForce()
  if (found.is === 'unknown') return found
  const parsed = config.inForce(found.value)
  if (parsed.ok) return known(parsed.config)
  return unknown(
    new Problem({
      what: `The configuration has errors. ${renderLocated(parsed)}`,
      todo: 'Mend it on the default branch'
    })
  )
}
