import * as z from 'zod/mini'
import { Problem } from '../src/domain/problem.js'
import type { Home } from '../src/flows/observe.js'
import { repositoryOf } from '../src/history/repository-of.js'
import { present } from '../src/ingest/present.js'
import { checkoutAt, type Checkout } from '../src/io/git/checkout.js'
import { apiUrlOf } from '../src/io/git/remote.js'
import type { GitHubClient } from '../src/io/github/client.js'
import type { World } from '../src/io/runner/run-action.js'
import type { StoreName } from '../src/io/store/names.js'
import type { StoreContext } from '../src/io/store/store.js'
import type { HistoryStore, RunSource } from '../src/ports.js'
import { configAtTerminal } from './config-at-terminal.js'
import type { Config } from './config.js'
import { requestsOfStore, storeAtTerminal } from './stores.js'

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
  readonly store?: StoreName | undefined
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
  const repository = nameOf(checkout, world)
  const token = tokenAtTerminal(world)
  const apiUrl = apiUrlFor(checkout, world)
  const gitHub =
    repository === undefined || token === undefined || apiUrl === undefined
      ? undefined
      : { ...world, repository, token, apiUrl }
  const settings = await configAtTerminal({ path: asked.config, workspace: root }, gitHub, world)
  const runs = gitHub === undefined ? undefined : await runsOf(gitHub)
  const github = gitHub === undefined || asked.store !== 'branch' ? undefined : await storeAt(gitHub, settings)
  const store = storeAtTerminal(
    { ...asked, config: settings },
    { workspace: root, deadline: world.deadline, ...(github === undefined ? {} : { github }) }
  )
  return {
    root,
    checkout,
    noCheckout: found.is === 'unknown' ? found.because : undefined,
    home: homeOf({
      repository,
      repositoryId: asked.store === 'branch' ? await idOf(runs) : await repositoryOf(store),
      checkout,
      branch: asked.branch
    }),
    config: settings,
    store,
    runs,
    noRuns: whyNot({ repository, token, apiUrl, checkout })
  }
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

/** The token of whoever sits at a terminal. */
export const tokenAtTerminal = ({ variables }: Pick<World, 'variables'>): string | undefined =>
  firstOf(variables['GITHUB_TOKEN'], variables['GH_TOKEN'])

const firstOf = (...texts: readonly (string | undefined)[]): string | undefined =>
  texts.find((text) => text !== undefined && text !== '')

/** A repository at GitHub, and how it may be asked. */
export interface AtGitHub extends Pick<World, 'deadline' | 'log'> {
  readonly repository: string
  readonly token: string
  readonly apiUrl: string
}

async function runsOf({ repository, ...at }: AtGitHub): Promise<RunSource> {
  const [{ gitHubClient }, { gitHubRuns }, { readZip }] = await Promise.all([
    import('../src/io/github/client.js'),
    import('../src/io/github/runs.js'),
    import('../src/io/archive/zip.js')
  ])
  return gitHubRuns(gitHubClient({ ...at, requests: MOST_REQUESTS }), repository, (zip) => readZip(zip))
}

async function storeAt({ repository, ...at }: AtGitHub, settings: Config): Promise<StoreContext['github']> {
  const { gitHubClient } = await import('../src/io/github/client.js')
  return { client: gitHubClient({ ...at, requests: requestsOfStore(settings) }), repository }
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

/** Who asks GitHub about the repository of a folder, for commands that can do nothing without it. */
export async function gitHubAtTerminal(
  world: World,
  folder: string
): Promise<{ readonly client: GitHubClient; readonly repository: string }> {
  const found = await checkoutAt(folder)
  const checkout = found.is === 'known' ? found.value : undefined
  const repository = nameOf(checkout, world)
  const token = tokenAtTerminal(world)
  const apiUrl = apiUrlFor(checkout, world)
  if (repository === undefined || token === undefined || apiUrl === undefined)
    throw new Problem({
      what: `GitHub cannot be asked: ${whyNot({ repository, token, apiUrl, checkout }) ?? ''}`,
      ...(repository === undefined ? { todo: 'Set GITHUB_REPOSITORY and GITHUB_TOKEN' } : {})
    })
  const { gitHubClient } = await import('../src/io/github/client.js')
  return { client: gitHubClient({ ...world, token, apiUrl, requests: MOST_REQUESTS }), repository }
}

/**
 * Where GitHub is asked. Undefined where the remote is on a server of which nobody has said that it is a GitHub: whoever
 * else is there must not be sent the token.
 */
function apiUrlFor(checkout: Checkout | undefined, { variables }: World): string | undefined {
  return apiUrlIn(variables) ?? apiUrlOf(checkout?.remote?.host ?? 'github.com')
}

/** The id of the repository as GitHub tells it: what is kept for everybody must not be kept under a made-up one. */
async function idOf(runs: RunSource | undefined): Promise<number | undefined> {
  const answer = await runs?.repository()
  if (answer === undefined) return undefined
  if (answer.is === 'unknown') throw answer.because
  const parsed = z.safeParse(z.object({ id: z.int() }), answer.value)
  if (parsed.success) return parsed.data.id
  throw new Problem({ what: 'GitHub did not tell the id of the repository' })
}

function homeOf({
  repository,
  repositoryId,
  checkout,
  branch
}: {
  repository: string | undefined
  repositoryId: number | undefined
  checkout: Checkout | undefined
  branch: string | undefined
}): Home {
  return present({
    repository: repository ?? 'local/checkout',
    repositoryId: repositoryId ?? 0,
    defaultBranch: checkout?.defaultBranch ?? checkout?.branch ?? (branch === 'master' ? 'master' : 'main')
  })
}

const ASK_FOR_TOKEN = 'Set GITHUB_TOKEN to one that may read Actions'

interface Known {
  readonly repository: string | undefined
  readonly token: string | undefined
  readonly apiUrl: string | undefined
  readonly checkout: Checkout | undefined
}

function whyNot({ repository, token, apiUrl, checkout }: Known): string | undefined {
  if (checkout === undefined && repository === undefined) return 'this folder is no git checkout'
  if (repository === undefined) return 'this checkout has no remote on GitHub'
  if (apiUrl === undefined) {
    const host = checkout?.remote?.host ?? ''
    return `the remote is on ${host}. Where that is GitHub Enterprise Server, set GITHUB_API_URL to https://${host}/api/v3`
  }
  return token === undefined ? `there is no token. ${ASK_FOR_TOKEN}` : undefined
}
