import * as z from 'zod/mini'
import { Problem } from '../../domain/problem.js'
import type { LabelGivers } from '../../ports.js'
import { perhaps } from '../../schema/api-fields.js'
import { ask, statusOf } from './ask.js'
import type { GitHubClient } from './client.js'

const PER_PAGE = 100
/** A pull request with more events than this is not looked through to its end: then nobody knows. */
const MOST_PAGES = 10

/**
 * Asks the events of a pull request who set a label that it has now, and GitHub what that account may do. The label itself
 * tells nothing: it may have been set by anybody who may triage, or by a workflow that a pull request talked into it.
 */
export function gitHubLabelGivers(client: GitHubClient, repository: string): LabelGivers {
  const { issues, repos } = client.octokit.rest
  const [owner = '', repo = ''] = repository.split('/')
  const mayWrite = async (username: string): Promise<boolean> => {
    try {
      const { data } = await repos.getCollaboratorPermissionLevel({ owner, repo, username })
      return WRITING.has(z.parse(permissionShape, data).permission)
    } catch (error) {
      // Whom the repository does not know may not write to it.
      if (statusOf(error) === 404) return false
      throw error
    }
  }
  return {
    whoSet: (pullRequest, label) =>
      ask(
        client,
        { what: `who set a label of pull request ${pullRequest}`, permission: 'pull-requests: read' },
        async () => {
          let giver: string | undefined
          for (let page = 1; ; page += 1) {
            if (page > MOST_PAGES)
              throw new Problem({ what: `Pull request ${pullRequest} has too many events to tell who set a label` })
            const { data } = await issues.listEvents({
              owner,
              repo,
              issue_number: pullRequest,
              per_page: PER_PAGE,
              page
            })
            const events = z.parse(z.array(eventShape), data)
            for (const event of events) {
              if (event.label?.name?.toLowerCase() !== label.toLowerCase()) continue
              if (event.event === 'labeled') giver = event.actor?.login ?? ''
              if (event.event === 'unlabeled') giver = undefined
            }
            if (events.length < PER_PAGE) break
          }
          if (giver === undefined) return 'not-set'
          return giver !== '' && (await mayWrite(giver)) ? 'writer' : 'other'
        }
      )
  }
}

const WRITING: ReadonlySet<string> = new Set(['admin', 'maintain', 'write'])

const permissionShape = z.object({ permission: z.string() })

const eventShape = z.object({
  event: perhaps(z.string()),
  actor: perhaps(z.object({ login: z.string() })),
  label: perhaps(z.object({ name: perhaps(z.string()) }))
})
