import { resolve } from 'node:path'
import type { FailOn } from '../actions/fail-on.js'
import { tableCounts, verdictOutcome } from '../actions/outcomes.js'
import { pageAtTerminal, riskOfCheckout } from '../actions/risk/at-terminal.js'
import { settleAtTerminal, type TerminalSetting } from '../actions/terminal.js'
import type { Verdict } from '../src/domain/verdict.js'
import { scan, type Scanned } from '../src/flows/scan.js'
import type { Risked } from '../src/flows/risk.js'
import { silenceOf } from '../src/flows/detect/silence.js'
import { gitChanges } from '../src/io/git/changes.js'
import { untrackedReports } from '../src/io/git/untracked.js'
import type { Outcome } from '../src/io/runner/define-action.js'
import type { World } from '../src/io/runner/run-action.js'
import { VERSION } from '../src/io/runner/version.js'
import { workspaceAt } from '../src/io/workspace/workspace.js'
import { toJson } from '../src/report/json.js'
import { riskLines } from '../src/report/risk-page.js'
import { mustBeFolder } from './must-be-folder.js'
import { scanText } from './scan-text.js'

interface Asked {
  readonly config: string
  readonly directory: string | undefined
  readonly reports: readonly string[]
  readonly 'fail-on': FailOn
  readonly path?: string
}

export async function scanCheckout(asked: Asked, world: World): Promise<Outcome> {
  const folder = resolve(world.folder, asked.path ?? '.')
  await mustBeFolder(folder)
  const setting = await settleAtTerminal(asked, world, folder)
  const { store, root, checkout, home, config, runs } = setting
  const { REPORT_FILES } = await import('../src/ingest/reports/index.js')
  const scanned = await scan(
    {
      store,
      workspace: untrackedReports(workspaceAt(root), root),
      clock: world.clock,
      log: world.log,
      ...(checkout === undefined ? {} : { changes: gitChanges(root) }),
      ...(runs === undefined ? {} : { runs })
    },
    {
      home,
      headSha: checkout?.headSha ?? '0'.repeat(40),
      ...(checkout?.branch === undefined ? {} : { branch: checkout.branch }),
      reports: [asked.reports, config.record.reports, REPORT_FILES].find((list) => list.length > 0) ?? [],
      options: config.detect,
      silence: silenceOf(config.findings),
      foreshock: VERSION
    }
  )
  world.log.progress('Looking at the newest commits …')
  const { tables } = scanned.history
  const risked = checkout === undefined ? undefined : await riskOfCheckout(setting, { tables }, world)
  world.log.progress('')
  return outcomeOf(scanned, { setting, failOn: asked['fail-on'], risked })
}

interface Told {
  readonly setting: TerminalSetting
  readonly failOn: FailOn
  /** Absent outside a checkout. */
  readonly risked: Risked | undefined
}

const NOTHING_SEEN: Verdict = { is: 'no-data', headline: [], findings: [], unseen: [], asides: [] }

function outcomeOf(scanned: Scanned, { setting, failOn, risked }: Told): Outcome {
  const { verdict, commits, tests, reportFiles, unreadable, runs, history, problems } = scanned
  return {
    outputs: {},
    // Where there was neither a report nor a run, nothing could be judged either.
    exitCode: verdictOutcome(verdict ?? NOTHING_SEEN, { failOn }).exitCode,
    json: {
      root: setting.root,
      repository: setting.home.repository,
      head: setting.checkout?.headSha,
      branch: setting.checkout?.branch,
      commits: commits.length,
      reports: { files: reportFiles, tests: tests.length, unreadable: unreadable.map(({ path }) => path) },
      runs: runs.length,
      notRead: [
        setting.noCheckout?.message,
        setting.noRuns,
        ...Object.values(problems).flatMap((those) => those.map(({ message }) => message))
      ].filter((why) => why !== undefined),
      history: { place: setting.store.place, rows: tableCounts(history.tables) },
      risk:
        risked === undefined
          ? undefined
          : { level: risked.assessment.level, ...risked.assessment.chance, percentile: risked.assessment.percentile },
      verdict: verdict === undefined ? undefined : toJson(verdict)
    },
    text: ({ colours }) =>
      scanText(scanned, { setting, colours, risk: risked === undefined ? [] : riskLines(pageAtTerminal(risked)) })
  }
}
