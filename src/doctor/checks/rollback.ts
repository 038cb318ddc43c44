import { valueAt } from '../../init/workflow.js'
import { type Ailment, type Check, ownSteps } from '../ailment.js'

/** What a rollback hands to the workflow that it starts. */
const SENT = ['environment', 'target', 'expected_current_sha', 'incident', 'reason', 'hop', 'rollback_of']

/** Where a step of ours rolls back: whether the workflow is there, can be dispatched, and takes what it is sent. */
export const rollback: Check = (checkup) => {
  const { settings, look } = checkup
  if (settings === undefined || !ownSteps(checkup).some(({ action }) => action === 'rollback')) return []
  const { workflow: path, remedy } = settings.rollback
  const workflow = look.workflows.find(({ workflow: one }) => one.path === path)?.workflow
  const wrong = (what: string, todo: string): Ailment => ({ is: 'wrong', where: path, what, todo })
  if (remedy === 'repository-dispatch') {
    const isHeard = look.workflows.some(({ workflow: { events } }) => events.includes('repository_dispatch'))
    return isHeard
      ? []
      : [wrong('No workflow is started by repository_dispatch', 'Add the event to the one that rolls back')]
  }
  if (workflow === undefined)
    return [wrong('The workflow that rolls back is not there', 'Copy one of .github/templates/rollback to this place')]
  if (!workflow.events.includes('workflow_dispatch'))
    return [
      wrong('The workflow that rolls back cannot be dispatched', 'Add workflow_dispatch with its inputs to its events')
    ]
  const inputs = valueAt(workflow.data, 'on', 'workflow_dispatch', 'inputs')
  const taken = typeof inputs === 'object' && inputs !== null ? Object.keys(inputs) : []
  const missing = SENT.filter((name) => !taken.includes(name))
  const extra = taken.filter(
    (name) =>
      !SENT.includes(name) &&
      valueAt(inputs, name, 'required') === true &&
      valueAt(inputs, name, 'default') === undefined
  )
  return [
    ...(missing.length === 0
      ? []
      : [
          wrong(
            `It does not take ${missing.join(', ')}, and GitHub refuses a dispatch with unknown inputs`,
            'Add them to the inputs of workflow_dispatch'
          )
        ]),
    ...(extra.length === 0
      ? []
      : [
          wrong(
            `It requires ${extra.join(', ')}, which a rollback does not send`,
            'Give them a default, or require them no longer'
          )
        ])
  ]
}
