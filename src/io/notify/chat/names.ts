/** The name of every notifier of the registry, which does not compile without one of each. */
export const NOTIFIER_NAMES = ['slack', 'teams', 'webhook'] as const

export type NotifierName = (typeof NOTIFIER_NAMES)[number]
