import { matchesAny } from '../schema/config-glob.js'
import { amend } from './amend.js'
import { amendWithoutTests, recorderFor } from './amend-without-tests.js'
import type { Amended, Change } from './change.js'
import { configFile } from './config-file.js'
import { deploymentsOf } from './deployments.js'
import type { Uses } from './foreshock-steps.js'
import { look, type LookedAt } from './look.js'
import type { Repository } from './repository.js'

/** What `init` would write, and what people should know. */
export interface Plan {
  readonly changes: readonly Change[]
  readonly notes: readonly string[]
  /** The tools whose tests were found, by the job that runs them. */
  readonly tests: readonly { readonly workflow: string; readonly job: string; readonly tools: readonly string[] }[]
}

interface Given extends Uses {
  /** The globs by which reports are looked for when nothing is said. */
  readonly reportFiles: readonly string[]
}

/** Plans the least that makes a repository record its runs. What has a step of Foreshock already is left alone. */
export function plan(repository: Repository, { ref, reportFiles }: Given): Plan {
  const seen = look(repository)
  const tests = seen.workflows.filter((one) => one.tests.length > 0)
  const isThere = seen.workflows.some(({ hasForeshock }) => hasForeshock)
  const amended: readonly Amended[] = [
    ...tests
      .filter(({ hasForeshock }) => !hasForeshock)
      .map((one) => amend(one, { ref, repository, all: seen.workflows })),
    ...(tests.length > 0 || isThere ? [] : withoutTests(seen.workflows, { ref, repository }))
  ]
  const reports = unusual(
    amended.flatMap((one) => one.reports),
    reportFiles
  )
  return {
    changes: merged([
      ...amended.flatMap(({ changes }) => changes),
      ...(isThere ? [] : configChange(repository, { reports, ref, workflows: seen.workflows }))
    ]),
    notes: [
      ...seen.refused.map(({ path, because }) => `${path} is left alone: ${because}.`),
      ...new Set(amended.flatMap(({ notes }) => notes))
    ],
    tests: tests.flatMap(({ workflow, tests: jobs }) =>
      jobs.map(({ job, steps }) => ({
        workflow: workflow.path,
        job: job.key,
        tools: [...new Set(steps.flatMap(({ tools }) => tools.map(({ title }) => title)))]
      }))
    )
  }
}

function withoutTests(
  workflows: readonly LookedAt[],
  given: Uses & { readonly repository: Repository }
): readonly Amended[] {
  const amended = amendWithoutTests(workflows, given)
  if (amended === undefined) return [recorderFor(workflows, given)]
  return amended.changes.length > 0 ? [amended] : [amended, { ...recorderFor(workflows, given), notes: [] }]
}

/** All globs, once one of them is not among the usual ones: the setting stands in for those. */
function unusual(files: readonly string[], usual: readonly string[]): readonly string[] {
  const isUsual = matchesAny(usual)
  const sample = (glob: string): string => glob.replaceAll('**/', 'x/').replaceAll('*', 'x')
  return files.every((glob) => isUsual(glob) || isUsual(sample(glob))) ? [] : [...new Set(files)]
}

const CONFIG = '.github/foreshock.yml'

function configChange(
  { paths, texts }: Repository,
  {
    reports,
    ref,
    workflows
  }: { readonly reports: readonly string[]; readonly ref: string; readonly workflows: readonly LookedAt[] }
): readonly Change[] {
  if (paths.includes(CONFIG)) return []
  return [{ path: CONFIG, after: configFile({ reports, ref, ...deploymentsOf(workflows, texts) }) }]
}

/** What several jobs append to one file is there once. */
function merged(changes: readonly Change[]): readonly Change[] {
  const byPath = new Map<string, Change>()
  for (const change of changes) {
    const earlier = byPath.get(change.path)
    const added = change.after.slice(change.before?.length ?? 0)
    if (earlier === undefined) byPath.set(change.path, change)
    else if (!earlier.after.includes(added.trim()))
      byPath.set(change.path, { ...earlier, after: earlier.after + added })
  }
  return [...byPath.values()]
}
