import { branch } from './branch.js'
import { cache } from './cache.js'
import { directory } from './directory.js'
import type { StoreName } from './names.js'

/** Every store by its name, which is its key in the configuration. One line here and one in names.ts add one. */
export const stores = { cache, directory, branch } as const satisfies Record<StoreName, unknown>

export type { StoreName }
