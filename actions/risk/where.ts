import * as z from 'zod/mini'
import type { RiskWish } from '../../src/flows/risk.js'
import type { RunnerEnvironment } from '../../src/io/runner/environment.js'
import { perhaps } from '../../src/schema/api-fields.js'
import type { Target } from '../target.js'

export type Where = Pick<RiskWish, 'change' | 'isOneChange' | 'title'>

const SHA = /^[0-9a-f]{40}$/

const sha = perhaps(z.string().check(z.regex(SHA)))

const payloadShape = z.object({
  before: sha,
  pull_request: perhaps(z.object({ title: perhaps(z.string()), base: perhaps(z.object({ sha })) })),
  merge_group: perhaps(z.object({ base_sha: sha }))
})

/** Which change an event is about, and what tells where it goes. All commits are named by GitHub. */
export function whereOf(
  runner: RunnerEnvironment,
  { self, pullRequest }: Target,
  environment: string | undefined
): Where {
  const parsed = z.safeParse(payloadShape, runner.payload)
  const { before, pull_request: pull, merge_group: group } = parsed.success ? parsed.data : NOTHING
  const head = self.sha
  if (runner.event.startsWith('pull_request')) {
    const base = pull?.base?.sha
    return {
      change: {
        head,
        ...(base === undefined ? {} : { pullRequestBase: base }),
        ...(pullRequest === undefined ? {} : { pullRequest })
      },
      isOneChange: true,
      ...(pull?.title === undefined ? {} : { title: pull.title })
    }
  }
  const base = runner.event === 'merge_group' ? group?.base_sha : before
  return {
    change: {
      head,
      ...(environment === undefined ? {} : { environment }),
      ...(base === undefined ? {} : { before: base })
    },
    isOneChange: false
  }
}

const NOTHING: z.output<typeof payloadShape> = { before: undefined, pull_request: undefined, merge_group: undefined }
