/** How much an author has done before, by Kamei et al. (2013): all commits, the recent ones, those in a subsystem. */
export interface Experience {
  /** The number of an author; the same key gets the same. */
  numberOf(author: string): number
  of(
    author: string,
    at: number,
    subsystems: Iterable<string>
  ): { readonly exp: number; readonly rexp: number; readonly sexp: number }
  add(author: string, at: number, subsystems: Iterable<string>): void
}

interface Author {
  readonly number: number
  commits: number
  /** Commits of a week, and the mean of their times. */
  readonly counts: number[]
  readonly times: number[]
  readonly inSubsystem: Map<string, number>
}

export function experience(): Experience {
  const authors = new Map<string, Author>()
  const authorOf = (key: string): Author => {
    const there = authors.get(key)
    if (there !== undefined) return there
    const author = { number: authors.size, commits: 0, counts: [], times: [], inSubsystem: new Map<string, number>() }
    authors.set(key, author)
    return author
  }
  return {
    numberOf: (key) => authorOf(key).number,
    of: (key, at, subsystems) => {
      const author = authors.get(key)
      if (author === undefined) return { exp: 0, rexp: 0, sexp: 0 }
      let [sum, count] = [0, 0]
      for (const subsystem of subsystems) {
        sum += author.inSubsystem.get(subsystem) ?? 0
        count += 1
      }
      return { exp: author.commits, rexp: recent(author, at), sexp: count === 0 ? 0 : sum / count }
    },
    add: (key, at, subsystems) => {
      const author = authorOf(key)
      author.commits += 1
      remember(author, at)
      for (const subsystem of subsystems) {
        const before = author.inSubsystem.get(subsystem)
        if (before !== undefined || author.inSubsystem.size < MOST_SUBSYSTEMS)
          author.inSubsystem.set(subsystem, (before ?? 0) + 1)
      }
    }
  }
}

/** Of one author; folders in the root of a repository are a few dozen. */
const MOST_SUBSYSTEMS = 10_000

const WEEK_MS = 7 * 86_400_000
const YEAR_MS = 365.25 * 86_400_000

/** Each commit counts 1 / (years ago + 1). A week lies in one sum, which is off by less than 1 in 10,000. */
function recent({ counts, times }: Author, at: number): number {
  let sum = 0
  for (let week = 0; week < counts.length; week += 1)
    sum += (counts[week] ?? 0) / (Math.max(0, at - (times[week] ?? at)) / YEAR_MS + 1)
  return sum
}

function remember({ counts, times }: Author, at: number): void {
  const last = counts.length - 1
  const [count, mean] = [counts[last], times[last]]
  if (count !== undefined && mean !== undefined && Math.abs(at - mean) < WEEK_MS / 2) {
    counts[last] = count + 1
    times[last] = mean + (at - mean) / (count + 1)
    return
  }
  if (counts.length >= MOST_WEEKS) halve(counts, times)
  counts.push(1)
  times.push(at)
}

/** Twenty years; with clocks that jump there could be as many weeks as commits. */
const MOST_WEEKS = 1_040

function halve(counts: number[], times: number[]): void {
  const half = Math.floor(counts.length / 2)
  for (let pair = 0; pair < half; pair += 1) {
    const [one = 0, other = 0] = [counts[2 * pair], counts[2 * pair + 1]]
    const [time = 0, otherTime = 0] = [times[2 * pair], times[2 * pair + 1]]
    counts[pair] = one + other
    times[pair] = (one * time + other * otherTime) / (one + other)
  }
  counts.length = half
  times.length = half
}
