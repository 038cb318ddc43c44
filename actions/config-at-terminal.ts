import { USUAL_PATH } from '../src/config/extends.js'
import { problemOf, renderLocated } from '../src/config/located.js'
import { type Answer, mapAnswer, unknown } from '../src/domain/answer.js'
import { Problem } from '../src/domain/problem.js'
import type { ReadConfig } from '../src/flows/read-config.js'
import { localConfig, type ConfigPlace } from '../src/io/git/local-config.js'
import type { World } from '../src/io/runner/run-action.js'
import type { ConfigSource } from '../src/ports.js'
import { configInForce } from './config-in-force.js'
import { config, type Config } from './config.js'
import type { AtGitHub } from './terminal.js'

/**
 * At a terminal the file of the checkout is in force. What it builds on is read where there is a token; without one, or
 * where it fails, a warning says so, and the checkout's own settings hold: nothing is decided here.
 */
export async function configAtTerminal(
  place: ConfigPlace,
  gitHub: AtGitHub | undefined,
  { log }: Pick<World, 'log'>
): Promise<Config> {
  const local = { inForce: () => configOfCheckout(place) }
  const found =
    gitHub === undefined
      ? await withoutGitHub(local)
      : await configInForce(
          { ...local, shared: await sharedFrom(gitHub) },
          { home: gitHub.repository, path: place.path, log }
        )
  if (found.is === 'unknown') throw found.because
  const { whole, alone } = found.value
  if (whole.ok) return whole.config.config
  if (alone === undefined) throw problemOf(whole)
  log.warn(`Only the settings of this checkout hold: a file that they build on was not read.\n${renderLocated(whole)}`)
  return alone.config
}

/** The file of the checkout; a name that somebody has typed must be there. */
export async function configOfCheckout(place: ConfigPlace): ReturnType<ConfigSource['inForce']> {
  const found = await localConfig(place).inForce()
  const isMissing = found.is === 'known' && found.value === undefined
  if (!isMissing || place.path === USUAL_PATH) return found
  return unknown(
    new Problem({
      where: place.path,
      what: 'There is no such configuration file',
      todo: 'Name it as it lies in the checkout, or leave --config out'
    })
  )
}

/** Nobody is asked, so nobody has to know whose repository this is. */
async function withoutGitHub(local: Pick<ConfigSource, 'inForce'>): Promise<Answer<ReadConfig<Config>>> {
  return mapAnswer(await local.inForce(), (own) => {
    const alone = config.inForce(own)
    const link = own === undefined ? undefined : config.link(own)
    if (link === undefined || !alone.ok) return { whole: alone }
    return { whole: link.refuse(NOT_ASKED), alone: alone.config }
  })
}

const NOT_ASKED = {
  message: 'extends names a file that is not read without a token and a repository.',
  todo: 'Set GITHUB_TOKEN, and GITHUB_REPOSITORY outside a checkout'
}

/** More than a chain of files takes. */
const MOST_REQUESTS = 12

export async function sharedFrom(gitHub: AtGitHub): Promise<ConfigSource['shared']> {
  const [{ gitHubClient }, { sharedFile }] = await Promise.all([
    import('../src/io/github/client.js'),
    import('../src/io/github/shared-file.js')
  ])
  const client = gitHubClient({ ...gitHub, requests: MOST_REQUESTS })
  return (file) => sharedFile(client, file)
}
