/**
 * Runs test files that wait for nothing, in this process and within a moment, with one file of the sources as it is
 * wanted. Modules of the project are evaluated anew each time, so that a fault in a constant is one, too.
 */
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import vm from 'node:vm'
import ts from 'typescript'

const require = createRequire(import.meta.url)
const compiled = new Map<string, vm.Script>()

/** Whether a test fails, or does not come to an end. */
export function isNoticed(tests: readonly string[], change: { readonly path: string; readonly text: string }): boolean {
  Reflect.set(globalThis, RUN, () => tests.forEach((path) => run(path, change)))
  try {
    vm.runInThisContext(`globalThis[${JSON.stringify(RUN)}]()`, { timeout: MOST_MS })
    return false
  } catch {
    return true
  }
}

const RUN = 'runTestsOfBench'
/** Far above what the tests take. */
const MOST_MS = 30_000

type Body = (...row: readonly unknown[]) => unknown

/** As far as these tests need what Jest gives them. The first that fails throws. */
function run(path: string, change: { readonly path: string; readonly text: string }): void {
  const jestExpect = (require('expect') as { expect: unknown }).expect
  const one = (_name: string, body: Body): void => void body()
  const each =
    (rows: readonly unknown[]) =>
    (_name: string, body: Body): void => {
      for (const row of rows) body(...(Array.isArray(row) ? (row as unknown[]) : [row]))
    }
  const test = Object.assign(one, { each })
  const given = { test, it: test, describe: Object.assign(one, { each }), expect: jestExpect }
  const modules = new Map<string, { exports: unknown }>()
  const load = (file: string): unknown => {
    const known = modules.get(file)
    if (known !== undefined) return known.exports
    const module = { exports: {} as unknown }
    modules.set(file, module)
    const script = file === resolve(change.path) ? compile(change.text, file) : compiledOf(file)
    const evaluate = script.runInThisContext() as Body
    const need = (name: string): unknown => {
      if (name === '@jest/globals') return given
      return name.startsWith('.') ? load(sourceOf(join(dirname(file), name))) : require(name)
    }
    evaluate(module, module.exports, need, test, given.describe, jestExpect)
    return module.exports
  }
  load(resolve(path))
}

function compiledOf(file: string): vm.Script {
  const script = compiled.get(file) ?? compile(readFileSync(file, 'utf8'), file)
  compiled.set(file, script)
  return script
}

const sourceOf = (path: string): string => {
  const source = path.replace(/\.js$/, '.ts')
  return existsSync(source) ? source : path
}

function compile(text: string, filename: string): vm.Script {
  const options = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2023, esModuleInterop: true }
  const { outputText } = ts.transpileModule(text, { compilerOptions: options })
  return new vm.Script(`(function (module, exports, require, test, describe, expect) {${outputText}\n})`, { filename })
}
