import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import ts from 'typescript'
import { type Exception, exceptions, folderOf, layers } from './layers.js'

interface Import {
  readonly specifier: string
  readonly isTypeOnly: boolean
  /** Empty where everything is taken. */
  readonly names: readonly string[]
}

interface SourceFile {
  readonly path: string
  readonly layer: string | undefined
  readonly tree: ts.SourceFile
  readonly imports: readonly Import[]
}

const files: readonly SourceFile[] = ['src', 'actions', 'commands'].flatMap(filesIn).map(read)
const inSrc = files.filter(({ path }) => path.startsWith('src/'))
const pure = inSrc.filter(({ layer }) => layer !== 'io')

test('every file is in a layer', () => {
  expect(files.length).toBeGreaterThan(100)
  expect(files.filter(({ layer }) => layer === undefined).map(({ path }) => path)).toEqual([])
})

test('layers import what the table allows, types too', () => {
  expect(unexcused(foreignImports())).toEqual([])
})

test('layers use the packages that are listed for them', () => {
  expect(unexcused(foreignPackages())).toEqual([])
})

test('no package is listed that its layer does not use', () => {
  const found = Object.entries(layers).flatMap(([name, { packages }]) => {
    const members = files.filter(({ layer }) => layer === name)
    const used = new Set(members.flatMap(({ imports }) => imports.map(({ specifier }) => specifier)))
    return members.length === 0 ? [] : packages.filter((one) => !used.has(one)).map((one) => `${name}: ${one}`)
  })
  expect(found).toEqual([])
})

test('src imports nothing of the folders around it but the version in package.json', () => {
  const found = inSrc.flatMap(({ path, imports }) =>
    imports
      .map(({ specifier }) => resolved(path, specifier))
      .filter((target) => target !== undefined && !target.startsWith('src/'))
      .map((target) => `${path}: imports ${target}`)
  )
  expect(found).toEqual(['src/io/runner/version.ts: imports package.json'])
})

test('what is imported is there', () => {
  const found = files.flatMap(({ path, imports }) =>
    imports
      .map(({ specifier }) => resolved(path, specifier))
      .filter((target) => target !== undefined && !isFile(target))
      .map((target) => `${path}: imports ${target}`)
  )
  expect(found).toEqual([])
})

test('ports take types alone', () => {
  const ports = files.find(({ path }) => path === 'src/ports.ts')
  expect(ports?.imports.filter(({ isTypeOnly }) => !isTypeOnly)).toEqual([])
})

test('no file imports itself, by whatever way round', () => {
  expect(unexcused(cycles(inSrc))).toEqual([])
})

test('where types go round, values do not', () => {
  const values = inSrc.map((file) => ({ ...file, imports: file.imports.filter(({ isTypeOnly }) => !isTypeOnly) }))
  expect(cycles(values)).toEqual([])
})

test('the search for cycles finds one', () => {
  const ring = [
    parsed('src/domain/a.ts', "import type { B } from './b.js'"),
    parsed('src/domain/b.ts', "export { c } from './c.js'"),
    parsed('src/domain/c.ts', "export const c = () => import('./a.js')")
  ]
  expect(cycles(ring)).toEqual(['src/domain/a.ts: imports itself by way of src/domain/b.ts, src/domain/c.ts'])
})

test('members of a family do not import each other', () => {
  const found = inSrc
    .filter(({ path }) => path.endsWith('/index.ts'))
    .flatMap((registry) => {
      const members = membersOf(registry)
      expect(members.length).toBeGreaterThan(1)
      return members.flatMap(({ path, imports }) =>
        imports
          .map(({ specifier }) => resolved(path, specifier))
          .filter((target) => members.some((member) => member.path === target))
          .map((target) => `${path}: imports ${target ?? ''}`)
      )
    })
  expect(found).toEqual([])
})

test('outside io there is no clock, no chance, no environment, no console, no network and no file system', () => {
  expect(unexcused(effects())).toEqual([])
})

test('the search for effects finds each of them', () => {
  const effects = [
    'const a = Date.now()',
    'const b = new Date()',
    'const c = Date()',
    'const d = Math.random()',
    "const e = process.env['X']",
    "console.log('')",
    "void fetch('')",
    'setTimeout(() => undefined, 1)',
    'const f = globalThis',
    'const { now } = Date',
    "import { readFileSync } from 'node:fs'",
    "const g = import('node:http')",
    "import { randomBytes } from 'node:crypto'",
    "eval('1')"
  ]
  for (const effect of effects) expect([effect, ...effectsIn(treeOf('src/x.ts', effect))]).toHaveLength(2)
})

test('the search for effects leaves pure code alone', () => {
  const innocent = `import { createHash } from 'node:crypto'
    interface Has { readonly process: string; console(): void }
    const day = (ms: number, one: Has) => [new Date(ms).toISOString(), one.process, { fetch: 1 }, Math.max(1, 2)]`
  expect(effectsIn(treeOf('src/x.ts', innocent))).toEqual([])
})

test('no test measures time, for machines are busy: speed is for bench', () => {
  const measures = /\bperformance\.now\(|\bhrtime\b[.(]|\bcpuUsage\(/
  expect(filesIn('test').filter((path) => measures.test(readFileSync(path, 'utf8')))).toEqual([])
})

test('a hash is the one thing of node:crypto that history uses', () => {
  const names = pure.flatMap(({ imports }) =>
    imports.filter(({ specifier }) => specifier === 'node:crypto').flatMap((one) => one.names)
  )
  expect(names).toEqual(['createHash'])
})

test('an index.ts is a registry: it exports one object of its members', () => {
  const registries = files.filter(({ path }) => path.endsWith('/index.ts'))
  const found = registries.filter(({ tree }) => !tree.statements.some(isRegistry)).map(({ path }) => path)
  expect(registries.map(({ path }) => path)).toContain('src/detect/index.ts')
  expect(found).toEqual([])
})

test('there is no drawer for what has no name', () => {
  const drawer = /(?:^|\/)(?:utils?|helpers?|common|misc|shared)(?:\/|\.ts$)/
  expect(files.map(({ path }) => path).filter((path) => drawer.test(path))).toEqual([])
})

test('there are no default exports, no enums, and no classes but Problem', () => {
  expect(unexcused(forms())).toEqual([])
})

test('every exception is still one, and says why', () => {
  const broken = [...foreignImports(), ...foreignPackages(), ...cycles(inSrc), ...effects(), ...forms()]
  expect(exceptions.map(inWords).filter((one) => !broken.includes(one))).toEqual([])
  expect(exceptions.filter(({ because }) => because === '')).toEqual([])
})

function foreignImports(): readonly string[] {
  return files.flatMap(({ path, layer = '', imports }) =>
    imports.flatMap(({ specifier }) => {
      const target = layerOf(resolved(path, specifier) ?? '')
      const isAllowed = target === undefined || target === layer || layers[layer]?.imports.includes(target) === true
      return isAllowed ? [] : [`${path}: imports ${target}`]
    })
  )
}

function foreignPackages(): readonly string[] {
  return files.flatMap(({ path, layer = '', imports }) =>
    imports
      .filter(({ specifier }) => !isRelative(specifier) && layers[layer]?.packages.includes(specifier) !== true)
      .map(({ specifier }) => `${path}: uses ${specifier}`)
  )
}

function effects(): readonly string[] {
  return pure.flatMap(({ path, tree }) => effectsIn(tree).map((effect) => `${path}: ${effect}`))
}

function forms(): readonly string[] {
  return files.flatMap(({ path, tree }) => formsIn(tree).map((form) => `${path}: ${form}`))
}

function unexcused(found: readonly string[]): readonly string[] {
  const excused = exceptions.map(inWords)
  return found.filter((one) => !excused.includes(one))
}

function inWords({ file, finds }: Exception): string {
  return `${file}: ${finds}`
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => posix.normalize(join(entry.parentPath, entry.name).replaceAll('\\', '/')))
    .sort()
}

function read(path: string): SourceFile {
  return parsed(path, readFileSync(path, 'utf8'))
}

function parsed(path: string, text: string): SourceFile {
  const tree = treeOf(path, text)
  return { path, layer: layerOf(path), tree, imports: importsOf(tree) }
}

function treeOf(path: string, text: string): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true)
}

function layerOf(path: string): string | undefined {
  return Object.keys(layers).find((layer) => path === folderOf(layer) || path.startsWith(`${folderOf(layer)}/`))
}

function isRelative(specifier: string): boolean {
  return specifier.startsWith('.')
}

/** The file that a relative specifier means, from the root of the repository. */
function resolved(from: string, specifier: string): string | undefined {
  return isRelative(specifier) ? posix.join(dirname(from), specifier).replace(/\.js$/, '.ts') : undefined
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true
}

/** What a registry takes values from in its own folder. */
function membersOf({ path, imports }: SourceFile): readonly SourceFile[] {
  const taken = new Set(imports.filter((one) => !one.isTypeOnly).map(({ specifier }) => resolved(path, specifier)))
  return files.filter((file) => taken.has(file.path) && file.path.startsWith(`${dirname(path)}/`))
}

/** Static and dynamic imports, re-exports, and the types that are imported in place. */
function importsOf(tree: ts.SourceFile): readonly Import[] {
  return nodesOf(tree).flatMap((node): Import[] => {
    if (ts.isImportDeclaration(node)) return [{ ...named(node), ...specifierOf(node.moduleSpecifier) }]
    if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined)
      return [{ isTypeOnly: node.isTypeOnly, names: [], ...specifierOf(node.moduleSpecifier) }]
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      return [{ isTypeOnly: true, names: [], ...specifierOf(node.argument.literal) }]
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      return node.arguments.slice(0, 1).map((what) => ({ isTypeOnly: false, names: [], ...specifierOf(what) }))
    return []
  })
}

function specifierOf(node: ts.Node): Pick<Import, 'specifier'> {
  return { specifier: ts.isStringLiteralLike(node) ? node.text : '?' }
}

function named({ importClause }: ts.ImportDeclaration): Pick<Import, 'isTypeOnly' | 'names'> {
  const bindings = importClause?.namedBindings
  const elements = bindings !== undefined && ts.isNamedImports(bindings) ? [...bindings.elements] : []
  const isTypeOnly =
    importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword ||
    (elements.length > 0 && elements.every((element) => element.isTypeOnly))
  return { isTypeOnly, names: elements.map(({ name, propertyName }) => (propertyName ?? name).text) }
}

function nodesOf(tree: ts.SourceFile): readonly ts.Node[] {
  const nodes: ts.Node[] = []
  const visit = (node: ts.Node): void => {
    nodes.push(node)
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return nodes
}

/** Groups of files that reach each other (Tarjan's strongly connected components, by two plain searches). */
function cycles(all: readonly SourceFile[]): readonly string[] {
  const targets = new Map(
    all.map(({ path, imports }) => [path, imports.flatMap(({ specifier }) => resolved(path, specifier) ?? [])])
  )
  const reached = new Map([...targets.keys()].map((path) => [path, reachedFrom(path, targets)]))
  const groups = [...reached]
    .map(([path, there]) => [...there].filter((other) => reached.get(other)?.has(path) === true).sort())
    .filter((group) => group.length > 0)
  return [
    ...new Set(groups.map(([first = '', ...others]) => `${first}: imports itself by way of ${others.join(', ')}`))
  ]
}

function reachedFrom(start: string, targets: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const reached = new Set<string>()
  const open = [...(targets.get(start) ?? [])]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (reached.has(next)) continue
    reached.add(next)
    open.push(...(targets.get(next) ?? []))
  }
  return reached
}

/** Globals that reach the world or depend on it. */
function effectsIn(tree: ts.SourceFile): readonly string[] {
  const modules = importsOf(tree)
    .filter(({ specifier, names }) => specifier.startsWith('node:') && !isHash(specifier, names))
    .map(({ specifier }) => specifier)
  return [...modules, ...nodesOf(tree).flatMap((node) => (ts.isIdentifier(node) ? (effectOf(node) ?? []) : []))]
}

function isHash(specifier: string, names: readonly string[]): boolean {
  return specifier === 'node:crypto' && names.length > 0 && names.every((name) => name === 'createHash')
}

function effectOf(node: ts.Identifier): string | undefined {
  if (isOnlyAName(node)) return undefined
  const { parent } = node
  if (GLOBALS.has(node.text)) return node.text
  if (node.text === 'Math')
    return ts.isPropertyAccessExpression(parent) && parent.name.text !== 'random' ? undefined : 'Math.random'
  if (node.text !== 'Date' || ts.isTypeReferenceNode(parent)) return undefined
  if (ts.isNewExpression(parent) && (parent.arguments?.length ?? 0) > 0) return undefined
  if (ts.isPropertyAccessExpression(parent) && PURE_DATE.has(parent.name.text)) return undefined
  return 'Date'
}

const GLOBALS: ReadonlySet<string> = new Set([
  'process',
  'console',
  'fetch',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'performance',
  'crypto',
  'globalThis',
  'require',
  'eval',
  'XMLHttpRequest',
  'WebSocket'
])

const PURE_DATE: ReadonlySet<string> = new Set(['parse', 'UTC', 'prototype'])

/** The name of a member or a key says nothing about a global. */
function isOnlyAName(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node
  if (ts.isQualifiedName(parent)) return parent.right === node
  if (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) return parent.name === node
  return ts.isMethodSignature(parent) || ts.isMethodDeclaration(parent) || ts.isImportSpecifier(parent)
}

/** `export const name = { … }`, with or without `as const` and `satisfies`. */
function isRegistry(statement: ts.Statement): boolean {
  if (!ts.isVariableStatement(statement)) return false
  if (statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) !== true) return false
  return statement.declarationList.declarations.some(({ initializer }) => isObject(initializer))
}

function isObject(node: ts.Expression | undefined): boolean {
  if (node === undefined) return false
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) return isObject(node.expression)
  return ts.isObjectLiteralExpression(node)
}

function formsIn(tree: ts.SourceFile): readonly string[] {
  return nodesOf(tree).flatMap((node): string[] => {
    if (ts.isEnumDeclaration(node)) return [`enum ${node.name.text}`]
    if (ts.isClassLike(node) && node.name?.text !== 'Problem') return [`class ${node.name?.text ?? ''}`]
    if (ts.isExportAssignment(node)) return ['default export']
    const isDefault =
      ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)
    return isDefault === true ? ['default export'] : []
  })
}
