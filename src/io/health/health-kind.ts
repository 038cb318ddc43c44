import type * as z from 'zod/mini'
import { describe } from 'zod/mini'
import type { Clock, HealthSource } from '../../ports.js'
import type { GitHubClient } from '../github/client.js'
import type { Deadline } from '../runner/deadline.js'
import type { FetchText } from './fetch/fetch-text.js'
import { keepingSecrets } from './keeping-secrets.js'
import { withinDeadline } from './within-deadline.js'

/** One kind of place that knows how a service is. */
export interface HealthKind<Options extends z.ZodMiniObject> {
  /** One sentence for the documentation. */
  readonly summary: string
  /** Its part of a check in the configuration; every option has a description, and a default where it can have one. */
  readonly options: Options
  /** The source never throws for what the world does, ends with the deadline, and shows no secret that it was given. */
  create(options: z.output<Options>, context: HealthContext): HealthSource
}

/** What the sources need of the place they work in; `healthContext` makes one of a job. */
export interface HealthContext {
  /** No look outlasts it. */
  readonly deadline: Pick<Deadline, 'race' | 'signal'>
  /** The environment variable of this name, which the user's configuration asks for; its value is never shown. */
  readonly secret: (name: string) => string | undefined
  /** The guarded way to ask over HTTP. */
  readonly fetchText: FetchText
  readonly clock: Pick<Clock, 'now'>
  /** Commands run here. */
  readonly workspace: string
  /** The environment of every command, before what its check names: where programs are, and nothing secret. */
  readonly plainEnvironment: Readonly<Record<string, string>>
  /** The repository whose deployments are watched; absent where there is no token to ask with. */
  readonly github?: HealthGitHub | undefined
}

export interface HealthGitHub {
  readonly client: Pick<GitHubClient, 'octokit' | 'deadline'>
  /** `owner/name` */
  readonly repository: string
  /** The commit that was deployed, where it is known. */
  readonly sha?: string | undefined
}

/** Keeps the types of a kind's options together where it is declared, and holds its sources to what all must keep. */
export const defineHealthKind = <const Options extends z.ZodMiniObject>(
  kind: HealthKind<Options>
): HealthKind<Options> => ({
  ...kind,
  options: kind.options.check(describe(kind.summary)),
  create(options, context) {
    const { secret, hide } = keepingSecrets(context.secret)
    const source = kind.create(options, { ...context, secret })
    return withinDeadline(source, { deadline: context.deadline, hide })
  }
})
