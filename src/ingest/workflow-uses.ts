import { CST, Lexer, Parser } from 'yaml'

/**
 * The actions, images and workflows of other repositories that a workflow file uses, sorted, each once.
 *
 * The grammar of YAML decides what is a `uses:` of a step and what only looks like one: a line reader is fooled by block
 * scalars, quotes that span lines, and flow mappings. The tokens of the parser suffice. Nothing is composed, so no alias
 * is expanded and nothing recurses; a file past the limits, or of another shape, tells what was read of it.
 */
export function usesOf(yamlText: string): readonly string[] {
  const found = jobsOf(workflowIn(yamlText)).flatMap(usesOfJob)
  return fitting([...new Set(found)].sort())
}

/** Far above any workflow file: one of a thousand lines has some five thousand of these tokens. */
const LIMITS = { characters: 512 * 1024, tokens: 100_000, depth: 50 } as const

/** What one row keeps: its column of text ends at 16,384 characters. */
const MOST = { uses: 100, each: 200, together: 16_000, source: 1_000 } as const

type Token = CST.Token | null | undefined

/** The first document. GitHub reads no other one. */
function workflowIn(text: string): Token {
  const parser = new Parser()
  let tokens = 0
  for (const lexeme of new Lexer().lex(text.slice(0, LIMITS.characters))) {
    for (const token of parser.next(lexeme)) if (token.type === 'document') return token.value
    tokens += 1
    if (tokens > LIMITS.tokens || parser.stack.length > LIMITS.depth) break
  }
  for (const token of parser.end()) if (token.type === 'document') return token.value
  return undefined
}

const jobsOf = (workflow: Token): readonly Token[] =>
  valuesOf(workflow, 'jobs').flatMap((jobs) => entriesOf(jobs).map(({ value }) => value))

function usesOfJob(job: Token): readonly string[] {
  const steps = valuesOf(job, 'steps').flatMap(elementsOf)
  return [job, ...steps].flatMap((one) => valuesOf(one, 'uses')).flatMap((value) => named(textOf(value)))
}

interface Entry {
  readonly key: Token
  readonly value: Token
}

const entriesOf = (token: Token): readonly Entry[] =>
  token?.type === 'block-map' || token?.type === 'flow-collection'
    ? token.items.map(({ key, value }) => ({ key, value }))
    : []

const elementsOf = (token: Token): readonly Token[] =>
  token?.type === 'block-seq' || token?.type === 'flow-collection' ? token.items.map(({ value }) => value) : []

const valuesOf = (token: Token, name: string): readonly Token[] =>
  entriesOf(token)
    .filter(({ key }) => textOf(key) === name)
    .map(({ value }) => value)

/** Anything but a scalar, an alias among them, has no text, and neither has what GitHub would refuse to read. */
function textOf(token: Token): string | undefined {
  if (token === null || token === undefined || !('source' in token) || token.source.length > MOST.source)
    return undefined
  const faults: string[] = []
  const scalar = CST.resolveAsScalar(token, true, (_, code) => void faults.push(code))
  return faults.length === 0 ? scalar?.value : undefined
}

const ACTION = /^[\w.-]+(?:\/[\w.-]+)+@[^\s,@]+$/
const IMAGE = /^docker:\/\/[^\s,@]+/

/** Local actions have the version of the commit itself. The digest of an image changes with every build of it. */
function named(uses: string | undefined): readonly string[] {
  if (uses === undefined || uses.length > MOST.each || /^\.\.?\//.test(uses)) return []
  const image = IMAGE.exec(uses)?.[0]
  if (image !== undefined) return [image]
  return ACTION.test(uses) ? [uses] : []
}

/** As many as one row keeps, the first ones: the same ones for the same file. */
function fitting(uses: readonly string[]): readonly string[] {
  let length = 0
  return uses.slice(0, MOST.uses).filter((one) => {
    length += one.length + 1
    return length <= MOST.together
  })
}
