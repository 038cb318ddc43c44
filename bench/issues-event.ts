const api = 'https://api.github.com'
const site = 'https://github.com'

/** The links that GitHub puts into every user and repository: they make most of the size of a payload. */
const linksOf = (base: string, names: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(names.map((name) => [`${name}_url`, `${base}/${name}`]))

const userLinks = ['followers', 'following', 'gists', 'starred', 'subscriptions', 'organizations', 'repos', 'events']

const repositoryLinks = [
  ...['forks', 'keys', 'collaborators', 'teams', 'hooks', 'issue_events', 'events', 'assignees', 'branches', 'tags'],
  ...['blobs', 'git_tags', 'git_refs', 'trees', 'statuses', 'languages', 'stargazers', 'contributors', 'subscribers'],
  ...['subscription', 'commits', 'git_commits', 'comments', 'issue_comment', 'contents', 'compare', 'merges'],
  ...['archive', 'downloads', 'issues', 'pulls', 'milestones', 'notifications', 'labels', 'releases', 'deployments']
]

const user = (login: string, id: number) => ({
  login,
  id,
  node_id: `U_${id}`,
  avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
  url: `${api}/users/${login}`,
  html_url: `${site}/${login}`,
  ...linksOf(`${api}/users/${login}`, userLinks),
  type: 'User',
  user_view_type: 'public',
  site_admin: false
})

const full_name = 'octo-org/shop'

const repository = {
  id: 583_000_001,
  node_id: 'R_583000001',
  name: 'shop',
  full_name,
  private: false,
  owner: { ...user('octo-org', 9_000_001), type: 'Organization' },
  html_url: `${site}/${full_name}`,
  description: 'Sells shoes.',
  fork: false,
  url: `${api}/repos/${full_name}`,
  ...linksOf(`${api}/repos/${full_name}`, repositoryLinks),
  created_at: '2024-03-01T09:00:00Z',
  updated_at: '2026-11-20T08:00:00Z',
  pushed_at: '2026-11-20T08:00:00Z',
  size: 20_480,
  stargazers_count: 812,
  language: 'TypeScript',
  has_issues: true,
  archived: false,
  visibility: 'public',
  topics: ['shop', 'shoes'],
  open_issues_count: 41,
  default_branch: 'main'
}

const labels = ['bug', 'needs triage', 'checkout'].map((name, at) => ({
  id: 6_100_000_001 + at,
  node_id: `LA_${at}`,
  url: `${api}/repos/${full_name}/labels/${encodeURIComponent(name)}`,
  name,
  color: 'd73a4a',
  default: false,
  description: 'What the report is about.'
}))

const paragraph = 'The page of the basket shows the price of two pairs, but the payment is for one pair alone. '

/** Somebody opened an issue: as long, and as deep, as GitHub delivers it. */
export const issuesEvent = {
  action: 'opened',
  issue: {
    url: `${api}/repos/${full_name}/issues/1347`,
    html_url: `${site}/${full_name}/issues/1347`,
    ...linksOf(`${api}/repos/${full_name}/issues/1347`, ['repository', 'labels', 'comments', 'events', 'timeline']),
    id: 2_600_000_001,
    node_id: 'I_2600000001',
    number: 1347,
    title: 'The basket charges for one pair of shoes where two are in it',
    user: user('octocat', 583_231),
    labels,
    state: 'open',
    locked: false,
    assignees: [user('hubot', 480_938)],
    comments: 0,
    created_at: '2026-11-20T08:00:00Z',
    updated_at: '2026-11-20T08:00:00Z',
    author_association: 'CONTRIBUTOR',
    body: paragraph.repeat(20),
    reactions: { total_count: 0, '+1': 0, '-1': 0, laugh: 0, hooray: 0, confused: 0, heart: 0, rocket: 0, eyes: 0 }
  },
  repository,
  organization: { login: 'octo-org', id: 9_000_001, url: `${api}/orgs/octo-org` },
  sender: user('octocat', 583_231)
} as const
