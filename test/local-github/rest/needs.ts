import type { Permissions } from '../permissions.js'

/** What a route asks of the token; any one of the list suffices. */
export const NOTHING: readonly Permissions[] = []
export const READ_ACTIONS: readonly Permissions[] = [{ actions: 'read' }]
export const WRITE_ACTIONS: readonly Permissions[] = [{ actions: 'write' }]
export const READ_CHECKS: readonly Permissions[] = [{ checks: 'read' }]
export const WRITE_CHECKS: readonly Permissions[] = [{ checks: 'write' }]
export const READ_CONTENTS: readonly Permissions[] = [{ contents: 'read' }]
export const WRITE_CONTENTS: readonly Permissions[] = [{ contents: 'write' }]
export const READ_DEPLOYMENTS: readonly Permissions[] = [{ deployments: 'read' }]
export const WRITE_DEPLOYMENTS: readonly Permissions[] = [{ deployments: 'write' }]
export const READ_PULLS: readonly Permissions[] = [{ 'pull-requests': 'read' }]
export const READ_STATUSES: readonly Permissions[] = [{ statuses: 'read' }]
export const WRITE_STATUSES: readonly Permissions[] = [{ statuses: 'write' }]
/** Pull requests are issues too. */
export const READ_ISSUES: readonly Permissions[] = [{ issues: 'read' }, { 'pull-requests': 'read' }]
export const WRITE_ISSUES: readonly Permissions[] = [{ issues: 'write' }, { 'pull-requests': 'write' }]
