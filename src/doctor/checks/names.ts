import { valueAt } from '../../init/workflow.js'
import { type Ailment, type Check, ownSteps } from '../ailment.js'

/** Names of workflows: two with one name cannot be told apart, and `workflow_run` waits for names. */
export const names: Check = (checkup) => {
  const workflows = checkup.look.workflows.map(({ workflow }) => workflow)
  const doubles = workflows.flatMap(({ name, path }, index): readonly Ailment[] => {
    const first = workflows.findIndex((other) => other.name === name)
    const same = workflows[first]
    return first === index || same === undefined
      ? []
      : [
          {
            is: 'advice',
            where: path,
            what: `It is called ${name}, as ${same.path} is, and people cannot tell their runs apart`,
            todo: 'Give one of them another name'
          }
        ]
  })
  const waiting = new Map(ownSteps(checkup).map(({ looked }) => [looked.workflow.path, looked.workflow]))
  const unknown = [...waiting.values()].flatMap(({ path, data }) => {
    const waited = valueAt(data, 'on', 'workflow_run', 'workflows')
    return (Array.isArray(waited) ? waited.map(String) : [])
      .filter((name) => !workflows.some((other) => other.name === name))
      .map((name): Ailment => ({
        is: 'wrong',
        where: path,
        what: `It waits for a workflow called ${name}, and there is none`,
        todo: `Put a name in its place: ${workflows.map((other) => other.name).join(', ')}`
      }))
  })
  return [...doubles, ...unknown]
}
