import type { RemedyName } from './names.js'
import { repositoryDispatch } from './repository-dispatch.js'
import { workflowDispatch } from './workflow-dispatch.js'

/** Every remedy by its name, which is its key in the configuration. One line here and one in names.ts add one. */
export const remedies = {
  'workflow-dispatch': workflowDispatch,
  'repository-dispatch': repositoryDispatch
} as const satisfies Record<RemedyName, unknown>

export type { RemedyName }
