import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Change, recipes, type Text } from './adding/recipes.js'
import type { Options } from './arguments.js'
import type { Figures } from './lines.js'

/**
 * What it costs a contributor to add one member to a family: the member is added to a copy of the tree, which must compile,
 * pass the laws of the family and make its generated files anew. Lines are those outside the member's own file.
 * `--only family=detector` adds one.
 */
export async function* adding({ only }: Options): AsyncGenerator<Figures> {
  const wanted = only.get('family')
  for (const recipe of recipes) {
    if (wanted !== undefined && !wanted.has(recipe.family)) continue
    const copy = copyOfTree()
    try {
      for (const [path, text] of Object.entries(recipe.writes)) write(copy, path, textOf(copy, text))
      for (const change of recipe.changes) apply(copy, change)
      const bySource = changed(copy)
      const types = ran(copy, ['npm', 'run', '--silent', 'types'])
      const generated = ran(copy, ['npm', 'run', '--silent', 'generate'])
      const laws = ran(copy, ['npm', 'test', '--silent', '--', ...recipe.laws])
      const of = (part: RegExp): number => bySource.files.filter((path) => part.test(path)).length
      yield {
        family: recipe.family,
        filesWritten: Object.keys(recipe.writes).length,
        sourceFilesChanged: of(/^(?:src|actions|commands)\//u),
        testFilesChanged: of(/^test\//u),
        pagesChanged: of(/^docs\//u),
        linesChanged: bySource.lines,
        filesGenerated: changed(copy).files.length - bySource.files.length,
        types,
        generated,
        laws
      }
    } finally {
      rmSync(copy, { recursive: true, force: true })
    }
  }
  await Promise.resolve()
}

/** Every tracked file as it is now, in a repository of its own. */
function copyOfTree(): string {
  const copy = mkdtempSync(join(tmpdir(), 'foreshock-adding-'))
  const tracked = git('.', 'ls-files', '-z', '--cached', '--others', '--exclude-standard').split('\0')
  for (const path of tracked.filter((name) => name !== '')) cpSync(path, join(copy, path), { dereference: false })
  symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'))
  git(copy, 'init', '--quiet')
  git(copy, 'add', '--all')
  git(copy, '-c', 'user.name=bench', '-c', 'user.email=bench@localhost', 'commit', '--quiet', '--message', 'As it is')
  return copy
}

const git = (folder: string, ...args: readonly string[]): string =>
  execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8', maxBuffer: 100e6 })

function write(copy: string, path: string, text: string): void {
  mkdirSync(dirname(join(copy, path)), { recursive: true })
  writeFileSync(join(copy, path), text)
}

function textOf(copy: string, text: Text): string {
  if (typeof text === 'string') return text
  const original = readFileSync(join(copy, text.cloneOf), 'utf8')
  return text.renamed.reduce((sum, [from, to]) => {
    if (!sum.includes(from))
      throw new Error(`${text.cloneOf} has no ${from}: the recipe of bench/adding is out of date.`)
    return sum.replaceAll(from, to)
  }, original)
}

function apply(copy: string, { path, before, insert = '', replace }: Change): void {
  const text = readFileSync(join(copy, path), 'utf8')
  const lines = text.split('\n')
  const at = before === undefined ? -1 : lines.findIndex((line) => before.test(line))
  const next =
    replace === undefined
      ? [...lines.slice(0, at), `${insert}${lines[at] ?? ''}`, ...lines.slice(at + 1)].join('\n')
      : text.replace(...replace)
  if (next === text || (replace === undefined && at < 0))
    throw new Error(`${path} has no place for the change: the recipe of bench/adding is out of date.`)
  writeFileSync(join(copy, path), next)
}

/** Files that were there and differ now, with how many lines were added to them or changed in them. */
function changed(copy: string): { readonly files: readonly string[]; readonly lines: number } {
  const rows = git(copy, 'diff', '--numstat', 'HEAD')
    .split('\n')
    .filter((row) => row !== '')
  const parts = rows.map((row) => row.split('\t'))
  return {
    files: parts.map(([, , path = '']) => path),
    lines: parts.reduce((sum, [added]) => sum + Number(added), 0)
  }
}

function ran(folder: string, [program = '', ...args]: readonly string[]): 'pass' | 'fail' {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: folder, encoding: 'utf8', maxBuffer: 100e6 })
  if (status !== 0) console.error(`${[program, ...args].join(' ')}\n${stdout}\n${stderr}`.slice(-4000))
  return status === 0 ? 'pass' : 'fail'
}
