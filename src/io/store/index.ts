import { cache } from './cache.js'
import { directory } from './directory.js'

/** Every store by its name, which is its key in the configuration. One line adds one. */
export const stores = { cache, directory } as const

export type StoreName = keyof typeof stores
