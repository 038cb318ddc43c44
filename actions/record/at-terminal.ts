import { Problem } from '../../src/domain/problem.js'
import type { Run } from '../../src/domain/run.js'
import { record } from '../../src/flows/record.js'
import { present } from '../../src/ingest/present.js'
import { trustOf } from '../../src/ingest/trust.js'
import { untrackedReports } from '../../src/io/git/untracked.js'
import type { Outcome } from '../../src/io/runner/define-action.js'
import type { World } from '../../src/io/runner/run-action.js'
import { VERSION } from '../../src/io/runner/version.js'
import type { StoreName } from '../../src/io/store/names.js'
import { workspaceAt } from '../../src/io/workspace/workspace.js'
import { recordedOutcome } from '../outcomes.js'
import { settleAtTerminal, type TerminalSetting } from '../terminal.js'

interface Asked {
  readonly config: string
  readonly store: StoreName | undefined
  readonly directory: string | undefined
  readonly strict: boolean
  readonly reports: readonly string[]
  readonly artifacts: readonly string[]
  readonly run: number | undefined
  readonly attempt: number
  readonly job: string
  readonly sha: string | undefined
  readonly branch: string | undefined
}

/** Records one attempt of a run by its id: from GitHub where there is a token, and the reports that lie here. */
export async function recordAtTerminal(asked: Asked, world: World): Promise<Outcome> {
  if (asked.run === undefined) throw noRun()
  if (asked.run === 0) throw fromOne('--run')
  if (asked.attempt === 0) throw fromOne('--attempt')
  const setting = await settleAtTerminal(asked, world, world.folder)
  const { store, runs, home, root, config } = setting
  const self = runOf(asked, asked.run, { setting, now: world.clock.now() })
  if (setting.noRuns !== undefined) world.log.info(`Jobs and steps were not read from GitHub: ${setting.noRuns}.`)
  const { REPORT_FILES } = await import('../../src/ingest/reports/index.js')
  const recorded = await record(
    {
      store,
      clock: world.clock,
      log: world.log,
      workspace: untrackedReports(workspaceAt(root), root),
      ...(runs === undefined ? {} : { runs })
    },
    {
      home,
      self,
      selfIsSure: false,
      recorder: asked.job,
      reports: firstOf(asked.reports, config.record.reports, REPORT_FILES),
      artifacts: firstOf(asked.artifacts, config.record.artifacts),
      foreshock: VERSION
    }
  )
  return recordedOutcome(recorded, { strict: asked.strict, notes: [] })
}

const firstOf = (...lists: readonly (readonly string[])[]): readonly string[] =>
  lists.find((list) => list.length > 0) ?? []

function runOf(asked: Asked, runId: number, { setting, now }: { setting: TerminalSetting; now: number }): Run {
  const { checkout, home } = setting
  const sha = asked.sha ?? checkout?.headSha
  if (sha === undefined) throw noCommit()
  if (!/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(sha)) throw noSha(sha)
  const branch = asked.branch ?? checkout?.branch
  return {
    ...present({ branch }),
    runId,
    attempt: asked.attempt,
    workflow: 'local',
    event: 'push',
    sha,
    status: 'in_progress',
    trust: trustOf({ event: 'push', branch, headRepository: home.repository }, home),
    witness: 'runner',
    observedAt: now
  }
}

const noRun = (): Problem =>
  new Problem({
    what: 'There is no run to record',
    todo: 'Name it: --run 4711 --attempt 1. To read this checkout as it is, use foreshock scan'
  })

const fromOne = (option: string): Problem =>
  new Problem({ where: `${option}:`, what: '"0" is no number of GitHub\'s', todo: 'They begin with 1' })

const noSha = (sha: string): Problem =>
  new Problem({
    where: '--sha:',
    what: `"${sha}" is not the full name of a commit`,
    todo: 'Write all its 40 digits, as git rev-parse prints them'
  })

const noCommit = (): Problem =>
  new Problem({ what: 'The commit of the run is not known', todo: 'Name it with --sha, or run this in its checkout' })
