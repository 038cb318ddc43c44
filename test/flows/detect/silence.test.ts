import { describe, expect, test } from '@jest/globals'
import { config } from '../../../actions/config.js'
import { silenceOf } from '../../../src/flows/detect/silence.js'
import { silenced } from '../../../src/verdict/silence.js'
import { evidenceOf } from '../../../src/report/evidence.js'
import { aFinding } from '../../report/builders.js'
import { readAs } from '../shop.js'

const NEW_YEAR = Date.UTC(2027, 0)

const SHA = '4fe2a91'.padEnd(40, '0')
const slowJob = aFinding({ since: { runId: 7, sha: SHA, at: 0 } })
const flakyTest = aFinding({
  detector: 'flaky-test',
  subject: { what: 'test', workflow: 'CI', job: 'build', suite: 'cart', test: 'adds [two]' }
})

/** What is left of some findings under a `findings` section, and what is said of the others. */
function heard(section: string, now = Date.UTC(2026, 10, 26)) {
  const parsed = config.parse(`findings:\n${section}`, 'foreshock.yml')
  if (!parsed.ok) throw new Error(parsed.errors.map(({ message }) => message).join('\n'))
  const { findings, asides } = silenced([slowJob, flakyTest], silenceOf(parsed.config.findings), now)
  return { left: findings.map(({ detector }) => detector), said: asides.map(readAs) }
}

const errorOf = (section: string): string => {
  const parsed = config.parse(`findings:\n${section}`, 'foreshock.yml')
  return parsed.ok ? '' : parsed.errors.map(({ message }) => message).join('\n')
}

test('without rules everything is told', () => {
  expect(heard('  mute: []')).toEqual({ left: ['slow-job', 'flaky-test'], said: [] })
})

describe('accept', () => {
  test('takes out what began with the commit, and says so', () => {
    expect(heard('  accept:\n    - {sha: "4fe2a91"}')).toEqual({
      left: ['flaky-test'],
      said: ['One finding is accepted since commit 4fe2a91.']
    })
  })

  test('takes out nothing else: another commit, another name, another detector', () => {
    for (const rule of ['{sha: "4fe2a92"}', '{sha: "4fe2a91", name: deploy}', '{sha: "4fe2a91", detector: slow-step}'])
      expect(heard(`  accept:\n    - ${rule}`).left).toHaveLength(2)
  })
})

describe('mute', () => {
  const mute = '  mute:\n    - {name: "adds *", detector: flaky-test, until: 2026-12-31, owner: "@acme/cart"}'

  test('takes out what is meant until its last day is over, and says who looks after it', () => {
    const muted = { left: ['slow-job'], said: ['One finding is muted as adds * until 2026-12-31 by @acme/cart.'] }
    expect(heard(mute)).toEqual(muted)
    expect(heard(mute, NEW_YEAR - 1)).toEqual(muted)
  })

  test('ends by itself, and says that it did', () => {
    expect(heard(mute, NEW_YEAR)).toEqual({
      left: ['slow-job', 'flaky-test'],
      said: ['The mute of adds * by @acme/cart ended on 2026-12-31: what it covered is shown again.']
    })
  })

  test('needs a day, an owner and a name', () => {
    expect(errorOf('  mute:\n    - {name: x, until: 2026-12-31}')).toContain('owner')
    expect(errorOf('  mute:\n    - {name: x, owner: me}')).toContain('until')
    expect(errorOf('  mute:\n    - {name: x, owner: me, until: 2026-02-30}')).toContain(
      'a day is written as 2026-12-31'
    )
    expect(errorOf('  accept:\n    - {sha: main}')).toContain('a commit is 7 to 40')
  })
})

test('what the evidence says to write silences the finding, whatever it is called', () => {
  for (const job of [
    'build',
    '!x*, {a} \\ "q"',
    'long '.repeat(100),
    '*'.repeat(90),
    'test (ubuntu-24.04, [22])',
    '😀'.repeat(70)
  ]) {
    const finding = aFinding({ subject: { what: 'job', workflow: 'CI', job } })
    const shown = evidenceOf(finding).replaceAll(/&#(\d+);/g, (_, point) => String.fromCodePoint(Number(point)))
    const name = /\{name: ("(?:[^"\\]|\\.)*"), detector: slow-job, until/.exec(shown)?.[1] ?? ''
    const rule = `{name: ${name}, detector: slow-job, until: 2026-12-31, owner: me}`
    const parsed = config.parse(`findings:\n  mute:\n    - ${rule}`, 'foreshock.yml')
    expect(parsed.ok && silenced([finding], silenceOf(parsed.config.findings), 0).findings).toEqual([])
  }
})
