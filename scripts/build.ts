/**
 * Builds dist/: one shared bundle with lazy chunks, and a two-line stub for each action and for the CLI.
 * `--check` builds into a folder of its own and tells whether the committed dist/ is what the source gives.
 */
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Options, transformSync } from '@swc/core'
import ncc from '@vercel/ncc'
import ts from 'typescript'
import { actions } from '../actions/index.js'

const check = process.argv.includes('--check')
const compiled = 'build'
const dist = check ? mkdtempSync(join(tmpdir(), 'foreshock-dist-')) : 'dist'

rmSync(compiled, { recursive: true, force: true })
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'scripts/tsconfig.build.json'], {
  stdio: 'inherit'
})
const bundle = await ncc(join(process.cwd(), compiled, 'commands/main.js'), {
  cache: false,
  quiet: true,
  license: 'licenses.txt',
  target: 'es2022'
})

rmSync(dist, { recursive: true, force: true })
mkdirSync(dist, { recursive: true })
writeFileSync(join(dist, 'index.js'), slim(bundle.code))
for (const [name, asset] of Object.entries(bundle.assets)) {
  const source = asset.source.toString()
  writeFileSync(join(dist, name), name.endsWith('.js') ? slim(source) : source)
}
writeFileSync(join(dist, 'package.json'), '{ "type": "module" }\n')
for (const name of Object.keys(actions)) writeFileSync(join(dist, `${name}.js`), stub(name))
writeFileSync(join(dist, 'cli.js'), "#!/usr/bin/env node\nimport { cli } from './index.js'\nvoid cli()\n")
chmodSync(join(dist, 'cli.js'), 0o755)

if (check) report(differences('dist', dist))

/**
 * A tenth of the bundle is comments and a fifth indentation, which every repository would fetch. Names and lines stay, so
 * that a stack can be read; licences are in a file of their own.
 */
function slim(code: string): string {
  return lessIndented(withoutComments(code))
}

function withoutComments(code: string): string {
  const options: Options = {
    isModule: true,
    configFile: false,
    swcrc: false,
    minify: false,
    jsc: {
      target: 'es2023',
      parser: { syntax: 'ecmascript' },
      minify: { compress: false, mangle: false, format: { comments: false } }
    }
  }
  return transformSync(code, options).code
}

/** One blank for four at the start of each line, but for lines that begin inside a text. */
function lessIndented(code: string): string {
  const source = ts.createSourceFile('bundle.js', code, ts.ScriptTarget.ESNext, false, ts.ScriptKind.JS)
  const texts: { readonly from: number; readonly to: number }[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node))
      texts.push({ from: node.getStart(source), to: node.end })
    ts.forEachChild(node, visit)
  }
  visit(source)
  const kept = texts.sort((one, other) => one.from - other.from)
  let next = 0
  return code.replaceAll(/^(?: {4})+/gm, (blanks: string, at: number) => {
    while ((kept[next]?.to ?? Infinity) <= at) next += 1
    return (kept[next]?.from ?? Infinity) < at ? blanks : ' '.repeat(blanks.length / 4)
  })
}

function stub(name: string): string {
  return `import { run } from './index.js'\nvoid run('${name}')\n`
}

function differences(committed: string, fresh: string): readonly string[] {
  const names = new Set([...readdirSync(committed), ...readdirSync(fresh)])
  return [...names].filter((name) => contentOf(committed, name) !== contentOf(fresh, name)).sort()
}

function contentOf(folder: string, name: string): string | undefined {
  return readdirSync(folder).includes(name) ? readFileSync(join(folder, name), 'latin1') : undefined
}

function report(drifted: readonly string[]): void {
  rmSync(dist, { recursive: true, force: true })
  if (drifted.length === 0) {
    console.log('dist/ is what the source gives.')
    return
  }
  console.error(`dist/ is not what the source gives: ${drifted.join(', ')}. Run npm run build and commit the result.`)
  process.exitCode = 1
}
