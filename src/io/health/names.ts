/** The name of every kind of the registry, apart from the kinds because they take a while to load. */
export const HEALTH_KINDS = ['http', 'prometheus', 'alertmanager', 'json', 'command', 'github'] as const

export type HealthKindName = (typeof HEALTH_KINDS)[number]
