import { expect, test } from '@jest/globals'
import { name, say } from '../../src/domain/prose.js'
import { toJson } from '../../src/report/json.js'
import { terminal } from '../../src/report/terminal.js'
import { aFinding, aVerdict } from './builders.js'

const verdict = aVerdict({
  findings: [
    aFinding({
      now: { value: 246_000, unit: 'ms' },
      usual: { value: 60_000, unit: 'ms' },
      evidence: [say`20 runs took 0.9 to 1.3 min.`]
    })
  ],
  unseen: [say`Job ${name('e2e')} left no test report.`]
})

test('the terminal leads with the verdict, compares numbers and says what was not seen', () => {
  expect(terminal(verdict, { colour: false }).split('\n')).toEqual([
    '⚠ worth a look: Job build became slower.',
    '',
    'warn  Job build became slower.',
    '      4.1 min, usually 1.0.',
    '      20 runs took 0.9 to 1.3 min.',
    '      To silence it, add {name: "build", detector: slow-job, until: <day>, owner: <who>} to findings.mute in .github/foreshock.yml; detect.slow-job: false turns off all like it.',
    '',
    'Not seen, so not judged:',
    '  Job e2e left no test report.'
  ])
})

test('colours only dress the same words', () => {
  const coloured = terminal(verdict, { colour: true })
  expect(coloured).toContain('Job \u001b[1mbuild\u001b[22m became slower.')
  expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(terminal(verdict, { colour: false }))
})

test('JSON has its keys always, and in the same order', () => {
  expect(Object.keys(toJson(verdict))).toEqual(['version', 'verdict', 'headline', 'findings', 'unseen', 'asides'])
  expect(Object.keys(toJson(verdict).findings[0] ?? {})).toEqual([
    'detector',
    'level',
    'subject',
    'headline',
    'now',
    'usual',
    'evidence',
    'fingerprint',
    'trust'
  ])
})
