import * as z from 'zod/mini'
import { settle } from '../../config/settle.js'
import { ENVIRONMENT_NAME } from '../../domain/rollback-order.js'
import { wrongFreeze } from '../../verdict/freeze.js'
import type { GatePolicy } from '../../verdict/gate.js'

const time = z.string().check(z.maxLength(20))

const freeze = z
  .object({
    from: time.check(z.describe('When it begins: `2026-12-20 00:00`, or `Fri 16:00` for every week.')),
    until: time.check(z.describe('When it ends, written in the same way.')),
    'time-zone': z._default(
      z.string().check(z.maxLength(60), z.describe('Whose clock on the wall it goes by, such as `Europe/Zurich`.')),
      'UTC'
    ),
    because: z.optional(z.string().check(z.maxLength(200), z.describe('Why, for those who meet it.')))
  })
  .check(
    z.check(({ value, issues }) => {
      const wrong = wrongFreeze({ from: value.from, until: value.until, timeZone: value['time-zone'] })
      if (wrong !== undefined) issues.push({ code: 'custom', message: wrong, input: value })
    })
  )

const percent = z.number().check(z.gte(0), z.lte(100))

const policy = z.object({
  'hold-percentile': z.optional(
    percent.check(z.describe('Held from here on: riskier than so many of a hundred of the changes of this repository.'))
  ),
  'hold-probability': z.optional(
    z
      .number()
      .check(
        z.gt(0),
        z.lte(1),
        z.describe('Held from this chance on that it has to be taken back. Chances differ much between repositories.')
      )
  ),
  'on-unknown': z._default(
    z
      .enum(['pass', 'hold'])
      .check(z.describe('What becomes of a change of which nobody can tell how risky it is: `hold` fails closed.')),
    'pass'
  ),
  'override-label': z.optional(
    z
      .string()
      .check(
        z.minLength(1),
        z.maxLength(50),
        z.describe('The label of the pull request that releases it, where somebody sets it who may write.')
      )
  ),
  freeze: z._default(
    z
      .array(freeze)
      .check(z.maxLength(50), z.describe('When nothing is deployed, by the clock of a place: once, or every week.')),
    []
  )
})

const environmentName = z
  .string()
  .check(z.regex(ENVIRONMENT_NAME, 'an environment is called by letters, digits, blanks and . _ / -'))

/** The `risk` section of the configuration. Only that of the default branch counts. */
export const riskOptions = z.object({
  'wait-days': z._default(
    z
      .int()
      .check(
        z.gte(1),
        z.lte(180),
        z.describe('How many days a change must have stood before it counts as one that did well.')
      ),
    21
  ),
  commits: z._default(
    z
      .int()
      .check(
        z.gte(200),
        z.lte(20_000),
        z.describe(
          'How many earlier commits are learned from, at most. Without a deep checkout GitHub is asked for fewer.'
        )
      ),
    2000
  ),
  medium: z._default(
    percent.check(z.describe('Riskier than so many of a hundred of the changes here is `medium`.')),
    80
  ),
  high: z._default(percent.check(z.describe('Riskier than so many of a hundred of the changes here is `high`.')), 95),
  gate: z._default(
    z.record(environmentName, policy).check(
      z.refine((gates: object) => Object.keys(gates).length <= 50, 'there may be 50 environments at most'),
      z.refine(
        (gates: object) =>
          new Set(Object.keys(gates).map((name) => name.toLowerCase())).size === Object.keys(gates).length,
        'two names that differ in case only are one environment on GitHub'
      ),
      z.describe('What may be deployed, by environment. An environment that is not named has no gate.')
    ),
    {}
  )
})

export type RiskSettings = z.output<typeof riskOptions>

/** What holds where the configuration says nothing of risk. */
export const defaultRisk = (): RiskSettings => z.parse(riskOptions, settle({}, riskOptions).value)

/** On GitHub, names of environments have no case. */
const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

/** The policy of an environment; undefined where it has none. */
export function policyOf({ gate }: RiskSettings, environment: string): GatePolicy | undefined {
  const [, found] = Object.entries(gate).find(([name]) => isSame(name, environment)) ?? []
  if (found === undefined) return undefined
  return {
    holdPercentile: found['hold-percentile'],
    holdProbability: found['hold-probability'],
    onUnknown: found['on-unknown'],
    overrideLabel: found['override-label'],
    freezes: found.freeze.map(({ 'time-zone': timeZone, because, ...ends }) => ({
      ...ends,
      timeZone,
      ...(because === undefined ? {} : { because })
    }))
  }
}
