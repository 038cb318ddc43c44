import * as z from 'zod/mini'
import { type Checked, contentsOf, type DispatchInputs } from '../../domain/dispatch-inputs.js'
import type { Acted } from '../../ports.js'
import { statusOf } from '../github/ask.js'
import { ONCE } from '../github/deployments-telling.js'
import { notDispatched } from './refusal.js'
import { defineRemedy, guarded, type RemedyContext } from './remedy.js'
import { fileName, runNow, startedBy } from './started-run.js'

/** The workflow's inputs show on its page, and GitHub tells which run it was. Needs `actions: write`. */
export const workflowDispatch = defineRemedy({
  summary: 'Starts the rollback workflow on the default branch by `workflow_dispatch`.',
  options: z.object({}),
  create: (_, context) => ({
    name: 'workflow-dispatch',
    act: guarded(context, (inputs) => dispatch(inputs, context)),
    startedBy: startedBy(context, 'workflow_dispatch'),
    run: runNow(context)
  })
})

async function dispatch(inputs: DispatchInputs, context: RemedyContext): Promise<Acted> {
  const { client } = context
  try {
    const first = send(inputs, { ...context, wantsDetails: true })
    return await client.deadline.race(first, 'Dispatching the workflow')
  } catch (cause) {
    if (!isUnknownToThisServer(cause)) return failed(contentsOf(inputs), cause)
  }
  try {
    const second = send(inputs, { ...context, wantsDetails: false })
    return await client.deadline.race(second, 'Dispatching the workflow')
  } catch (cause) {
    return failed(contentsOf(inputs), cause)
  }
}

async function send(
  inputs: DispatchInputs,
  { client, repository, defaultBranch, wantsDetails }: RemedyContext & { readonly wantsDetails: boolean }
): Promise<Acted> {
  const { workflow, values } = contentsOf(inputs)
  const [owner = '', repo = ''] = repository.split('/')
  const { status, data } = await client.octokit.request(
    'POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches',
    {
      owner,
      repo,
      workflow_id: fileName(workflow),
      ref: defaultBranch,
      inputs: values,
      ...(wantsDetails ? { return_run_details: true } : {}),
      ...ONCE
    }
  )
  const details = z.safeParse(z.object({ workflow_run_id: z.int().check(z.positive()) }), data)
  if (details.success) return { is: 'dispatched', runId: details.data.workflow_run_id }
  // GitHub answers 204 without a body: a page of a proxy says nothing of what became of the dispatch.
  const answered: number = status
  if (answered !== 204) throw new Error('the answer names no run')
  return { is: 'dispatched' }
}

/** GitHub Enterprise Server of before 2026 refuses the field that asks for the run. */
const isUnknownToThisServer = (cause: unknown): boolean =>
  [400, 422].includes(statusOf(cause) ?? 0) && String(cause).includes('return_run_details')

const failed = ({ workflow }: Checked, cause: unknown): Acted =>
  notDispatched(cause, { event: 'workflow_dispatch', workflow, permission: 'actions: write' })
