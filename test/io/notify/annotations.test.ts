import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { printAnnotations } from '../../../src/io/notify/annotations.js'
import { type Annotation } from '../../../src/ports.js'
import { commandsIn } from '../../host-runner/commands.js'
import { HOSTILE, hostileText } from '../../report/hostile.js'

function printed(annotations: readonly Annotation[]): string {
  const lines: string[] = []
  printAnnotations(annotations, (line) => lines.push(line))
  return lines.join('')
}

test('the runner reads back what was said', () => {
  const note: Annotation = { level: 'warning', title: 'a:b,c%d', message: '50 %\n%0A', file: 'src/a,b.ts', line: 3 }
  expect(commandsIn(printed([note]))).toMatchObject([
    { name: 'warning', properties: { title: 'a:b,c%d', file: 'src/a,b.ts', line: '3' }, message: '50 %\n%0A' }
  ])
})

test('every annotation is exactly one command of ours, whatever it says', () => {
  const namesFor = (text: string): readonly string[] =>
    commandsIn(printed([{ level: 'notice', title: text, message: text, file: text }])).map(({ name }) => name)
  expect(HOSTILE.map(namesFor)).toEqual(HOSTILE.map(() => ['notice']))
  fc.assert(fc.property(hostileText, (text) => namesFor(text).join() === 'notice'))
})

test('at most ten of each level are printed', () => {
  const levels = ['notice', 'warning', 'error'] as const
  const notes = levels.flatMap((level) => Array.from({ length: 30 }, () => ({ level, title: 't', message: 'm' })))
  expect(commandsIn(printed(notes))).toHaveLength(30)
})
