import { mapIn, textIn } from '../../init/workflow.js'
import { type Ailment, type Check, ownSteps, placeOf } from '../ailment.js'

/** What GitHub Enterprise Server does not have. */
export const enterpriseServer: Check = (checkup) =>
  checkup.isEnterpriseServer
    ? ownSteps(checkup)
        .filter(({ action }) => action === 'auto' || action === 'record')
        .flatMap((own): readonly Ailment[] => [
          ...(textIn(mapIn(own.step.map, 'with'), 'artifacts') === '!*'
            ? []
            : [
                {
                  is: 'advice' as const,
                  where: placeOf(own),
                  what: 'A server has no artifacts of the upload action’s current versions',
                  todo: "Record in each job, with artifacts: '!*'"
                }
              ]),
          ...(own.looked.workflow.text.includes('cache-mode:')
            ? [
                {
                  is: 'advice' as const,
                  where: placeOf(own),
                  what: 'A server may not know cache-mode, and then refuses the whole workflow',
                  todo: 'Take it out; the history is kept in refs there'
                }
              ]
            : [])
        ])
    : []
