import { type Answer, known } from '../../domain/answer.js'

/** The identity of every token that a workflow is given: no person can post as it, and neither can another repository. */
export const ACTIONS_BOT = 'github-actions[bot]'

/** The logins whose records and issues are taken for our own. Read from the configuration of the default branch alone. */
export type Believed = () => Promise<Answer<readonly string[]>>

/** The workflow's own identity, and those that are named beside it. */
export const believing =
  (others: readonly string[]): Believed =>
  () =>
    Promise.resolve(known(withBot(others)))

export const withBot = (others: readonly string[]): readonly string[] => [...new Set([ACTIONS_BOT, ...others])]
