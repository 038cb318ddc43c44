import { Problem } from '../src/domain/problem.js'
import type { Home } from '../src/flows/observe.js'
import { repositoryOf } from '../src/history/repository-of.js'
import { present } from '../src/ingest/present.js'
import { localConfig } from '../src/io/git/local-config.js'
import { checkoutAt, type Checkout } from '../src/io/git/checkout.js'
import type { World } from '../src/io/runner/run-action.js'
import type { HistoryStore, RunSource } from '../src/ports.js'
import { problemOf } from '../src/config/located.js'
import { config, type Config } from './config.js'
import { storeAtTerminal } from './stores.js'

/** What the commands at a terminal work with. */
export interface TerminalSetting {
  /** Where the checkout begins, or the folder itself outside one. */
  readonly root: string
  readonly checkout: Checkout | undefined
  /** Why there is no checkout. */
  readonly noCheckout: Problem | undefined
  readonly home: Home
  readonly config: Config
  readonly store: HistoryStore
  readonly runs: RunSource | undefined
  /** Why GitHub is not asked, as a sentence. */
  readonly noRuns: string | undefined
}

interface Asked {
  readonly config: string
  readonly directory: string | undefined
  /** The branch of what is recorded: outside a checkout it may tell what the default branch is called. */
  readonly branch?: string | undefined
}

/** A person may wait a little, and a checkout is scanned seldom: more than a recording may ask for. */
const MOST_REQUESTS = 60

export async function settleAtTerminal(asked: Asked, world: World, folder: string): Promise<TerminalSetting> {
  const found = await checkoutAt(folder)
  const checkout = found.is === 'known' ? found.value : undefined
  const root = checkout?.root ?? folder
  const settings = await configAt(asked.config, root)
  const store = storeAtTerminal({ directory: asked.directory, config: settings }, world, root)
  const repository = nameOf(checkout, world)
  const token = firstOf(world.variables['GITHUB_TOKEN'], world.variables['GH_TOKEN'])
  const runs =
    repository === undefined || token === undefined ? undefined : await runsOf(repository, token, world, checkout)
  return {
    root,
    checkout,
    noCheckout: found.is === 'unknown' ? found.because : undefined,
    home: await homeOf({ repository, checkout, store, branch: asked.branch }),
    config: settings,
    store,
    runs,
    noRuns: whyNot(repository, token, checkout)
  }
}

async function configAt(path: string, workspace: string): Promise<Config> {
  const text = await localConfig({ path, workspace }).inForce()
  if (text.is === 'unknown') throw text.because
  const parsed = config.inForce(text.value)
  if (parsed.ok) return parsed.config.config
  throw problemOf(parsed)
}

function nameOf(checkout: Checkout | undefined, { variables }: World): string | undefined {
  const given = firstOf(variables['GITHUB_REPOSITORY'])
  if (given !== undefined && !/^[\w.-]+\/[\w.-]+$/.test(given))
    throw new Problem({
      where: 'GITHUB_REPOSITORY:',
      what: `"${given}" is not the name of a repository`,
      todo: 'Write it as owner/name, or take the variable away'
    })
  return given ?? (checkout?.remote === undefined ? undefined : `${checkout.remote.owner}/${checkout.remote.name}`)
}

const firstOf = (...texts: readonly (string | undefined)[]): string | undefined =>
  texts.find((text) => text !== undefined && text !== '')

async function runsOf(
  repository: string,
  token: string,
  world: World,
  checkout: Checkout | undefined
): Promise<RunSource> {
  const { deadline, log, variables } = world
  const apiUrl = apiUrlIn(variables) ?? apiOf(checkout?.remote?.host)
  const [{ gitHubClient }, { gitHubRuns }, { readZip }] = await Promise.all([
    import('../src/io/github/client.js'),
    import('../src/io/github/runs.js'),
    import('../src/io/archive/zip.js')
  ])
  const client = gitHubClient({ token, apiUrl, deadline, requests: MOST_REQUESTS, log })
  return gitHubRuns(client, repository, (zip) => readZip(zip))
}

function apiUrlIn(variables: World['variables']): string | undefined {
  const given = firstOf(variables['GITHUB_API_URL'])
  if (given === undefined || (URL.canParse(given) && /^https?:/i.test(given))) return given
  throw new Problem({
    where: 'GITHUB_API_URL:',
    what: `"${given}" is not the address of an API`,
    todo: 'Write it as https://host/path, or take the variable away'
  })
}

/** GitHub Enterprise Server has its API beside its pages. */
const apiOf = (host: string | undefined): string =>
  host === undefined || host === 'github.com' ? 'https://api.github.com' : `https://${host}/api/v3`

async function homeOf({
  repository,
  checkout,
  store,
  branch
}: {
  repository: string | undefined
  checkout: Checkout | undefined
  store: HistoryStore
  branch: string | undefined
}): Promise<Home> {
  return present({
    repository: repository ?? 'local/checkout',
    repositoryId: (await repositoryOf(store)) ?? 0,
    defaultBranch: checkout?.defaultBranch ?? checkout?.branch ?? (branch === 'master' ? 'master' : 'main')
  })
}

function whyNot(
  repository: string | undefined,
  token: string | undefined,
  checkout: Checkout | undefined
): string | undefined {
  if (checkout === undefined && repository === undefined) return 'this folder is no git checkout'
  if (repository === undefined) return 'this checkout has no remote on GitHub'
  return token === undefined ? 'there is no token. Set GITHUB_TOKEN to one that may read Actions' : undefined
}
