import { type Check, type CheckedSettings, type Levels, type OwnStep, ownSteps, placeOf } from '../ailment.js'

/** What the job of each step of ours may do, beside what it has to. */
export const permissions: Check = (checkup) => {
  const { needs, settings, isEnterpriseServer } = checkup
  return ownSteps(checkup).flatMap((own) => {
    const needed = { ...needs[own.action], ...wanted(own, settings, isEnterpriseServer) }
    const given = own.job.permissions.is === 'absent' ? own.looked.workflow.permissions : own.job.permissions
    if (given.is === 'other') return []
    if (given.is === 'absent')
      return [
        {
          is: 'advice',
          where: placeOf(own),
          what: 'What this job may do is written nowhere, so it depends on the settings of the repository',
          todo: `Write it: permissions: ${listed(needed)}`
        } as const
      ]
    const missing = Object.entries(needed).filter(([name, level]) =>
      given.is === 'all'
        ? given.level === 'read' && level === 'write'
        : given.levels[name] !== level && given.levels[name] !== 'write'
    )
    if (missing.length === 0) return []
    return [
      {
        is: missing.every(([name]) => name === 'pull-requests') ? ('advice' as const) : ('wrong' as const),
        where: placeOf(own),
        what: `The job may not do what ${own.step.uses ?? 'Foreshock'} needs`,
        todo: `Add to its permissions: ${missing.map(([name, level]) => `${name}: ${level}`).join(', ')}`
      }
    ]
  })
}

const listed = (levels: Levels): string =>
  `{ ${Object.entries(levels)
    .map(([name, level]) => `${name}: ${level}`)
    .join(', ')} }`

/** What the settings and events make necessary beside what an action always needs. */
function wanted(
  { action, looked }: OwnStep,
  settings: CheckedSettings | undefined,
  isEnterpriseServer: boolean
): Levels {
  const { events } = looked.workflow
  const judges = action === 'auto' || action === 'detect'
  const records = action === 'auto' || action === 'record'
  const comments = judges && events.includes('pull_request') && settings?.comment.when !== 'never'
  const isInRefs = settings?.history.store === 'branch' || (isEnterpriseServer && settings?.history.store === undefined)
  return {
    ...(comments ? { 'pull-requests': 'write' } : {}),
    ...(judges && settings?.check.when === 'always' ? { checks: 'write' } : {}),
    ...(records && isInRefs ? { contents: 'write' } : {})
  }
}
