import { valueAt } from '../../init/workflow.js'
import { type Ailment, type Check, ownSteps } from '../ailment.js'

/** Which events start the workflows that have a step of ours, and whether they can teach and be taught. */
export const events: Check = (checkup) => {
  const workflows = new Map(ownSteps(checkup).map((own) => [own.looked.workflow.path, own.looked.workflow]))
  return [...workflows.values()].flatMap(({ path, events: names, data }): readonly Ailment[] => {
    const types = valueAt(data, 'on', 'workflow_run', 'types')
    const found: Ailment[] = []
    if (names.includes('pull_request_target'))
      found.push({
        is: 'wrong',
        where: path,
        what: 'pull_request_target gives what a pull request brings the rights of the repository',
        todo: 'Use pull_request, and the workflow of docs/how-to/comment-for-forks.md for the comment'
      })
    if (names.includes('workflow_run') && !(Array.isArray(types) && types.includes('completed')))
      found.push({
        is: 'wrong',
        where: path,
        what: 'workflow_run starts before the other run has ended as well, when there is nothing to record',
        todo: 'Write types: [completed] below workflow_run'
      })
    if (names.length > 0 && names.every((name) => name === 'pull_request'))
      found.push({
        is: 'advice',
        where: path,
        what: 'It runs for pull requests alone, and what is usual is learned from the default branch',
        todo: 'Add push with the default branch to its events'
      })
    return found
  })
}
