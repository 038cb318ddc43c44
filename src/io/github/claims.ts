import { known, unknown } from '../../domain/answer.js'
import { isId } from '../../domain/rollback-order.js'
import type { Claims } from '../../ports.js'
import { ask, statusOf } from './ask.js'
import type { GitHubClient } from './client.js'
import { ONCE, tellGitHub } from './deployments-telling.js'
import { gitData } from './git-data.js'

const ROLLBACKS = 'refs/foreshock/rollback/'

/**
 * Claims are refs: GitHub creates a ref for one caller and answers 422 to all others, whatever runs, attempts or machines
 * they are. No branch rule holds them, no clone fetches them, and they stay when whoever made them dies.
 */
export function gitHubClaims(client: GitHubClient, repository: string): Claims {
  const [owner = '', repo = ''] = repository.split('/')
  const data = gitData(client, repository)
  return {
    rollbacks: () =>
      ask(client, { what: 'the claims of rollbacks', permission: 'contents: read' }, async () => {
        const { refs, complete } = await data.refsUnder(ROLLBACKS)
        if (!complete) throw new Error('there are more than can be listed')
        return new Set(refs.map(({ ref }) => Number(ref.slice(ROLLBACKS.length))).filter(isId))
      }),

    take: async ({ to, deploymentId, sha }) => {
      const ref = `refs/foreshock/${to}/${deploymentId}`
      const made = await tellGitHub(client, { what: `the claim ${ref}`, permission: 'contents: write' }, async () => {
        const { data } = await client.octokit.rest.git.createRef({ owner, repo, ref, sha, ...ONCE })
        const answer: unknown = data
        // A proxy's page is no claim, whatever its status says.
        if (typeof answer !== 'object' || answer === null || Reflect.get(answer, 'ref') !== ref)
          throw new Error('the answer is about something else')
      })
      if (made.is === 'known') return known('ours')
      const { cause } = made.because
      return statusOf(cause) === 422 && /already exists/i.test(String(cause)) ? known('taken') : unknown(made.because)
    }
  }
}
