import type { Action } from '../../src/io/runner/define-action.js'
import type { World } from '../../src/io/runner/run-action.js'
import { permissions, table, unformatted } from './pages.js'

/** What a `uses:` of each action is written as, what it does and what it needs. */
export function actionsTable(actions: readonly Action<World>[]): string {
  const rows = actions.map((action) => [
    `[\`${usesOf(action)}\`](docs/actions/${action.name}.md)`,
    action.summary,
    [
      permissions(action.permissions),
      ...Object.values(action.features).map((feature) => `${permissions(feature.permissions)} (for ${feature.what})`)
    ].join(', ')
  ])
  return unformatted(table(['`uses:`', 'What it does', 'Permissions'], rows))
}

const usesOf = ({ name }: Action<World>): string =>
  name === 'auto' ? 'foreshock/foreshock@v1' : `foreshock/foreshock/actions/${name}@v1`
