import { z } from 'zod/mini'
import { addRun } from '../builders.js'
import { parseBody, repositoryUrl, type Route } from '../call.js'
import { apiError, noContent, ok, Refusal, unprocessable } from '../reply.js'
import { timestamp, type Repository, type Schemas, type Workflow } from '../state.js'
import { WRITE_ACTIONS, WRITE_CONTENTS } from './needs.js'
import { htmlUrl } from './shapes.js'
import { workflowOf } from './workflows.js'

const MOST_INPUTS = 25
const MOST_PAYLOAD_KEYS = 10
const LARGEST_PAYLOAD = 64 * 1024
const LONGEST_EVENT_TYPE = 100

const workflowDispatch = z.object({
  ref: z.string(),
  inputs: z.optional(z.record(z.string(), z.unknown())),
  return_run_details: z.optional(z.boolean())
})
const repositoryDispatch = z.object({
  event_type: z.string(),
  client_payload: z.optional(z.record(z.string(), z.unknown()))
})

export const dispatchRoutes: readonly Route[] = [
  {
    at: 'POST /actions/workflows/{workflow_id}/dispatches',
    operation: 'actions/create-workflow-dispatch',
    needs: WRITE_ACTIONS,
    reply(call) {
      const { repository, state } = call
      const workflow = workflowOf(call)
      const { ref, inputs = {}, return_run_details } = parseBody(call, workflowDispatch)
      if (return_run_details !== undefined && !state.knowsRunDetails)
        throw unprocessable('Invalid request.\n\n"return_run_details" is not a permitted key.')
      checkEvent(repository, 'workflow_dispatch')
      if (!workflow.dispatchable) throw unprocessable("Workflow does not have 'workflow_dispatch' trigger")
      checkInputs(workflow, inputs)
      const branch = branchOrTag(repository, ref)
      const actor = call.token.login
      const event = 'workflow_dispatch'
      const run = addRun(state, repository, {
        workflow,
        event,
        branch,
        actor,
        status: 'queued',
        ...titled(workflow, inputs)
      })
      repository.dispatches.push({
        kind: 'workflow_dispatch',
        at: timestamp(state.now()),
        actor,
        workflow: workflow.path,
        ref,
        inputs,
        event_type: undefined,
        run_id: run.id
      })
      if (return_run_details !== true) return noContent
      const details: Schemas['workflow-dispatch-response'] = {
        workflow_run_id: run.id,
        run_url: `${repositoryUrl(call, repository.full_name)}/actions/runs/${run.id}`,
        html_url: htmlUrl(repository, `/actions/runs/${run.id}`)
      }
      return ok(details)
    }
  },
  {
    at: 'POST /dispatches',
    operation: 'repos/create-dispatch-event',
    needs: WRITE_CONTENTS,
    reply(call) {
      const { event_type, client_payload = {} } = parseBody(call, repositoryDispatch)
      if (event_type.length > LONGEST_EVENT_TYPE) throw unprocessable('Invalid request.\n\n"event_type" is too long.')
      if (Object.keys(client_payload).length > MOST_PAYLOAD_KEYS) {
        throw unprocessable('Invalid request.\n\nNo more than 10 properties are allowed.')
      }
      if (JSON.stringify(client_payload).length >= LARGEST_PAYLOAD) throw unprocessable('client_payload is too large.')
      checkEvent(call.repository, 'repository_dispatch')
      const listening = call.repository.workflows.filter(({ listensTo }) => listensTo.includes(event_type))
      const started = listening.map((workflow) =>
        addRun(call.state, call.repository, {
          workflow,
          event: 'repository_dispatch',
          actor: call.token.login,
          status: 'queued',
          ...titled(workflow, client_payload)
        })
      )
      call.repository.dispatches.push({
        kind: 'repository_dispatch',
        at: timestamp(call.state.now()),
        actor: call.token.login,
        workflow: undefined,
        ref: call.repository.default_branch,
        inputs: client_payload,
        event_type,
        run_id: started[0]?.id
      })
      return noContent
    }
  }
]

/** Rules of an organisation or a repository name the events that may start workflows. */
function checkEvent({ refusedEvents }: Repository, event: string): void {
  if (refusedEvents.has(event))
    throw new Refusal(apiError(403, `Event '${event}' is not allowed by the workflow execution protections`))
}

const titled = ({ runName }: Workflow, inputs: Readonly<Record<string, unknown>>) =>
  runName === undefined ? {} : { title: runName(inputs) }

function checkInputs(workflow: Workflow, inputs: Readonly<Record<string, unknown>>): void {
  if (workflow.state !== 'active') {
    throw unprocessable("Cannot trigger a 'workflow_dispatch' on a disabled workflow")
  }
  const names = Object.keys(inputs)
  if (names.length > MOST_INPUTS) throw unprocessable('Invalid request.\n\nNo more than 25 properties are allowed.')
  const undeclared = names.filter((name) => workflow.inputs?.includes(name) === false)
  if (undeclared.length > 0) {
    throw new Refusal(apiError(422, `Unexpected inputs provided: ${JSON.stringify(undeclared)}`))
  }
}

/** A dispatch takes a branch or a tag, never a sha. */
function branchOrTag(repository: Repository, ref: string): string {
  const name = ref.replace(/^refs\/(heads|tags)\//, '')
  const exists = ['heads', 'tags'].some((kind) => repository.refs.has(`refs/${kind}/${name}`))
  if (!exists) throw unprocessable(`No ref found for: ${ref}`)
  return name
}
