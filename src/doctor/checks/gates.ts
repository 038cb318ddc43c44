import { USUAL_PATH } from '../../config/extends.js'
import { mapIn, textIn } from '../../init/workflow.js'
import { type Ailment, type Check, type CheckedSettings, ownSteps, placeOf } from '../ailment.js'

type Risk = NonNullable<CheckedSettings['risk']>

/** Gates that hold nothing, levels that no change can have, and steps that ask for a gate that is not there. */
export const gates: Check = (checkup) => {
  const { settings } = checkup
  if (settings === undefined) return []
  const { risk } = settings
  return [
    ...(risk === undefined ? [] : inSettings(risk)),
    ...ownSteps(checkup).flatMap((own): readonly Ailment[] => {
      const asked = own.action === 'risk' ? textIn(mapIn(own.step.map, 'with'), 'environment') : undefined
      if (asked === undefined || asked.trim() === '' || asked.includes('${{') || hasGate(risk, asked)) return []
      // The file that it builds on may name it.
      if (settings.extends !== undefined) return []
      return [
        {
          is: 'advice',
          where: placeOf(own),
          what: `risk.gate does not name ${asked}, so the output gate is none, and never open`,
          todo: `Name it in ${USUAL_PATH}, or deploy by another output`
        }
      ]
    })
  ]
}

function inSettings({ medium, high, gate }: Risk): readonly Ailment[] {
  const empty = Object.entries(gate).filter(
    ([, policy]) =>
      policy['hold-percentile'] === undefined &&
      policy['hold-probability'] === undefined &&
      policy['on-unknown'] === 'pass' &&
      policy.freeze.length === 0
  )
  return [
    ...(medium <= high
      ? []
      : [
          {
            is: 'advice' as const,
            where: `${USUAL_PATH}, risk`,
            what: `medium begins at ${medium} and high at ${high}, so no change is ever medium`,
            todo: 'Let medium begin below high'
          }
        ]),
    ...empty.map(([name]) => ({
      is: 'advice' as const,
      where: `${USUAL_PATH}, risk.gate.${name}`,
      what: 'Nothing in this policy ever holds a deployment',
      todo: 'Say from where on by hold-percentile, or when by freeze'
    }))
  ]
}

/** On GitHub, names of environments have no case. */
const hasGate = (risk: Risk | undefined, environment: string): boolean =>
  Object.keys(risk?.gate ?? {}).some((name) => name.toLowerCase() === environment.trim().toLowerCase())
