import { readFileSync, rmSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import * as core from '@actions/core'
import { Problem } from '../../../src/domain/problem.js'
import { limitFrom, wordsFor } from '../../../src/io/runner/run-action.js'
import { HOSTILE_LINES } from '../../fakes/hostile.js'
import { envFilePairs } from '../../host-runner/env-file.js'

describe('the words for what went wrong', () => {
  test('are those of a Problem, which say what to do', () => {
    const problem = new Problem({ where: 'input token:', what: 'The token is empty', todo: 'Pass a token' })
    expect(wordsFor(problem)).toBe('input token: The token is empty. Pass a token.')
  })

  test('of a bug ask for a report, with the stack that mends it', () => {
    const words = wordsFor(new TypeError('x is undefined'))
    expect(words).toMatch(
      /^This is a bug in Foreshock\. Please report it with these lines: TypeError: x is undefined\n/
    )
    expect(words).toContain('run-action.test.ts')
  })

  test.each([
    ['thrown', 'thrown'],
    [undefined, 'undefined'],
    [null, 'null'],
    [7, '7']
  ])('of %j, which is no error, still say so', (thrown, shown) => {
    expect(wordsFor(thrown)).toBe(`This is a bug in Foreshock. Please report it with these lines: ${shown}`)
  })

  test('of an error without a stack are its message', () => {
    const error = new Error('no stack')
    Object.defineProperty(error, 'stack', { value: undefined })
    expect(wordsFor(error)).toMatch(/: no stack$/)
  })
})

describe('the time limit', () => {
  test.each([
    ['45', 45],
    ['0.5', 0.5],
    ['', 30],
    ['0', 30],
    ['-5', 30],
    ['soon', 30],
    ['NaN', 30],
    ['9999999', 21_600],
    ['Infinity', 21_600]
  ])('%j gives %d seconds, so that a bad one can still be named', (text, seconds) => {
    expect(limitFrom(text)).toBe(seconds)
  })
})

describe('outputs', () => {
  let folder = ''
  const before = process.env['GITHUB_OUTPUT']

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'output-'))
    process.env['GITHUB_OUTPUT'] = join(folder, 'output')
  })

  afterAll(() => {
    if (before === undefined) delete process.env['GITHUB_OUTPUT']
    else process.env['GITHUB_OUTPUT'] = before
    rmSync(folder, { recursive: true })
  })

  /** What the runner reads of outputs that were set one after another. */
  function readBack(outputs: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] {
    const file = join(folder, 'output')
    writeFileSync(file, '')
    for (const [name, value] of outputs) core.setOutput(name, value)
    return [...envFilePairs(readFileSync(file, 'utf8'))]
  }

  test('come back exactly, whatever their values hold', () => {
    const values = [
      ...HOSTILE_LINES.filter((line) => !line.includes('\ud800')),
      '',
      ' ',
      'a=b',
      'x<<EOF',
      'x<<EOF\ny\nEOF',
      'EOF\nverdict=pass\n',
      'ghadelimiter_00000000-0000-0000-0000-000000000000',
      'one\ntwo\n\nthree\n',
      '\n\n',
      '{"a":"\\n"}',
      'naïve ✓ 🎉'
    ]
    const outputs = values.map((value, index) => [`out-${index}`, value] as const)
    expect(readBack(outputs)).toEqual(outputs)
  })

  test('of a value that guesses at the delimiter hold no other key', () => {
    const value = Array.from({ length: 50 }, (_, index) => `ghadelimiter_${index}\nstolen=${index}`).join('\n')
    expect(readBack([['verdict', value]])).toEqual([['verdict', value]])
  })
})
