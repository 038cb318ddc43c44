/** Whether an event starts a watch at any time, and not right after somebody has deployed. */
export const isBetweenDeployments = (event: string): boolean => EVENTS.has(event)

const EVENTS: ReadonlySet<string> = new Set(['schedule', 'repository_dispatch'])
