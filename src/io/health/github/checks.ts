import * as z from 'zod/mini'
import { type Answer, known, unknown } from '../../../domain/answer.js'
import { cut, harmless } from '../../../domain/harmless.js'
import { Problem } from '../../../domain/problem.js'
import type { StateReading } from '../../../domain/reading.js'
import type { Clock } from '../../../ports.js'
import { ask } from '../../github/ask.js'
import type { HealthGitHub } from '../health-kind.js'

interface Wanted {
  readonly sha: string | undefined
  readonly checks: readonly string[]
}

const checkRun = z.object({
  id: z.number(),
  name: z.string(),
  status: z.string(),
  conclusion: z.nullish(z.string())
})

const listing = z.object({ total_count: z.number(), check_runs: z.array(checkRun) })

type CheckRun = z.output<typeof checkRun>

const READ_AT_ONCE = 100

/** Whether the check runs of a commit went well: all that count have ended well, or one has not. Empty in between. */
export async function checksOf(
  wanted: Wanted,
  github: HealthGitHub,
  clock: Pick<Clock, 'now'>
): Promise<Answer<readonly StateReading[]>> {
  const { sha, checks } = wanted
  if (sha === undefined) return unknown(NO_COMMIT)
  const found = await runsOf(sha, github)
  if (found.is === 'unknown') return found
  const counting = found.value.filter(({ name }) => checks.length === 0 || checks.includes(name))
  const missing = checks.find((name) => !counting.some((run) => run.name === name))
  const failed = counting.filter(hasFailed)
  const at = clock.now()
  if (failed.length > 0) return known([{ is: 'state', metric: 'checks', at, well: false, why: inWords(failed) }])
  if (missing !== undefined) return unknown(noSuch(missing, sha))
  if (counting.length === 0) return unknown(noneOf(sha))
  const isWell = counting.every(hasEndedWell) && counting.some(({ conclusion }) => conclusion === 'success')
  return known(isWell ? [{ is: 'state', metric: 'checks', at, well: true }] : [])
}

const WELL: ReadonlySet<string> = new Set(['success', 'neutral', 'skipped'])
const hasEndedWell = ({ conclusion }: CheckRun): boolean => WELL.has(conclusion ?? '')

/** A run that was cancelled is neither: it says nothing of the service. */
const FAILED: ReadonlySet<string> = new Set(['failure', 'timed_out', 'action_required', 'startup_failure'])
const hasFailed = ({ conclusion }: CheckRun): boolean => FAILED.has(conclusion ?? '')

const inWords = (failed: readonly CheckRun[]): string =>
  `ended as ${failed[0]?.conclusion ?? 'failure'}: ${cut(harmless(failed.map(({ name }) => name).join(', ')), 150)}`

function runsOf(sha: string, { client, repository }: HealthGitHub): Promise<Answer<readonly CheckRun[]>> {
  const [owner = '', repo = ''] = repository.split('/')
  return ask(client, { what: `the check runs of ${sha.slice(0, 7)}`, permission: 'checks: read' }, async () => {
    const which = { owner, repo, ref: sha, filter: 'latest', per_page: READ_AT_ONCE } as const
    const { data } = await client.octokit.rest.checks.listForRef(which)
    const parsed = z.safeParse(listing, data)
    if (!parsed.success) throw new Error('the answer is not the list that it should be')
    const { total_count, check_runs } = parsed.data
    if (total_count > check_runs.length)
      throw new Problem({
        what: `There are more than ${READ_AT_ONCE} check runs`,
        todo: 'Name those that count in `checks`'
      })
    return check_runs
  })
}

const NO_COMMIT = new Problem({ what: 'It is not known which commit was deployed', todo: 'Say it with `sha`' })

const noSuch = (name: string, sha: string): Problem =>
  new Problem({
    what: `There is no check run \`${cut(harmless(name), 100)}\` of commit ${sha.slice(0, 7)}`,
    todo: 'Write its name as GitHub shows it'
  })

const noneOf = (sha: string): Problem => new Problem({ what: `There is no check run of commit ${sha.slice(0, 7)} yet` })
