import * as z from 'zod/mini'
import type { Issues } from '../../ports.js'
import { id, perhaps } from '../../schema/api-fields.js'
import { ask } from './ask.js'
import type { GitHubClient } from './client.js'
import { ACTIONS_BOT, type Identity } from './deployments.js'
import { ONCE, tellGitHub } from './deployments-telling.js'

const PER_PAGE = 100
const MOST_PAGES = 3

/** Issues, open and closed, that our own identity has written. */
export function gitHubIssues(
  client: GitHubClient,
  { repository, identity = ACTIONS_BOT }: { readonly repository: string; readonly identity?: Identity }
): Issues {
  const { issues } = client.octokit.rest
  const [owner = '', repo = ''] = repository.split('/')
  return {
    find: (marker) =>
      ask(client, { what: 'the issues that Foreshock wrote', permission: 'issues: write' }, async () => {
        const { login: creator } = identity
        for (let page = 1; page <= MOST_PAGES; page += 1) {
          const which = { owner, repo, creator, state: 'all', per_page: PER_PAGE, page } as const
          const listed = z.parse(z.array(listedIssue), (await issues.listForRepo(which)).data)
          const own = listed.find((one) => one.user?.login === creator && one.body?.includes(marker) === true)
          if (own !== undefined || listed.length < PER_PAGE) return own?.number
        }
        return undefined
      }),

    open: ({ title, body }) =>
      tellGitHub(client, { what: 'an issue', permission: 'issues: write' }, async () => {
        const { data } = await issues.create({ owner, repo, title, body, ...ONCE })
        return z.parse(z.object({ number: id }), data).number
      })
  }
}

const listedIssue = z.object({
  number: id,
  body: perhaps(z.string()),
  user: perhaps(z.object({ login: z.string() }))
})
