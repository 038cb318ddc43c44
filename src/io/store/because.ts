import { Problem } from '../../domain/problem.js'

/** What was thrown, as a reason that can stand behind `because`. */
export const because = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown))

/** The code of a failed system call, such as ENOENT. */
export const codeOf = (thrown: unknown): unknown =>
  thrown instanceof Error && 'code' in thrown ? thrown.code : undefined

/** What was thrown, as a Problem about `what`. */
export const problemOf = (what: string, thrown: unknown): Problem =>
  thrown instanceof Problem ? thrown : new Problem({ what: `${what}: ${because(thrown)}`, cause: thrown })
