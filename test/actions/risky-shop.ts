/** A shop whose checkout is a git repository with a past, which the local GitHub knows too. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { WorkflowOptions } from '../host-runner/run-workflow.js'
import { addCommit, addContents, addDeployment, addPull, type FileChange } from '../local-github/index.js'
import { openShop, SHOP, type Shop } from './shop.js'

export const NOW = new Date('2026-11-20T10:00:00Z')
const [HOUR_MS, DAY_MS] = [3_600_000, 86_400_000]
export const LABEL = 'risk: accepted'

export const POLICY = `risk:
  gate:
    production:
      hold-percentile: 90
      on-unknown: hold
      override-label: '${LABEL}'
comment: { when: always }
`

export interface RiskyShop extends Shop {
  /** Commits to a branch, made where it is not there, and gives the sha. */
  readonly commit: (wish: CommitWish) => string
  readonly head: () => string
  readonly git: (...args: readonly string[]) => string
}

export interface CommitWish {
  readonly branch?: string
  readonly message: string
  /** The lines of each file: more of them are more lines. */
  readonly lines: Readonly<Record<string, number>>
  readonly daysAgo: number
}

/** Seventy quiet changes, and three of the checkout that were taken back. */
export async function openRiskyShop(): Promise<RiskyShop> {
  const shop = await openShop()
  const { github, repository, files } = shop
  repository.refs.delete('refs/heads/main')
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=Octo', '-c', 'user.email=octo@example.com', ...args], {
      cwd: files,
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', ...date },
      encoding: 'utf8'
    }).trim()
  let date: Record<string, string> = {}
  let version = 0
  git('init', '-q', '-b', 'main')
  const commit = ({ branch = 'main', message, lines, daysAgo }: CommitWish): string => {
    // An hour more: whether days are full must not hang on how fast the machine is.
    const at = new Date(NOW.getTime() - daysAgo * DAY_MS - HOUR_MS).toISOString()
    date = { GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at }
    if (branch !== 'main') git('checkout', '-q', ...(branchExists(branch) ? [branch] : ['-b', branch]))
    version += 1
    const changed = Object.entries(lines).map(([filename, count]): FileChange => {
      const path = join(files, filename)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, Array.from({ length: count }, (_, line) => `line ${line} of version ${version}\n`).join(''))
      return { filename, status: 'modified', additions: count, deletions: 0 }
    })
    git('add', ...Object.keys(lines))
    git('commit', '-q', '-m', message)
    const sha = git('rev-parse', 'HEAD')
    const parents = git('log', '-1', '--format=%P')
      .split(' ')
      .filter((parent) => parent !== '')
    addCommit(github.state, repository, { sha, message, branch, parents, at, files: changed })
    if (branch !== 'main') git('checkout', '-q', 'main')
    return sha
  }
  const branchExists = (branch: string): boolean => git('branch', '--list', branch) !== ''
  for (let day = 100; day > 0; day -= 1) {
    commit({
      message: QUIET[day % QUIET.length] ?? 'Tidy up',
      lines: {
        [`src/${AREAS[day % AREAS.length] ?? 'web'}/page-${day % 5}.ts`]: 3 + (day % 7),
        ...(day % 3 === 0 ? { [`test/page-${day % 5}.test.ts`]: 4 } : {})
      },
      daysAgo: day
    })
    if (!TRIES.includes(day)) continue
    const message = `Round prices in the checkout, try ${day}`
    const sha = commit({
      message,
      lines: { 'src/checkout/pay.ts': 40 + day, 'src/checkout/tax.ts': day },
      daysAgo: day - 0.3
    })
    commit({
      message: `Revert "${message}"\n\nThis reverts commit ${sha}.`,
      lines: { 'src/checkout/pay.ts': 20, 'src/checkout/tax.ts': 5 },
      daysAgo: day - 0.7
    })
  }
  addContents(repository, 'main', { '.github/foreshock.yml': POLICY })
  const head = (): string => repository.refs.get('refs/heads/main') ?? ''
  addDeployment(github.state, repository, {
    sha: head(),
    environment: 'production',
    states: ['success'],
    at: new Date(NOW.getTime() - DAY_MS)
  })
  return { ...shop, commit, head, git }
}

/** How many days ago somebody tried, and failed. */
const TRIES = [70, 55, 40]

const AREAS = ['web', 'search', 'basket', 'mail']
const QUIET = [
  'Name the page',
  'Explain the search',
  'Show a smaller picture',
  'Tidy the basket',
  'Say thank you in the mail'
]

/** Merges a branch without a merge commit, as a squash or a rebase does. */
export function merged({ git, repository }: RiskyShop, branch: string): string {
  git('merge', '-q', '--ff-only', branch)
  const sha = git('rev-parse', 'HEAD')
  repository.refs.set('refs/heads/main', sha)
  return sha
}

/** Everything that GitHub tells a run of a pull request. */
export function pullRequestOf(
  shop: RiskyShop,
  {
    number,
    branch,
    title,
    from = SHOP
  }: { readonly number: number; readonly branch: string; readonly title: string; readonly from?: string }
): Pick<WorkflowOptions, 'event' | 'ref' | 'baseRef' | 'headRef' | 'sha'> {
  const { github, repository } = shop
  const sha = repository.refs.get(`refs/heads/${branch}`) ?? ''
  if (!repository.pulls.some((pull) => pull.number === number))
    addPull(github.state, repository, { number, sha, branch, title, head_repository: from })
  const { id, full_name, default_branch } = repository
  const base = { sha: shop.head(), ref: 'main', repo: { full_name } }
  return {
    event: {
      name: 'pull_request',
      payload: {
        action: 'synchronize',
        number,
        pull_request: { number, title, head: { sha, ref: branch, repo: { full_name: from } }, base },
        repository: { id, full_name, default_branch }
      }
    },
    ref: `refs/pull/${number}/merge`,
    baseRef: 'main',
    headRef: branch,
    sha
  }
}
