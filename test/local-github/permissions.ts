export type PermissionName = 'actions' | 'checks' | 'contents' | 'deployments' | 'issues' | 'pull-requests' | 'statuses'

export type Permissions = Partial<Record<PermissionName, 'read' | 'write'>>
