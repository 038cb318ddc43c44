import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { annotations } from '../../src/report/annotations.js'
import { logLine } from '../../src/report/escape.js'
import { jsonText, toJson } from '../../src/report/json.js'
import { terminal } from '../../src/report/terminal.js'
import { text } from '../../src/report/text.js'
import { commandsIn } from '../host-runner/commands.js'
import { everywhere } from './builders.js'
import { HOSTILE, hostileText } from './hostile.js'

/** Everything that reaches a log, with the text in every field of a verdict. */
const LOGS: Readonly<Record<string, (text: string) => string>> = {
  'a log line': logLine,
  'a sentence': (hostile) => text(everywhere(hostile).headline),
  'the terminal': (hostile) => terminal(everywhere(hostile), { colour: false }),
  'the terminal in colour': (hostile) => terminal(everywhere(hostile), { colour: true }),
  JSON: (hostile) => jsonText(toJson(everywhere(hostile))),
  'titles and messages': (hostile) =>
    annotations(everywhere(hostile))
      .flatMap(({ title, message }) => [title, message])
      .join('\n')
}

/** As .NET compares by culture, what sorts as nothing may lie between the signs. */
const commandsByCulture = (output: string): readonly unknown[] =>
  commandsIn(output.replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, ''))

test.each(Object.entries(LOGS))('the runner obeys nothing in %s', (_name, write) => {
  const obeyed = (hostile: string): readonly unknown[] => [
    ...commandsIn(write(hostile)),
    ...commandsByCulture(write(hostile))
  ]
  expect(HOSTILE.flatMap(obeyed)).toEqual([])
  fc.assert(
    fc.property(hostileText, (hostile) => obeyed(hostile).length === 0),
    { numRuns: 2000 }
  )
})

test.each(Object.entries(LOGS))('no control, escape, direction mark or lone surrogate is left in %s', (name, write) => {
  const ours = name === 'the terminal in colour' ? /\u001b\[(?:1|2|22|31|32|33|39)m/g : /(?!)/g
  fc.assert(
    fc.property(hostileText, (hostile) => {
      expect(write(hostile).replace(ours, '')).not.toMatch(
        /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u
      )
    }),
    { numRuns: 2000 }
  )
})

test('JSON keeps every name exactly', () => {
  fc.assert(
    fc.property(hostileText, (hostile) => {
      const verdict = everywhere(hostile)
      expect(JSON.parse(jsonText(toJson(verdict)))).toEqual(JSON.parse(JSON.stringify(toJson(verdict))))
      expect(JSON.parse(jsonText(toJson(verdict)))).toMatchObject({ findings: [{ fingerprint: hostile }, {}, {}] })
    })
  )
})

test('at most ten annotations a level, each within 4,000 characters', () => {
  const { findings, ...verdict } = everywhere('\u{1f600}'.repeat(300))
  const long = findings.map((finding) => ({
    ...finding,
    evidence: Array.from({ length: 200 }, () => finding.headline)
  }))
  const made = annotations({ ...verdict, findings: Array.from({ length: 100 }, () => long).flat() })
  const perLevel = (level: string): number => made.filter((note) => note.level === level).length
  expect(['error', 'warning', 'notice'].map(perLevel)).toEqual([10, 10, 10])
  expect(Math.max(...made.map(({ message }) => message.length))).toBeLessThanOrEqual(4000)
  expect(made.filter(({ message }) => /\p{Surrogate}/u.test(message))).toEqual([])
})
