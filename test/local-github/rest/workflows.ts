import { param, repositoryUrl, type RepositoryCall, type Route } from '../call.js'
import { countedReply } from '../paging.js'
import { found, ok } from '../reply.js'
import type { Schemas, Workflow } from '../state.js'
import { READ_ACTIONS } from './needs.js'
import { htmlUrl, nodeId, without } from './shapes.js'

export const workflowRoutes: readonly Route[] = [
  {
    at: 'GET /actions/workflows',
    operation: 'actions/list-repo-workflows',
    needs: READ_ACTIONS,
    reply: (call) =>
      countedReply(call, {
        field: 'workflows',
        items: call.repository.workflows,
        render: (workflow) => workflowShape(call, workflow)
      })
  },
  {
    at: 'GET /actions/workflows/{workflow_id}',
    operation: 'actions/get-workflow',
    needs: READ_ACTIONS,
    reply: (call) => ok(workflowShape(call, workflowOf(call)))
  }
]

/** The workflow that the path names by its id or file name. */
export function workflowOf(call: RepositoryCall): Workflow {
  const wanted = param(call, 'workflow_id')
  return found(
    call.repository.workflows.find(
      (workflow) => String(workflow.id) === wanted || workflow.path === wanted || fileName(workflow) === wanted
    )
  )
}

function workflowShape(call: RepositoryCall, workflow: Workflow): Schemas['workflow'] {
  return {
    ...without(without(without(without(workflow, 'inputs'), 'dispatchable'), 'listensTo'), 'runName'),
    node_id: nodeId('W', workflow.id),
    url: `${repositoryUrl(call, call.repository.full_name)}/actions/workflows/${workflow.id}`,
    html_url: htmlUrl(call.repository, `/blob/${call.repository.default_branch}/${workflow.path}`),
    badge_url: htmlUrl(call.repository, `/actions/workflows/${fileName(workflow)}/badge.svg`)
  }
}

const fileName = (workflow: Workflow): string => workflow.path.split('/').at(-1) ?? ''
