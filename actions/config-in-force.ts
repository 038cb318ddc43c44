import type { Answer } from '../src/domain/answer.js'
import { filesOf, readConfig, type ReadConfig } from '../src/flows/read-config.js'
import type { ConfigSource, Log } from '../src/ports.js'
import { config, type Config } from './config.js'

interface From {
  /** `owner/name` */
  readonly home: string
  /** Of the configuration file. */
  readonly path: string
  readonly log: Pick<Log, 'info'>
}

/** Reads the configuration in force, and says in the log which files it came from where there are several. */
export async function configInForce(
  source: Pick<ConfigSource, 'inForce' | 'shared'>,
  { log, ...asked }: From
): Promise<Answer<ReadConfig<Config>>> {
  const found = await readConfig(source, config, asked)
  if (found.is === 'known' && found.value.whole.ok) {
    const inForce = found.value.whole.config
    if (inForce.shared.length > 0) log.info(`Configuration: ${filesOf(asked.path, inForce)}.`)
  }
  return found
}
