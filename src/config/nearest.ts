/** The candidate that was most likely meant, if one is near enough and no other is as near. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const [best, ...others] = nearestOnes(word, candidates)
  return others.length === 0 ? best : undefined
}

/** All candidates that are near enough and as near as the nearest: nobody can know which of them was meant. */
export function nearestOnes(word: string, candidates: Iterable<string>): readonly string[] {
  const near = [...candidates]
    .map((candidate) => ({ candidate, distance: distanceBetween(word, candidate) }))
    .filter(({ candidate, distance }) => distance <= furthest(candidate))
  const least = Math.min(...near.map(({ distance }) => distance))
  return near.filter(({ distance }) => distance === least).map(({ candidate }) => candidate)
}

/** 0 for the same words in another spelling (`slowJob`, `slow_job`), else the number of edits. */
export function distanceBetween(one: string, other: string): number {
  if (one.length > LONGEST) return Infinity
  return isSameWord(one, other) ? 0 : edits(one, other)
}

/** Whether two names differ in spelling only: capitals, hyphens, underscores. */
export const isSameWord = (one: string, other: string): boolean => bare(one) === bare(other)

const LONGEST = 100

/** A third of the letters may be wrong, but at least one and at most three. */
const furthest = (candidate: string): number => Math.min(3, Math.max(1, Math.floor(candidate.length / 3)))

const bare = (word: string): string => word.toLowerCase().replace(/[-_ .]/g, '')

/** Insertions, deletions, replacements and swaps of neighbours (https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance). */
export function edits(one: string, other: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (let row = 1; row <= one.length; row++) {
    const next = [row]
    for (let column = 1; column <= other.length; column++) {
      const isSame = one[row - 1] === other[column - 1]
      const isSwap = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      next[column] = Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
        isSwap ? (beforeLast[column - 2] ?? 0) + 1 : Infinity
      )
    }
    beforeLast = last
    last = next
  }
  return last[other.length] ?? 0
}
