import * as z from 'zod/mini'
import type { Issues } from '../../ports.js'
import { id, perhaps } from '../../schema/api-fields.js'
import { ask } from './ask.js'
import type { GitHubClient } from './client.js'
import { type Believed, believing } from './believed.js'
import { ONCE, tellGitHub } from './deployments-telling.js'

const PER_PAGE = 100
const MOST_PAGES = 3

/** Issues, open and closed, that an identity of ours has written. */
export function gitHubIssues(
  client: GitHubClient,
  { repository, believed = believing([]) }: { readonly repository: string; readonly believed?: Believed }
): Issues {
  const { issues } = client.octokit.rest
  const [owner = '', repo = ''] = repository.split('/')
  const issueOf = async (creator: string, marker: string): Promise<number | undefined> => {
    for (let page = 1; page <= MOST_PAGES; page += 1) {
      const which = { owner, repo, creator, state: 'all', per_page: PER_PAGE, page } as const
      const listed = z.parse(z.array(listedIssue), (await issues.listForRepo(which)).data)
      const own = listed.find((one) => one.user?.login === creator && one.body?.includes(marker) === true)
      if (own !== undefined || listed.length < PER_PAGE) return own?.number
    }
    return undefined
  }
  return {
    find: async (marker) => {
      const logins = await believed()
      if (logins.is === 'unknown') return logins
      return ask(client, { what: 'the issues that Foreshock wrote', permission: 'issues: write' }, async () => {
        for (const creator of logins.value) {
          const own = await issueOf(creator, marker)
          if (own !== undefined) return own
        }
        return undefined
      })
    },

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
