import type { Finding } from '../domain/finding.js'
import { say, type Prose } from '../domain/prose.js'
import { rowsOf, type Tables } from '../history/columns.js'
import type { BeginsAfter, Log } from '../ports.js'
import { type Advice, adviceOn } from '../risk/advice.js'
import { assess, type Assessment } from '../risk/assess.js'
import { type ChangeSet, type CiEvidence, EMPTY_SET } from '../risk/scene.js'
import { isSilentMerge } from '../risk/kamei.js'
import { together } from '../risk/together.js'
import { changeSet, type ChangeSetAsked, type ChangeSetPorts } from './risk/change-set.js'
import { heldCommits } from './risk/held-commits.js'
import { lastGoodRun } from './risk/last-run.js'
import { ciEvidence } from './risk/evidence.js'
import type { RiskSettings } from './risk/options.js'
import { earlyPast, type EarlyPast, readPast } from './risk/past.js'
import { told } from './told.js'

export interface RiskPorts extends ChangeSetPorts {
  readonly log: Log
}

/** Which change is looked at, and all that is known beside its commits. */
export interface RiskWish {
  /** The commit that would be merged or deployed, and what tells where it goes. */
  readonly change: Omit<ChangeSetAsked, 'limit' | 'held' | 'lastRun'>
  /** A pull request is one change, whatever its commits. */
  readonly isOneChange: boolean
  /** Somebody has typed the range. */
  readonly isNamed?: boolean
  /** Of the pull request: untrusted text. */
  readonly title?: string
  readonly environment?: string
  readonly tables: Tables
  readonly findings: readonly Finding[]
  readonly owners?: string
  readonly settings: RiskSettings
  /** The run that asks, and its workflow: `.github/workflows/deploy.yml`. */
  readonly self?: number
  readonly workflowPath?: string
  /** Epoch milliseconds. */
  readonly at: number
}

export interface Risked {
  readonly assessment: Assessment
  readonly advice: Advice
  readonly set: ChangeSet
  readonly evidence: CiEvidence
  readonly environment: string | undefined
  readonly head: string
  /** What could not be seen. */
  readonly unseen: readonly Prose[]
}

/** More commits than GitHub gives of one comparison are no change set that anybody can judge. */
const MOST_COMMITS = 250

/** How risky a change is: reads its commits and those before it, and holds both against all that the history knows. */
export async function risk(ports: RiskPorts, wish: RiskWish): Promise<Risked> {
  const { settings, tables, at, environment } = wish
  const { head } = wish.change
  let early: EarlyPast | undefined
  const found = await changeSetOf(ports, wish, (base) => {
    early = earlyPast(ports, { head: base, limit: settings.commits, at })
  })
  const shas = new Set([head, ...found.set.commits.map(({ sha }) => sha)])
  const read = await readPast(ports, { head: found.base ?? head, own: shas, limit: settings.commits, at }, early)
  const evidence = ciEvidence({ tables, findings: wish.findings, shas, environment, self: wish.self, at })
  const { labels, deployments } = rowsOf(tables)
  const assessment = assess({
    set: found.set,
    isOneChange: wish.isOneChange,
    past: read.past,
    witnessed: { labels, deployments },
    evidence,
    ...(wish.owners === undefined ? {} : { owners: wish.owners }),
    waitDays: settings['wait-days'],
    thresholds: settings,
    at
  })
  return {
    assessment,
    advice: adviceOn(assessment, { set: found.set, evidence }),
    set: found.set,
    evidence,
    environment,
    head,
    unseen: unique([...found.unseen, ...read.unseen, ...assessment.unseen])
  }
}

interface FoundSet {
  readonly set: ChangeSet
  /** The commit before it. */
  readonly base: string | undefined
  readonly unseen: readonly Prose[]
}

async function changeSetOf(ports: RiskPorts, wish: RiskWish, beginsAfter: BeginsAfter): Promise<FoundSet> {
  const { title, environment } = wish
  const found = await changeSet(ports, { ...wish.change, ...knownOf(wish), limit: MOST_COMMITS }, beginsAfter)
  // Somebody has named where it begins: nothing else is looked at in its place.
  if (found.is === 'unknown' && wish.isNamed === true) throw found.because
  if (found.is === 'unknown') return newestAlone(ports, wish, told(found.because.message))
  const { commits: all, complete, notes, base, deployedAt, together: files } = found.value
  const commits = all.filter((commit) => !isSilentMerge(commit))
  const isWhole = complete && (files !== undefined || commits.every(({ filesLeftOut }) => filesLeftOut === 0))
  const whole = together(commits, title)
  return {
    set: {
      commits,
      together: whole === undefined ? undefined : { ...whole, ...files },
      complete: isWhole,
      ...(environment === undefined ? {} : { environment }),
      ...(deployedAt === undefined ? {} : { deployedAt })
    },
    base,
    unseen: isWhole ? [] : notes.map(told)
  }
}

/** What the history has of what was deployed. */
function knownOf({ environment, tables, workflowPath, self }: RiskWish): Pick<ChangeSetAsked, 'held' | 'lastRun'> {
  if (environment === undefined) return {}
  const held = heldCommits(tables, environment)
  const lastRun = lastGoodRun(tables, { workflowPath, self, held })
  return { held, ...(lastRun === undefined ? {} : { lastRun }) }
}

/** Where nobody knows what is there now, the newest commit is all that is sure to be new. */
async function newestAlone(ports: RiskPorts, { change: { head }, title }: RiskWish, why: Prose): Promise<FoundSet> {
  for (const source of [ports.local, ports.remote]) {
    const read = await source?.range({ head, limit: 1 })
    if (read?.is !== 'known') continue
    const { commits: newest, fromTheBeginning } = read.value
    const commits = newest.filter((commit) => !isSilentMerge(commit))
    return {
      set: { commits, together: together(commits, title), complete: fromTheBeginning },
      base: newest[0]?.parents[0],
      // The first commit of all has nothing before it that could have been missed.
      unseen: fromTheBeginning ? [] : [why, say`Only the newest commit was looked at.`]
    }
  }
  return { set: { ...EMPTY_SET, complete: false }, base: undefined, unseen: [why] }
}

const unique = (sentences: readonly Prose[]): readonly Prose[] => [
  ...new Map(sentences.map((prose) => [JSON.stringify(prose), prose])).values()
]
