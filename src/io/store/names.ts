/**
 * The name of every store of the registry, which does not compile without one of each. They are apart from it because an
 * action reads its inputs before it knows whether it has anything to do, and the stores take a while to load.
 */
export const STORE_NAMES = ['cache', 'directory', 'branch'] as const

export type StoreName = (typeof STORE_NAMES)[number]
