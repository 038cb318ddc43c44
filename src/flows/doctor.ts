import * as z from 'zod/mini'
import type { Located, Parsed } from '../config/located.js'
import type { Ailment, CheckedSettings, Checkup, Levels } from '../doctor/ailment.js'
import { checks } from '../doctor/checks/index.js'
import type { Answer } from '../domain/answer.js'
import type { Problem } from '../domain/problem.js'
import { look } from '../init/look.js'
import type { Repository } from '../init/repository.js'
import type { Log, RepositoryFiles, RunSource } from '../ports.js'
import { apiRepository } from '../schema/api.js'
import { repositoryIn } from './init.js'

interface Ports {
  readonly files: RepositoryFiles
  readonly log: Log
  /** Absent where GitHub is not asked. */
  readonly runs?: Pick<RunSource, 'repository' | 'fileAt'>
}

interface Given {
  /** The path of the configuration file. */
  readonly config: string
  /** Its text, wherever it lies; undefined where there is none, or why nobody can read it. */
  readonly found: Answer<string | undefined>
  readonly parse: (text: string, path: string) => Parsed<CheckedSettings>
  readonly defaults: CheckedSettings
  readonly needs: Readonly<Record<string, Levels>>
  readonly isEnterpriseServer: boolean
}

export interface Examined {
  readonly ailments: readonly Ailment[]
  /** How many workflows have a step of Foreshock. */
  readonly recorded: number
  /** What could not be asked, as a sentence. */
  readonly notAsked: readonly string[]
}

/** Looks a checkout through for what keeps Foreshock from its work: by its files, and by GitHub where that may be asked. */
export async function doctor({ files, log, runs }: Ports, given: Given): Promise<Examined> {
  const repository = withConfig(await repositoryIn(files, log), given)
  const seen = look(repository)
  const text = repository.texts.get(given.config)
  const parsed = text === undefined ? undefined : given.parse(text, given.config)
  const settings = parsed === undefined ? given.defaults : parsed.ok ? parsed.config : undefined
  const checkup: Checkup = {
    repository,
    look: seen,
    settings,
    needs: given.needs,
    isEnterpriseServer: given.isEnterpriseServer
  }
  const recorded = seen.workflows.filter(({ hasForeshock }) => hasForeshock).length
  const online =
    runs === undefined ? { ailments: [], notAsked: [] } : await onDefaultBranch(checkup, runs, given.config)
  return {
    recorded,
    ailments: [
      ...(given.found.is === 'unknown' ? [unreadable(given.config, given.found.because)] : []),
      ...(parsed?.ok === false ? parsed.errors.map(misconfigured) : []),
      ...seen.refused.map(({ path, because }) => ({
        is: 'wrong' as const,
        where: path,
        what: `The workflow cannot be read: ${because}`,
        todo: 'Mend it, or remove it'
      })),
      ...(recorded === 0 ? [NOTHING] : []),
      ...Object.values(checks).flatMap((check) => check(checkup)),
      ...online.ailments
    ],
    notAsked: online.notAsked
  }
}

/** A configuration may be called anything, and `init` knows the usual name alone. */
function withConfig({ paths, texts }: Repository, { config, found }: Pick<Given, 'config' | 'found'>): Repository {
  if (found.is === 'unknown' || found.value === undefined) return { paths, texts }
  return { paths: [...new Set([...paths, config])], texts: new Map([...texts, [config, found.value]]) }
}

const unreadable = (config: string, { what, todo }: Problem): Ailment => ({
  is: 'wrong',
  where: config,
  what,
  todo: todo ?? 'See that it can be read'
})

const NOTHING: Ailment = {
  is: 'wrong',
  where: '.github/workflows',
  what: 'No workflow has a step of Foreshock, so nothing is recorded',
  todo: 'Run foreshock init'
}

/** An error of the configuration as the doctor tells it. */
export const misconfigured = ({ path, line, column, message, didYouMean, todo }: Located): Ailment => ({
  is: 'wrong',
  where: `${path}:${line}:${column}`,
  what: message.replace(/\.$/, ''),
  todo: didYouMean === undefined ? (todo ?? 'Correct it') : `Write ${didYouMean}`
})

/** The configuration and the rollback workflow count as the default branch has them. */
async function onDefaultBranch(
  { repository, settings, look: { workflows } }: Checkup,
  runs: Pick<RunSource, 'repository' | 'fileAt'>,
  config: string
): Promise<Pick<Examined, 'ailments' | 'notAsked'>> {
  const answer = await runs.repository()
  if (answer.is === 'unknown') return { ailments: [], notAsked: [answer.because.message] }
  const branch = z.safeParse(branched, answer.value).data?.default_branch
  if (branch === undefined) return { ailments: [], notAsked: ['GitHub did not tell the default branch.'] }
  const rollsBack = workflows.some(({ workflow: { text } }) => text.includes('foreshock/foreshock/actions/rollback@'))
  const late = workflows
    .filter(({ hasForeshock, workflow: { events } }) => hasForeshock && events.includes('workflow_run'))
    .map(({ workflow: { path } }) => path)
  const wanted = [
    ...(repository.texts.has(config) ? [config] : []),
    ...late,
    ...(rollsBack && settings !== undefined ? [settings.rollback.workflow] : [])
  ]
  const ailments: Ailment[] = []
  const notAsked: string[] = []
  for (const path of new Set(wanted)) {
    const there = await runs.fileAt(path, branch)
    if (there.is === 'known' && there.value === repository.texts.get(path)) continue
    if (there.is === 'unknown' && !/not found|404|no such/i.test(there.because.message))
      notAsked.push(there.because.message)
    else
      ailments.push({
        is: there.is === 'unknown' && path !== config ? 'wrong' : 'advice',
        where: path,
        what:
          there.is === 'unknown'
            ? `${branch} does not have it, and only what ${branch} has is in force`
            : `${branch} has another text, and that one is in force`,
        todo: `Merge it into ${branch}`
      })
  }
  return { ailments, notAsked }
}

const branched = z.pick(apiRepository, { default_branch: true })
