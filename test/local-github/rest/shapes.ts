import { createHash } from 'node:crypto'
import { repositoryUrl, type Call } from '../call.js'
import type { Repository, Schemas } from '../state.js'

const SITE = 'https://github.com'

/** A stable, opaque id, as GraphQL knows the thing. */
export const nodeId = (kind: string, id: number | string): string =>
  `${kind}_${Buffer.from(String(id)).toString('base64url')}`

/** Where people see it, on the website. */
export const htmlUrl = (repository: Repository, path = ''): string => `${SITE}/${repository.full_name}${path}`

/** The account behind a login; a name that ends in `[bot]` is a bot's. */
export function user(call: Call, login: string): Schemas['simple-user'] {
  const url = `${call.root}/users/${encodeURIComponent(login)}`
  const isBot = login.endsWith('[bot]')
  const id = login === 'github-actions[bot]' ? 41898282 : numberFrom(login)
  return {
    login,
    id,
    node_id: nodeId(isBot ? 'BOT' : 'U', id),
    avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
    gravatar_id: '',
    url,
    html_url: isBot ? `${SITE}/apps/${login.replace('[bot]', '')}` : `${SITE}/${login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: isBot ? 'Bot' : 'User',
    user_view_type: 'public',
    site_admin: false
  }
}

/** The app behind GITHUB_TOKEN. */
export function actionsApp(call: Call): NonNullable<Schemas['nullable-integration']> {
  return {
    id: 15368,
    slug: 'github-actions',
    node_id: nodeId('A', 15368),
    owner: user(call, 'github'),
    name: 'GitHub Actions',
    description: 'Automate your workflow from idea to production',
    external_url: 'https://help.github.com/en/actions',
    html_url: `${SITE}/apps/github-actions`,
    created_at: '2018-07-30T09:30:17Z',
    updated_at: '2025-01-31T13:05:55Z',
    permissions: { actions: 'write', checks: 'write', contents: 'write', metadata: 'read' },
    events: ['check_run', 'check_suite', 'push', 'workflow_dispatch']
  }
}

/** A repository as other things refer to it. */
export function minimalRepository(call: Call, repository: Repository): Schemas['minimal-repository'] {
  return {
    id: repository.id,
    node_id: nodeId('R', repository.id),
    name: repository.name,
    full_name: repository.full_name,
    private: repository.private,
    owner: user(call, repository.owner),
    html_url: htmlUrl(repository),
    description: null,
    fork: repository.parent !== undefined,
    ...repositoryLinks(repositoryUrl(call, repository.full_name))
  }
}

/** A repository as a pull request holds it. */
export function wholeRepository(call: Call, repository: Repository): Schemas['repository'] {
  const at = repository.created_at
  return {
    ...without(minimalRepository(call, repository), 'permissions'),
    default_branch: repository.default_branch,
    visibility: repository.private ? 'private' : 'public',
    license: null,
    homepage: null,
    language: 'TypeScript',
    mirror_url: null,
    git_url: `git://github.com/${repository.full_name}.git`,
    ssh_url: `git@github.com:${repository.full_name}.git`,
    clone_url: `${htmlUrl(repository)}.git`,
    svn_url: htmlUrl(repository),
    forks: 0,
    forks_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    size: 0,
    open_issues: openItems(repository),
    open_issues_count: openItems(repository),
    has_issues: true,
    has_projects: true,
    has_wiki: false,
    has_pages: false,
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- GitHub still sends it
    has_downloads: true,
    has_discussions: false,
    is_template: false,
    topics: [],
    allow_forking: true,
    archived: false,
    disabled: false,
    web_commit_signoff_required: false,
    pushed_at: at,
    created_at: at,
    updated_at: at
  }
}

/** A record but for a field that the API does not show. */
export function without<Value extends object, Key extends keyof Value>(record: Value, key: Key): Omit<Value, Key> {
  const shown = { ...record }
  // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- the copy is ours
  delete (shown as Partial<Value>)[key]
  return shown
}

/** A number that follows from a text, for ids of what has no record of its own. */
export const numberFrom = (text: string): number => createHash('sha1').update(text).digest().readUInt32BE() >>> 1

const openItems = (repository: Repository): number =>
  [...repository.issues, ...repository.pulls].filter((item) => item.state === 'open').length

type RepositoryLinks = Pick<
  Schemas['minimal-repository'],
  'url' | Extract<keyof Schemas['minimal-repository'], `${string}_url`>
>

function repositoryLinks(url: string): Omit<RepositoryLinks, 'html_url' | OptionalLinks> {
  return {
    url,
    archive_url: `${url}/{archive_format}{/ref}`,
    assignees_url: `${url}/assignees{/user}`,
    blobs_url: `${url}/git/blobs{/sha}`,
    branches_url: `${url}/branches{/branch}`,
    collaborators_url: `${url}/collaborators{/collaborator}`,
    comments_url: `${url}/comments{/number}`,
    commits_url: `${url}/commits{/sha}`,
    compare_url: `${url}/compare/{base}...{head}`,
    contents_url: `${url}/contents/{+path}`,
    contributors_url: `${url}/contributors`,
    deployments_url: `${url}/deployments`,
    downloads_url: `${url}/downloads`,
    events_url: `${url}/events`,
    forks_url: `${url}/forks`,
    git_commits_url: `${url}/git/commits{/sha}`,
    git_refs_url: `${url}/git/refs{/sha}`,
    git_tags_url: `${url}/git/tags{/sha}`,
    hooks_url: `${url}/hooks`,
    issue_comment_url: `${url}/issues/comments{/number}`,
    issue_events_url: `${url}/issues/events{/number}`,
    issues_url: `${url}/issues{/number}`,
    keys_url: `${url}/keys{/key_id}`,
    labels_url: `${url}/labels{/name}`,
    languages_url: `${url}/languages`,
    merges_url: `${url}/merges`,
    milestones_url: `${url}/milestones{/number}`,
    notifications_url: `${url}/notifications{?since,all,participating}`,
    pulls_url: `${url}/pulls{/number}`,
    releases_url: `${url}/releases{/id}`,
    stargazers_url: `${url}/stargazers`,
    statuses_url: `${url}/statuses/{sha}`,
    subscribers_url: `${url}/subscribers`,
    subscription_url: `${url}/subscription`,
    tags_url: `${url}/tags`,
    teams_url: `${url}/teams`,
    trees_url: `${url}/git/trees{/sha}`
  }
}

type OptionalLinks = 'git_url' | 'ssh_url' | 'clone_url' | 'mirror_url' | 'svn_url'
