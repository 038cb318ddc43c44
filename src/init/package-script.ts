import { launched } from './launched.js'
import { type Project, projectAt } from './repository.js'

/** A script of `package.json` or `composer.json` that a command runs, in one package or in each of a workspace. */
export interface PackageScript {
  readonly projects: readonly Project[]
  text(project: Project): string
  /** How options of the command reach the script. */
  readonly passes: 'at-end' | 'behind-dashes' | 'not'
}

/** Scripts that start scripts are followed so far. */
export const MOST_SCRIPTS_DEEP = 4

/** What `npm test`, `yarn test`, `pnpm -r test`, `turbo run test` and their like run. */
export function packageScript(words: readonly string[], project: Project): PackageScript | undefined {
  const [tool = '', ...rest] = launched(words)
  const isWide = rest.some((word) => WIDE.test(word)) || ORCHESTRATORS.has(tool)
  const name = scriptName(tool, rest)
  if (name === undefined) return undefined
  const projects = (isWide ? packagesBelow(project) : [project]).filter((one) => one.script(name) !== undefined)
  if (projects.length === 0) return undefined
  const isDirect = (tool === 'yarn' || tool === 'pnpm' || tool === 'bun') && !ORCHESTRATORS.has(tool)
  return {
    projects,
    text: (one) => one.script(name) ?? '',
    passes: isDirect || words.includes('--') ? 'at-end' : 'behind-dashes'
  }
}

const ORCHESTRATORS: ReadonlySet<string> = new Set(['turbo', 'nx', 'lerna'])

const WIDE = /^(?:--workspaces|-ws|-r|--recursive|workspaces|run-many|affected)$/

function scriptName(tool: string, rest: readonly string[]): string | undefined {
  const options = rest.slice(0, rest.includes('--') ? rest.indexOf('--') : rest.length)
  const words = options.filter((word) => !word.startsWith('-'))
  if (tool === 'nx') {
    const target = /(?:^|\s)(?:-t|--targets?)[= ](\w[\w:-]*)/.exec(options.join(' '))?.[1]
    return target ?? words.find((word) => word !== 'run-many' && word !== 'affected' && word !== 'run')
  }
  if (ORCHESTRATORS.has(tool)) return words.find((word) => word !== 'run')
  if (!['npm', 'yarn', 'pnpm', 'bun'].includes(tool)) return undefined
  const [first, second, third] = words
  if (tool === 'npm' && (first === 't' || first === 'tst')) return 'test'
  if (first === 'workspaces') return second === 'foreach' ? (third === 'run' ? words[3] : third) : second
  if (first === 'run' || first === 'run-script') return second
  if (tool === 'bun') return undefined
  return first === 'test' || tool !== 'npm' ? first : undefined
}

/** Every package of the repository but the root, whose scripts start those of the others. */
const packagesBelow = ({ repository, folder }: Project): readonly Project[] =>
  repository.paths
    .filter((path) => path.endsWith('/package.json') && path !== `${folder}/package.json`)
    .map((path) => projectAt(repository, path.slice(0, -'/package.json'.length)))
