import { mapIn, textIn } from '../../init/workflow.js'
import { type Check, ownSteps, placeOf } from '../ailment.js'

/** Which token a step is given, where it is not the job's own. */
export const tokens: Check = (checkup) =>
  ownSteps(checkup).flatMap((own) => {
    const token = textIn(mapIn(own.step.map, 'with'), 'token')
    if (token === undefined || /github\.token|secrets\.GITHUB_TOKEN/.test(token)) return []
    return [
      {
        is: 'advice' as const,
        where: placeOf(own),
        what: token.includes('${{')
          ? 'It is given a token of its own: what it writes is then that identity’s, and pull requests of forks have none'
          : 'A token stands in the file, where everybody can read it',
        todo: token.includes('${{') ? 'Leave the input out, unless it is meant' : 'Revoke it, and leave the input out'
      }
    ]
  })
