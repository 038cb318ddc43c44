import { tmpdir } from 'node:os'
import { type Resolve } from '../../src/io/health/fetch/route.js'
import { healthContext } from '../../src/io/health/health-context.js'
import type { HealthContext, HealthGitHub } from '../../src/io/health/health-kind.js'
import type { Deadline } from '../../src/io/runner/deadline.js'
import { noHurry } from './no-hurry.js'
import { handClock } from './clock.js'

export const NOW = Date.UTC(2026, 10, 20, 12)

interface Given {
  readonly variables?: Readonly<Record<string, string>>
  readonly deadline?: Deadline
  readonly github?: HealthGitHub
  readonly workspace?: string
  readonly resolve?: Resolve
}

/** The true context of health sources, in surroundings of the test. */
export const aHealthContext = ({
  variables = {},
  deadline = noHurry(),
  github,
  workspace,
  resolve
}: Given = {}): HealthContext =>
  healthContext({
    deadline,
    clock: handClock(NOW),
    workspace: workspace ?? tmpdir(),
    variables: { PATH: process.env['PATH'] ?? '', ...variables },
    github,
    ...(resolve === undefined ? {} : { resolve })
  })
