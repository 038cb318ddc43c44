import type { CommitDetail } from '../domain/commit-detail.js'
import type { Deployment } from '../domain/deployment.js'
import type { Because, Fate, Witnessed } from './fate.js'
import { isMerge } from './together.js'

/** What labels and deployments of the history tell of the commits that were deployed. */
export function deployedFates(changes: readonly CommitDetail[], { labels, deployments }: Witnessed): readonly Fate[] {
  const places = new Map(changes.map(({ sha }, index) => [sha, index]))
  const byId = new Map(deployments.map((one) => [String(one.deploymentId), one]))
  const batches = batchesOf(changes, places, deployments)
  const told = labels.flatMap((label) => {
    const { subjectKind, subject } = label
    const sha = subjectKind === 'commit' ? subject : subjectKind === 'deployment' ? byId.get(subject)?.sha : undefined
    const reason = sha === undefined ? undefined : REASONS[label.label]
    if (sha === undefined || reason === undefined) return []
    return spread(batches.get(sha) ?? only(changes[places.get(sha) ?? -1]), {
      ...reason,
      at: label.at,
      knownAt: label.knownAt
    })
  })
  const failed = deployments.flatMap(({ sha, state, stateAt, createdAt, rollbackOf }) => {
    const at = stateAt ?? createdAt
    const back = byId.get(String(rollbackOf))
    const undone =
      back === undefined
        ? []
        : spread(batches.get(back.sha) ?? [], { ...REASONS['rolled-back'], at: createdAt, knownAt: createdAt })
    if (state !== 'failure' && state !== 'error') return undone
    return [...undone, ...spread(batches.get(sha) ?? [], { label: 1, because: 'failed-deployment', at, knownAt: at })]
  })
  return [...told, ...failed]
}

type Reason = Pick<Fate, 'label' | 'because' | 'at' | 'knownAt'>

const REASONS = {
  bad: { label: 1, because: 'failed-watch' },
  reverted: { label: 1, because: 'reverted' },
  'rolled-back': { label: 1, because: 'rolled-back' },
  'known-good': { label: 0, because: 'known-good' },
  good: { label: 0, because: 'known-good' },
  accepted: undefined
} as const satisfies Readonly<Record<string, { readonly label: 0 | 1; readonly because: Because } | undefined>>

const only = (change: CommitDetail | undefined): readonly CommitDetail[] => (change === undefined ? [] : [change])

/** Larger batches tell hardly anything of one of their commits. */
const MOST = 50
/** From so many commits on, that one of them did harm says little of each. */
const FEW = 3

/** What is true of a batch: good of each of its commits, bad of one of them, and nobody knows of which. */
const spread = (batch: readonly CommitDetail[], reason: Reason): readonly Fate[] =>
  batch.length > MOST
    ? []
    : batch.map(({ sha }) => ({
        sha,
        ...reason,
        weight: reason.label === 0 ? 1 : 1 / batch.length,
        kind: reason.label === 1 && batch.length > FEW ? ('shared' as const) : ('real' as const)
      }))

/** The commits that each deployed commit brought: all since the one that was deployed before it to the same environment. */
function batchesOf(
  changes: readonly CommitDetail[],
  places: ReadonlyMap<string, number>,
  deployments: readonly Deployment[]
): ReadonlyMap<string, readonly CommitDetail[]> {
  const batches = new Map<string, readonly CommitDetail[]>()
  const lastOf = new Map<string, number>()
  for (const { environment, sha } of [...deployments].sort((one, other) => one.createdAt - other.createdAt)) {
    const place = places.get(sha)
    if (place === undefined) continue
    const last = lastOf.get(environment)
    const batch = last === undefined || last >= place ? only(changes[place]) : changes.slice(last + 1, place + 1)
    if (!batches.has(sha))
      batches.set(
        sha,
        batch.filter((change) => !isMerge(change))
      )
    lastOf.set(environment, Math.max(last ?? 0, place))
  }
  return batches
}
