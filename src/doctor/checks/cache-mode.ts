import { TO_WRITE_THE_CACHE } from '../../domain/cache-mode.js'
import { textIn, valueAt } from '../../init/workflow.js'
import { type Check, ownSteps, placeOf } from '../ailment.js'

/** Whether a job that records may write to the cache, where the history is kept in it. */
export const cacheMode: Check = (checkup) => {
  if (checkup.settings?.history.store !== undefined && checkup.settings.history.store !== 'cache') return []
  return ownSteps(checkup)
    .filter(({ action }) => action === 'auto' || action === 'record')
    .flatMap((own) => {
      const { data, events } = own.looked.workflow
      const mode = valueAt(data, 'jobs', own.job.key, 'cache-mode') ?? valueAt(data, 'cache-mode')
      const isLate = events.includes('workflow_run') && mode === undefined
      const isForForks = mode === 'read' && textIn(own.job.map, 'if')?.includes('head_repository') === true
      if (isForForks || mode === 'write' || (mode === undefined && !isLate)) return []
      return [
        {
          is: mode === 'read' || isLate ? ('advice' as const) : ('wrong' as const),
          where: placeOf(own),
          what: isLate
            ? 'workflow_run may get a cache that can only be read, and then nothing is kept'
            : `cache-mode: ${typeof mode === 'string' ? mode : 'so'} keeps the history from being ${mode === 'write-only' ? 'read' : 'kept'}`,
          todo: TO_WRITE_THE_CACHE
        }
      ]
    })
}
