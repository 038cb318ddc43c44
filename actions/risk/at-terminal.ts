import type { CommitDetail } from '../../src/domain/commit-detail.js'
import { name, say, type Prose } from '../../src/domain/prose.js'
import { Problem } from '../../src/domain/problem.js'
import { detect } from '../../src/flows/detect.js'
import { knownHistory } from '../../src/flows/record.js'
import { defaultRisk, policyOf } from '../../src/flows/risk/options.js'
import { riskPage } from '../../src/flows/risk/verdict.js'
import { risk, type Risked, type RiskWish } from '../../src/flows/risk.js'
import { silenceOf } from '../../src/flows/detect/silence.js'
import { told } from '../../src/flows/told.js'
import { rowsOf, type Tables } from '../../src/history/columns.js'
import { gitCommits } from '../../src/io/git/commit-details.js'
import type { Outcome } from '../../src/io/runner/define-action.js'
import type { World } from '../../src/io/runner/run-action.js'
import type { StoreName } from '../../src/io/store/names.js'
import type { RiskPage } from '../../src/report/risk-page.js'
import { backtest } from '../../src/risk/backtest.js'
import type { FailOn } from '../fail-on.js'
import { settleAtTerminal, type TerminalSetting } from '../terminal.js'
import { backtestText } from './backtest-text.js'
import { riskOutcome } from './outcome.js'

interface Asked {
  readonly config: string
  readonly store: StoreName | undefined
  readonly directory: string | undefined
  readonly environment: string | undefined
  readonly backtest: boolean
  readonly 'fail-on': FailOn
  readonly range?: string
}

/** Commits that a backtest replays at most: what is older says little of today. */
const MOST_REPLAYED = 20_000

/** Looks at commits of the checkout by the history at hand: it asks GitHub nothing, and no gate. */
export async function riskAtTerminal(asked: Asked, world: World): Promise<Outcome> {
  const setting = await settleAtTerminal(asked, world, world.folder)
  if (setting.checkout === undefined)
    throw setting.noCheckout ?? new Problem({ what: 'There is no checkout', todo: 'Run this in a checkout' })
  if (asked.backtest && (asked.range !== undefined || asked.environment !== undefined))
    throw new Problem({
      where: '--backtest:',
      what: 'A replay goes through the whole history',
      todo: 'Leave the range and --environment out'
    })
  return asked.backtest ? replay(setting, world) : lookAt(setting, asked, world)
}

async function lookAt(setting: TerminalSetting, asked: Asked, world: World): Promise<Outcome> {
  const { tables, notes } = await knownHistory(setting.store, setting.home)
  const risked = await riskOfCheckout(setting, { tables, environment: asked.environment, range: asked.range }, world)
  const seen = { ...risked, unseen: [...risked.unseen, ...notes.map(told)] }
  const page = { ...pageAtTerminal(seen), lookedAt: lookedAt(risked.set.commits) }
  const asides = notAsked(setting, asked.environment)
  return riskOutcome(
    { page: { ...page, verdict: { ...page.verdict, asides } }, risked: seen, gated: { is: 'none' } },
    { failOn: asked['fail-on'] }
  )
}

/** Without a name beside it, a verdict could be of any commit. */
function lookedAt(commits: readonly CommitDetail[]): Prose {
  const [first, last] = [commits[0], commits.at(-1)]
  if (first === undefined || last === undefined) return say`No commit was looked at.`
  const newest = say`${last.sha.slice(0, 7)} ${name(last.subject)}`
  return commits.length === 1
    ? say`Looked at ${newest}`
    : say`Looked at ${commits.length} commits, from ${first.sha.slice(0, 7)} to ${newest}`
}

/** Who may release a gate is known on GitHub alone: here its silence must not be taken for consent. */
const notAsked = ({ config }: TerminalSetting, environment: string | undefined): readonly Prose[] =>
  environment === undefined || policyOf(config.risk ?? defaultRisk(), environment) === undefined
    ? []
    : [say`The gate of ${name(environment)} is asked in a job alone, and was not asked here.`]

export const pageAtTerminal = (risked: Risked): RiskPage =>
  riskPage({ risked, gated: { is: 'none' }, repositoryUrl: undefined })

interface Wish {
  readonly tables: Tables
  readonly environment?: string | undefined
  readonly range?: string | undefined
}

/** How risky commits of the checkout are, by its own git and the history at hand. */
export function riskOfCheckout(
  { checkout, config, root }: TerminalSetting,
  { tables, environment, range }: Wish,
  world: World
): Promise<Risked> {
  const now = world.clock.now()
  const judged = [...tables.runs].find(({ sha, status }) => sha === checkout?.headSha && status === 'completed')
  const silence = { rules: silenceOf(config.findings), now }
  return risk(
    { local: gitCommits(root), log: world.log },
    {
      change: changeOf(range, checkout),
      isOneChange: false,
      isNamed: range !== undefined,
      ...(environment === undefined ? {} : { environment }),
      tables,
      findings:
        judged === undefined ? [] : detect({ tables, judged, options: config.detect, silence, unseen: [] }).findings,
      settings: config.risk ?? defaultRisk(),
      at: now
    }
  )
}

/** `a..b`, `a` (up to the head), or what the branch has and the default branch lacks; on the default branch its last commit. */
function changeOf(range: string | undefined, checkout: TerminalSetting['checkout']): RiskWish['change'] {
  if (range !== undefined) {
    // As git has it, the side that is left out is the head.
    const whole = range.startsWith('..') ? `HEAD${range}` : range
    const [, base = '', head = ''] = /^([^\s:^~-][^\s:]*?)(?:\.\.\.?(\S*))?$/.exec(whole) ?? []
    if (base === '')
      throw new Problem({
        where: 'range:',
        what: `"${range.slice(0, 100)}" is no range of commits`,
        todo: 'Write it as main..feature, or name the commit that it begins after'
      })
    return { since: base, head: head === '' ? 'HEAD' : head }
  }
  const { branch, defaultBranch, defaultRef } = checkout ?? {}
  const isElsewhere = branch !== undefined && defaultBranch !== undefined && branch !== defaultBranch
  return { head: 'HEAD', since: isElsewhere ? (defaultRef ?? defaultBranch) : 'HEAD~1' }
}

async function replay({ store, home, root, config }: TerminalSetting, world: World): Promise<Outcome> {
  const { tables } = await knownHistory(store, home)
  const { labels, deployments } = rowsOf(tables)
  const read = await gitCommits(root).range({ head: 'HEAD', limit: MOST_REPLAYED })
  if (read.is === 'unknown') throw read.because
  const { commits, fromTheBeginning } = read.value
  const result = backtest({
    history: commits,
    fromTheBeginning,
    witnessed: { labels, deployments },
    waitDays: (config.risk ?? defaultRisk())['wait-days'],
    at: world.clock.now()
  })
  return { outputs: {}, exitCode: 0, json: result, text: () => backtestText(result) }
}
