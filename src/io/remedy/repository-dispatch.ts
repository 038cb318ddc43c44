import * as z from 'zod/mini'
import { contentsOf, type DispatchInputs } from '../../domain/dispatch-inputs.js'
import type { Acted } from '../../ports.js'
import { ONCE } from '../github/deployments-telling.js'
import { notDispatched } from './refusal.js'
import { defineRemedy, guarded, type RemedyContext } from './remedy.js'
import { runNow, startedBy } from './started-run.js'

/** For workflows that other tools start in the same way. Needs `contents: write`, and GitHub does not tell the run. */
export const repositoryDispatch = defineRemedy({
  summary: 'Sends a `repository_dispatch` event, for which the rollback workflow listens.',
  options: z.object({
    event: z._default(
      z
        .string()
        .check(
          z.regex(/^[a-z][\w.-]{0,99}$/i, 'an event is called by letters, digits and . _ -'),
          z.describe('The type of the event.')
        ),
      'foreshock-rollback'
    )
  }),
  create: ({ event }, context) => ({
    name: 'repository-dispatch',
    act: guarded(context, (inputs) => send(inputs, event, context)),
    startedBy: startedBy(context, 'repository_dispatch'),
    run: runNow(context)
  })
})

async function send(inputs: DispatchInputs, event: string, { client, repository }: RemedyContext): Promise<Acted> {
  const { workflow, values } = contentsOf(inputs)
  const [owner = '', repo = ''] = repository.split('/')
  try {
    const request = client.octokit.rest.repos.createDispatchEvent({
      owner,
      repo,
      event_type: event,
      client_payload: values,
      ...ONCE
    })
    const answer: { readonly status: number } = await client.deadline.race(request, 'Dispatching the workflow')
    if (answer.status !== 204) throw new Error('the answer is not one of GitHub')
    return { is: 'dispatched' }
  } catch (cause) {
    return notDispatched(cause, { event: 'repository_dispatch', workflow, permission: 'contents: write' })
  }
}
