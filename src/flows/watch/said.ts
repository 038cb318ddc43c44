import * as z from 'zod/mini'
import { type Answer, known, unknown } from '../../domain/answer.js'
import { Problem } from '../../domain/problem.js'
import { ENVIRONMENT_NAME, isId, isSha } from '../../domain/rollback-order.js'
import { VERDICTS } from '../../domain/verdict.js'
import type { WatchSaid } from '../../verdict/rollback/facts.js'

/** Far above what a watch says. */
const MOST_CHARACTERS = 4_000
const MOST_CHECKS = 10_000

const id = z.int().check(z.refine(isId))
const count = z.int().check(z.gte(0), z.lte(MOST_CHECKS))

const said = z.strictObject({
  verdict: z.enum(VERDICTS),
  deploymentId: id,
  environment: z.string().check(z.regex(ENVIRONMENT_NAME)),
  sha: z.string().check(z.refine(isSha)),
  by: z.strictObject({ runId: id, attempt: z.int().check(z.gte(1), z.lte(9999)) }),
  at: z.int().check(z.positive()),
  checks: z.strictObject({ failed: count, unmeasured: count, all: count })
})

/** What a watch said, as its output holds it. Any text that is not exactly that is refused, and none of it is repeated. */
export function parseWatchSaid(text: string): Answer<WatchSaid> {
  const parsed = z.safeParse(said, jsonIn(text))
  if (parsed.success) return known(parsed.data)
  const place = parsed.error.issues[0]?.path.map(String).join('.') ?? ''
  // Keys are of our own schema, or numbers; what is unknown has its place at the object around it.
  return unknown(
    new Problem({
      where: 'input decision:',
      what: `This is not what a watch says${place === '' ? '' : `: \`${place}\` is not as it must be`}`,
      todo: 'Pass the output `decision` of the watch as it is'
    })
  )
}

function jsonIn(text: string): unknown {
  if (text.length > MOST_CHARACTERS) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
