import type { Clock } from '../../ports.js'
import type { Deadline } from '../runner/deadline.js'
import { fetchTextIn } from './fetch/fetch-text.js'
import type { Resolve } from './fetch/route.js'
import type { HealthContext, HealthGitHub } from './health-kind.js'

interface Surroundings {
  readonly deadline: Pick<Deadline, 'race' | 'signal'>
  readonly clock: Pick<Clock, 'now'>
  readonly workspace: string
  /** The environment of the process: proxies, what commands start with, and what the configuration names. */
  readonly variables: Readonly<Record<string, string | undefined>>
  readonly github?: HealthGitHub | undefined
  /** Default: the resolver of the system. */
  readonly resolve?: Resolve
}

/** What health sources need, out of what a job or a terminal has. */
export function healthContext({ deadline, clock, workspace, variables, github, resolve }: Surroundings): HealthContext {
  return {
    deadline,
    clock,
    workspace,
    secret: (name) => (variables[name] === '' ? undefined : variables[name]),
    fetchText: fetchTextIn({
      signal: deadline.signal,
      variables,
      ...(resolve === undefined ? {} : { resolve })
    }),
    plainEnvironment: Object.fromEntries(
      PLAIN.flatMap((name): [string, string][] => {
        const value = variables[name]
        return value === undefined ? [] : [[name, value]]
      })
    ),
    github
  }
}

/** RUNNER_TRACKING_ID lets GitHub's runner end what a command has left behind; the others are what Windows starts nothing without. */
const PLAIN = ['PATH', 'HOME', 'RUNNER_TRACKING_ID', 'Path', 'PATHEXT', 'SystemRoot', 'ComSpec', 'USERPROFILE']
