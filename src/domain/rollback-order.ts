/** Everything that a rollback asks of the user's workflow. Nothing here was ever written by a pull request. */
export interface RollbackOrder {
  /** The workflow that is allowed to roll back: `.github/workflows/rollback.yml`. */
  readonly workflow: string
  /** As the configuration of the default branch spells it. */
  readonly environment: string
  /** The commit to go back to. */
  readonly target: string
  /** The deployment that brought that commit, when it was good. */
  readonly targetDeployment: number
  /** The commit that must still be live when the workflow begins: otherwise it must not act. */
  readonly expectedCurrentSha: string
  /** Names what went wrong; the same for everybody who saw it. */
  readonly incident: string
  /** Our own words and numbers. */
  readonly reason: string
  /** How many rollbacks led here, this one included. */
  readonly hop: number
  /** The deployment that is taken back. */
  readonly rollbackOf: number
}

/** What is sent: seven inputs, all texts, as GitHub Enterprise Server allows ten and a dispatch event ten keys. */
export const inputsOf = (order: RollbackOrder): Readonly<Record<string, string>> => ({
  environment: order.environment,
  target: order.target,
  expected_current_sha: order.expectedCurrentSha,
  incident: order.incident,
  reason: order.reason,
  hop: String(order.hop),
  rollback_of: String(order.rollbackOf)
})

/** One name for one bad deployment: two watchers that never spoke call it the same. */
export const incidentOf = (deploymentId: number): string => `d${deploymentId}`

/** The names of what does not look as it must; empty for an order that may be sent. */
export function wrongIn(order: RollbackOrder): readonly string[] {
  const inputs = inputsOf(order)
  const wrong = Object.entries(PATTERNS)
    .filter(([name, looks]) => !looks.test(inputs[name] ?? ''))
    .map(([name]) => name)
  return WORKFLOW_PATH.test(order.workflow) ? wrong : [...wrong, 'workflow']
}

/** A file of the folder in which GitHub looks for workflows, and in no folder below it. */
export const WORKFLOW_PATH = /^\.github\/workflows\/[\w-][\w.-]{0,99}\.ya?ml$/u

/** A name of an environment: GitHub's own limit, one line, and nothing that parts words in a shell or a URL. */
export const ENVIRONMENT_NAME = /^[\p{L}\p{N}](?:[\p{L}\p{N} ._/-]{0,253}[\p{L}\p{N}._-])?$/u

/** As whom a GitHub App posts: `my-app[bot]`. A person's name never ends so. */
export const APP_LOGIN = /^[a-z0-9][a-z0-9-]{0,38}\[bot\]$/u

const ID = /^[1-9]\d{0,14}$/u
const SHA = /^[0-9a-f]{40}$/u

const PATTERNS: Readonly<Record<string, RegExp>> = {
  environment: ENVIRONMENT_NAME,
  target: SHA,
  expected_current_sha: SHA,
  incident: /^d[1-9]\d{0,14}$/u,
  reason: /^[A-Za-z0-9][A-Za-z0-9 ,.;-]{0,199}$/u,
  hop: /^[1-9]$/u,
  rollback_of: ID
}

/** Whether a number can be the id of something on GitHub. */
export const isId = (value: number): boolean => ID.test(String(value))

/** Whether a text is the full name of a commit. */
export const isSha = (text: string): boolean => SHA.test(text)
