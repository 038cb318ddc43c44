import * as z from 'zod/mini'
import type { Finding } from '../../domain/finding.js'
import { globPattern, matchesAny } from '../../schema/config-glob.js'
import type { Silence } from '../../verdict/silence.js'

const MOST_RULES = 100
const DAY_MS = 86_400_000

const sha = z
  .string()
  .check(
    z.regex(/^[0-9a-f]{7,40}$/, 'a commit is 7 to 40 digits from 0 to 9 and a to f'),
    z.meta({ takes: 'a commit such as "4fe2a91"' }),
    z.describe('The commit that the finding began with.')
  )

const day = z.string().check(
  z.check(({ value, issues }) => {
    if (Number.isNaN(endOf(value)))
      issues.push({ code: 'custom', message: 'a day is written as 2026-12-31', input: value })
  }),
  z.meta({ takes: 'a day such as 2026-12-31' }),
  z.describe('The last day of it, in UTC. What comes after it is shown again.')
)

const pattern = globPattern.check(z.describe('A name or pattern of the job, step or test.'))

const detector = z.optional(z.string().check(z.maxLength(100), z.describe('Only what this detector finds.')))

/** The `findings` section of the configuration. */
export const silenceOptions = z.object({
  accept: z
    ._default(z.array(z.object({ sha, name: z.optional(pattern), detector })).check(z.maxLength(MOST_RULES)), [])
    .check(z.describe('Changes that are meant: what began with these commits is no finding any more.')),
  mute: z
    ._default(
      z
        .array(
          z.object({
            name: pattern,
            detector,
            until: day,
            owner: z.string().check(z.minLength(1), z.maxLength(100), z.describe('Who looks after it until then.'))
          })
        )
        .check(z.maxLength(MOST_RULES)),
      []
    )
    .check(z.describe('What is known and not to be told before some day. Each has somebody who looks after it.'))
})

/** The rules of the configuration, ready to be asked. */
export const silenceOf = ({ accept, mute }: z.output<typeof silenceOptions>): Silence => ({
  accepted: accept.map((rule) => ({ sha: rule.sha, isMeant: isMeantBy(rule) })),
  muted: mute.map((rule) => ({
    pattern: rule.name,
    owner: rule.owner,
    until: rule.until,
    endsAt: endOf(rule.until),
    isMeant: isMeantBy(rule)
  }))
})

interface Rule {
  readonly name?: string | undefined
  readonly detector?: string | undefined
}

function isMeantBy({ name, detector: only }: Rule): (finding: Finding) => boolean {
  const matches = name === undefined ? undefined : matchesAny([name])
  return ({ detector: found, subject: { job, step, suite = '', test } }) =>
    (only === undefined || only === found) &&
    (matches === undefined ||
      [job, step, test, suite === '' || test === undefined ? undefined : `${suite} > ${test}`].some(
        (text) => text !== undefined && matches(text)
      ))
}

/** Epoch milliseconds at the end of a day; NaN of what is none. */
function endOf(text: string): number {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return NaN
  const start = Date.parse(`${text}T00:00:00Z`)
  return new Date(start).toISOString().startsWith(text) ? start + DAY_MS : NaN
}
