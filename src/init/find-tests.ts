import { composerScript } from './composer-script.js'
import { launched } from './launched.js'
import { MOST_SCRIPTS_DEEP, type PackageScript, packageScript } from './package-script.js'
import { type Project, projectAt } from './repository.js'
import { commandsIn, type ShellCommand } from './shell-commands.js'
import type { TestTool, Way } from './test-tool.js'
import { testTools } from './tools/index.js'

/** A tool that a script starts. */
export interface FoundTool {
  readonly title: string
  readonly way: Way
  /** Globs begin here. */
  readonly folder: string
  /** The command of the script that is at the root of it. */
  readonly command: ShellCommand
  /**
   * How options reach the tool: at the end of the command, behind a `--` there, or not at all because something else
   * starts it.
   */
  readonly passes: 'at-end' | 'behind-dashes' | 'not'
}

const TOOLS: readonly TestTool[] = Object.values(testTools)

/** Every tool that the commands of a script start, directly or by scripts of `package.json`, `composer.json` and a Makefile. */
export function findTests(script: string, project: Project): readonly FoundTool[] {
  let here = project
  const found: FoundTool[] = []
  for (const command of commandsIn(script)) {
    if (command.words[0] === 'cd') here = projectAt(project.repository, joined(here.folder, command.words[1] ?? ''))
    else found.push(...toolsOf(command, here))
  }
  return found
}

/** `.` and `..` are walked; what leaves the repository is taken for its root. */
export function joined(folder: string, path: string): string {
  const parts: string[] = []
  for (const part of `${path.startsWith('/') ? '' : folder}/${path}`.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

function toolsOf(command: ShellCommand, project: Project): readonly FoundTool[] {
  const direct = toolIn(command.words, project)
  if (direct !== undefined) return [{ ...direct, folder: project.folder, command, passes: 'at-end' }]
  const script = scriptOf(command.words, project)
  if (script !== undefined)
    return script.projects.flatMap((one) => inScript(script.text(one), one)).map(as(command, script.passes))
  return inMakefile(command, project)
}

const scriptOf = (words: readonly string[], project: Project): PackageScript | undefined =>
  packageScript(words, project) ?? composerScript(words, project)

type Within = Pick<FoundTool, 'title' | 'way' | 'folder'> & { readonly isLast: boolean }

const as =
  (command: ShellCommand, passes: FoundTool['passes']) =>
  ({ isLast, ...tool }: Within): FoundTool => ({ ...tool, command, passes: isLast ? passes : 'not' })

/** Options at the end of `npm test` reach the last command of its script alone. */
function inScript(text: string, project: Project, deep = 0): readonly Within[] {
  const commands = commandsIn(text)
  return commands.flatMap(({ words }, index): readonly Within[] => {
    const isLast = index === commands.length - 1
    const tool = toolIn(words, project)
    if (tool !== undefined) return [{ ...tool, folder: project.folder, isLast }]
    const next = deep < MOST_SCRIPTS_DEEP ? scriptOf(words, project) : undefined
    if (next === undefined) return []
    return next.projects.flatMap((one) =>
      inScript(next.text(one), one, deep + 1).map((found) => ({ ...found, isLast: false }))
    )
  })
}

function toolIn(words: readonly string[], project: Project): { title: string; way: Way } | undefined {
  const started = launched(words)
  if (started.some((word) => word === '--version' || word === '--help')) return undefined
  const tool = TOOLS.find((one) => one.runs(started, project))
  return tool === undefined ? undefined : { title: tool.title, way: tool.report(started, project) }
}

/** `make test`: the lines of its recipe, to which nothing can be passed. */
function inMakefile(command: ShellCommand, project: Project): readonly FoundTool[] {
  const [make, ...targets] = launched(command.words)
  const makefile = make === 'make' || make === 'gmake' ? project.file(/^(?:GNUm|[Mm])akefile$/) : undefined
  if (makefile === undefined) return []
  const recipes = targets.map((target) => recipeOf(makefile, target)).join('\n')
  return inScript(recipes, project).map((found) => as(command, 'not')(found))
}

function recipeOf(makefile: string, target: string): string {
  const lines = makefile.split(/\r?\n/)
  const from = lines.findIndex((line) => line.startsWith(`${target}:`))
  if (from === -1) return ''
  const rest = lines.slice(from + 1)
  const end = rest.findIndex((line) => line !== '' && !line.startsWith('\t'))
  return rest
    .slice(0, end === -1 ? rest.length : end)
    .map((line) => line.replace(/^\t[@+-]*/, ''))
    .join('\n')
}
