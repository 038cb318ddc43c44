import * as z from 'zod/mini'
import { composeConfig } from '../../src/config/compose.js'
import { family } from '../../src/config/family.js'
import { globPatterns } from '../../src/schema/config-glob.js'

/** A config of the size of a real one, with a setting of every kind. */
export const sample = composeConfig({
  record: z.object({
    reports: z._default(globPatterns, ['**/junit*.xml']).check(z.describe('Test reports to read.')),
    strict: z._default(z.boolean(), false)
  }),
  history: z.object({
    store: z._default(z.enum(['cache', 'branch', 'directory']), 'cache'),
    keep: z.object({
      days: z._default(z.int().check(z.gte(1), z.lte(730)), 90),
      runs: z._default(z.int().check(z.positive()), 500)
    })
  }),
  detect: family('detector', {
    'slower-than-usual': z
      .object({
        ratio: z._default(z.number().check(z.gte(1), z.lte(100)), 1.5).check(z.describe('How much slower.')),
        'minimum-runs': z._default(z.int().check(z.gte(3)), 10)
      })
      .check(z.describe('Jobs that take longer than they used to.')),
    'flaky-test': z.object({ ignore: z._default(globPatterns, []) }),
    'slow-job': { options: z.object({ minutes: z._default(z.number().check(z.positive()), 30) }), byDefault: 'off' },
    'log-line': { options: z.object({ pattern: z.string().check(z.minLength(1)) }) }
  }),
  rollback: z.object({
    enabled: z._default(z.boolean(), false),
    workflow: z.optional(z.string().check(z.minLength(1))),
    owners: z._default(z.record(z.string(), z.array(z.string())), {}),
    checks: z._default(
      z.array(
        z.discriminatedUnion('type', [
          z.object({ type: z.literal('http'), url: z.url(), status: z._default(z.int(), 200) }),
          z.object({ type: z.literal('command'), command: z.string() })
        ])
      ),
      []
    )
  })
})

export const PATH = '.github/foreshock.yml'

export const read = (text: string): ReturnType<typeof sample.parse> => sample.parse(text, PATH)

/** The errors of a text, as a user sees them. */
export function complaints(text: string): readonly string[] {
  const parsed = read(text)
  return parsed.ok
    ? []
    : parsed.errors.map(({ line, column, message, didYouMean, todo }) =>
        [`${line}:${column}`, message, didYouMean === undefined ? '' : `Did you mean ${didYouMean}?`, todo ?? '']
          .filter((part) => part !== '')
          .join(' ')
      )
}

/** Every section and setting written out, each key once. */
export const FULL = `# Foreshock
record:
  reports: ['reports/*.xml', "!reports/old/**"]
  strict: true

history:
  store: branch
  keep:
    days: 30
    runs: 100
detect:
  slower-than-usual:
    ratio: 2.5   # generous
    minimum-runs: 20
  flaky-test:
    ignore:
      - 'e2e > *'
  slow-job: { minutes: 45 }
  log-line: {pattern: error}
rollback:
  enabled: false
  workflow: rollback.yml
  owners:
    api: [ann, bob]
  checks:
    - type: http
      url: https://example.org/health
      status: 204
    - type: command
      command: ./healthy.sh
`
