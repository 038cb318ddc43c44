import { say, type Prose } from '../domain/prose.js'
import type { Assessment } from './assess.js'
import { counted } from './in-words.js'
import type { ChangeSet, CiEvidence } from './scene.js'

export const ADVICE = ['go', 'watch-longer', 'split', 'wait', 'hold'] as const

export interface Advice {
  readonly is: (typeof ADVICE)[number]
  /** A clause that goes on from what to do: `because …`, without the because. */
  readonly because: Prose
}

/** From here on, parts of a change can be deployed apart. */
const LARGE = { commits: 5, files: 25, lines: 600 } as const

/** Above this, in percent, nearly all that the repository ever did was less risky. */
const EXTREME = 99

/** The one thing to do about a change set, with the reason. */
export function adviceOn(
  { level, percentile = 0 }: Pick<Assessment, 'level' | 'percentile'>,
  { set, evidence }: { readonly set: ChangeSet; readonly evidence: CiEvidence }
): Advice {
  const { redOnBase = 0, openIncidents = 0, failedJobs = 0, explainedJobs = 0 } = evidence
  if (set.commits.length === 0 && set.complete) return { is: 'go', because: say`nothing would change` }
  if (redOnBase > 0 && level !== 'low')
    return { is: 'wait', because: say`the default branch fails already, and hides what this change does` }
  if (level === 'high') {
    if (failedJobs > explainedJobs) return { is: 'hold', because: say`jobs of it fail, and it is riskier than most` }
    if (openIncidents > 0)
      return { is: 'hold', because: say`what is deployed now is bad, and this is riskier than most` }
    const large = largeness(set)
    if (large !== undefined) return { is: 'split', because: large }
    if (percentile >= EXTREME) return { is: 'hold', because: say`hardly any change of this repository was riskier` }
    return { is: 'watch-longer', because: say`it is riskier than most changes here` }
  }
  if (level === 'medium') return { is: 'watch-longer', because: say`it is riskier than usual` }
  if (level === 'unknown') return { is: 'watch-longer', because: say`nobody can tell how risky it is` }
  if (openIncidents > 0) return { is: 'watch-longer', because: say`what is deployed now was judged bad` }
  return { is: 'go', because: say`it is like most changes here` }
}

function largeness({ commits, together }: ChangeSet): Prose | undefined {
  const files = together?.files ?? []
  const lines = files.reduce((sum, { added, deleted }) => sum + added + deleted, 0)
  if (commits.length >= LARGE.commits && files.length > 1)
    return say`${counted(commits.length, 'commit')} at once are hard to tell apart when something breaks`
  if (files.length >= LARGE.files || lines >= LARGE.lines)
    return say`${counted(files.length, 'file')} and ${counted(lines, 'line')} at once are hard to tell apart when something breaks`
  return undefined
}
