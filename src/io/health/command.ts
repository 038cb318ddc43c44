import { resolve } from 'node:path'
import * as z from 'zod/mini'
import { type Answer, known, unknown } from '../../domain/answer.js'
import { cut, harmless } from '../../domain/harmless.js'
import { Problem } from '../../domain/problem.js'
import type { Reading } from '../../domain/reading.js'
import { counted } from './counted.js'
import { defineHealthKind, type HealthContext } from './health-kind.js'
import { type Ended, runBounded } from './run-bounded.js'

const optionsSchema = z.object({
  run: z
    .array(z.string().check(z.maxLength(4000)))
    .check(
      z.minLength(1),
      z.maxLength(100),
      z.describe('The program and its arguments, as a list. No shell reads it: `[sh, -c, "…"]` asks for one.')
    ),
  output: z._default(
    z
      .enum(['none', 'json'])
      .check(
        z.describe(
          '`none`: exit code 0 is well, another is not. `json`: the command measures, and writes `{"value": 1}`, `{"bad": 1, "total": 9}` or `{"well": false, "why": "…"}`; another exit code than 0 is unknown then.'
        )
      ),
    'none'
  ),
  environment: z._default(
    z
      .array(z.string().check(z.regex(/^[A-Za-z_][A-Za-z0-9_]*$/)))
      .check(
        z.maxLength(50),
        z.describe('Environment variables of the step that the command may see beside PATH and HOME.')
      ),
    []
  ),
  'timeout-seconds': z._default(
    z
      .number()
      .check(z.gt(0), z.lte(600), z.describe('After this time the command, and all that it has started, is ended.')),
    30
  ),
  folder: z._default(z.string().check(z.describe('Where it runs, from the root of the checkout.')), '.')
})

type Options = z.output<typeof optionsSchema>

const measured = z.union([
  z.strictObject({ value: z.number() }),
  z.strictObject({ bad: z.number(), total: z.number() }),
  z.strictObject({ well: z.boolean(), why: z.optional(z.string()) })
])

/** Runs a program of the user's. */
export const command = defineHealthKind({
  summary:
    'A command: its exit code, or what it writes as JSON. It runs in the checkout, with a time limit and only the environment variables that are named.',
  options: optionsSchema,
  create: (options, context) => ({
    past: () => Promise.resolve(known([])),
    look: (from, until) => look(options, context, { from, until })
  })
})

interface Span {
  readonly from: number
  readonly until: number
}

async function look(options: Options, context: HealthContext, span: Span): Promise<Answer<readonly Reading[]>> {
  const named = options.environment.map((name) => [name, context.secret(name)] as const)
  const missing = named.find(([, value]) => value === undefined)?.[0]
  if (missing !== undefined) return unknown(notSet(missing))
  const ended = await runBounded(options.run, {
    folder: resolve(context.workspace, options.folder),
    environment: { ...context.plainEnvironment, ...Object.fromEntries(named) },
    timeoutMs: options['timeout-seconds'] * 1000,
    signal: context.deadline.signal
  })
  const at = context.clock.now()
  if (ended.is === 'not-measured') return unknown(didNot(ended.because, options))
  if (options.output === 'json') return measuredBy(ended, options, { ...span, at })
  const well = ended.code === 0
  const why = well ? {} : { why: `ended with code ${ended.code}` }
  return known([{ is: 'state', metric: 'command', at, well, ...why, tookMs: ended.tookMs }])
}

function measuredBy(
  { code, output, tookMs }: Extract<Ended, { is: 'ended' }>,
  options: Options,
  { from, until, at }: Span & { readonly at: number }
): Answer<readonly Reading[]> {
  if (code !== 0) return unknown(didNot(`ended with code ${code}, so it measured nothing`, options))
  const parsed = z.safeParse(measured, jsonOf(output))
  if (!parsed.success) return unknown(didNot('wrote none of the JSON that it may write', options))
  if ('value' in parsed.data) return known([{ is: 'level', metric: 'value', at: until, value: parsed.data.value }])
  if ('well' in parsed.data) {
    const { well, why } = parsed.data
    const reason = well || why === undefined ? {} : { why: cut(harmless(why), 200) }
    return known([{ is: 'state', metric: 'command', at, well, ...reason, tookMs }])
  }
  const counts = counted(parsed.data.bad, parsed.data.total, nameOf(options))
  return counts.is === 'unknown' ? counts : known([{ is: 'counts', metric: 'bad', from, until, ...counts.value }])
}

function jsonOf(output: string): unknown {
  try {
    const json: unknown = JSON.parse(output)
    return json
  } catch {
    return undefined
  }
}

/** The program alone: its arguments may be anything. */
const nameOf = ({ run }: Options): string => cut(harmless(run[0] ?? ''), 100)

const didNot = (what: string, options: Options): Problem =>
  new Problem({ where: nameOf(options), what: `The command ${what}` })

const notSet = (name: string): Problem =>
  new Problem({
    what: `The environment variable ${name}, which this command is to see, is not set`,
    todo: `Give it to the step: \`env: { ${name}: \${{ secrets.${name} }} }\``
  })
