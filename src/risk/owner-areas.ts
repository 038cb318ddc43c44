/** How many rules of a CODEOWNERS file are the last to match one of these paths: the areas that are touched. */
export function areasOf(text: string, paths: readonly string[]): number {
  const rules = text
    .slice(0, MOST_TEXT)
    .split('\n')
    .map((line) => line.trim().split(/\s+/)[0] ?? '')
    .filter((pattern) => pattern !== '' && !pattern.startsWith('#') && !pattern.startsWith('['))
    .slice(-MOST_RULES)
    .map(matcherOf)
  const seen = new Set(paths.slice(0, MOST_PATHS).map((path) => rules.findLastIndex((matches) => matches(path))))
  seen.delete(-1)
  return seen.size
}

const MOST_TEXT = 100_000
const MOST_RULES = 500
const MOST_PATHS = 500

/** The patterns of gitignore, without classes and negation, which CODEOWNERS does not have. Runs in linear time. */
function matcherOf(pattern: string): (path: string) => boolean {
  const isAnchored = pattern.slice(0, -1).includes('/')
  const parts = pattern.split('/').filter((part) => part !== '' && part !== '**')
  return (path) => {
    const segments = path.split('/')
    const starts = isAnchored && !pattern.startsWith('**') ? [0] : segments.map((_, index) => index)
    return starts.some((start) => parts.every((part, index) => isLike(segments[start + index], part)))
  }
}

function isLike(segment: string | undefined, part: string): boolean {
  if (segment === undefined) return false
  const pieces = part.split('*')
  if (pieces.length === 1) return segment === part
  const [first = '', ...rest] = pieces
  const last = rest.pop() ?? ''
  if (!segment.startsWith(first) || !segment.endsWith(last) || segment.length < first.length + last.length) return false
  let at = first.length
  for (const piece of rest) {
    const found = segment.indexOf(piece, at)
    if (found < 0) return false
    at = found + piece.length
  }
  return at <= segment.length - last.length
}
