/** The name of every remedy of the registry, which does not compile without one of each. */
export const REMEDY_NAMES = ['workflow-dispatch', 'repository-dispatch'] as const

export type RemedyName = (typeof REMEDY_NAMES)[number]
