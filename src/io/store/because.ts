import { Problem } from '../../domain/problem.js'

/** What was thrown, as a reason that can stand behind `because`. */
export const because = (thrown: unknown): string => String(memberOf(thrown, 'message') ?? thrown)

/** The code of a failed system call, such as ENOENT. */
export const codeOf = (thrown: unknown): unknown => memberOf(thrown, 'code')

/** What was thrown, as a Problem about `what`. */
export const problemOf = (what: string, thrown: unknown): Problem =>
  thrown instanceof Problem ? thrown : new Problem({ what: `${what}: ${because(thrown)}`, cause: thrown })

/** Asks the value and not its class: errors of the system come from another realm where code runs in a sandbox. */
const memberOf = (thrown: unknown, name: string): unknown =>
  typeof thrown === 'object' && thrown !== null ? Reflect.get(thrown, name) : undefined
