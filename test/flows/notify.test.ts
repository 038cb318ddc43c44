import { known, unknown } from '../../src/domain/answer.js'
import type { Notice } from '../../src/domain/notice.js'
import { Problem } from '../../src/domain/problem.js'
import { isWanted, notify } from '../../src/flows/notify.js'
import type { Notifier } from '../../src/ports.js'

const wanted = {
  detect: ['fail'],
  'pull-requests': false,
  risk: ['held'],
  watch: ['fail', 'inconclusive'],
  rollback: ['needs-human']
}
const own = { trust: 'default', isPullRequest: false } as const

const notice = (from: Notice['from'], outcome: string): Notice => ({
  id: `${from}/1`,
  from,
  outcome,
  tone: 'bad',
  title: [],
  headline: [],
  details: [],
  repository: 'octo-org/shop',
  runUrl: 'https://github.com/octo-org/shop/actions/runs/1'
})

test.each([
  ['detect', 'fail', true],
  ['detect', 'warn', false],
  ['risk', 'held', true],
  ['risk', 'high', false],
  ['watch', 'inconclusive', true],
  ['watch', 'pass', false],
  ['rollback', 'needs-human', true],
  ['rollback', 'nothing', false]
] as const)('%s, %s is told where it is named: %s', (from, outcome, is) => {
  expect(isWanted(wanted, notice(from, outcome), own)).toBe(is)
})

test('a pull request is told of only where that is wanted', () => {
  const of = { trust: 'branch', isPullRequest: true } as const
  expect(isWanted(wanted, notice('detect', 'fail'), of)).toBe(false)
  expect(isWanted({ ...wanted, 'pull-requests': true }, notice('detect', 'fail'), of)).toBe(true)
})

test('of a fork nobody is told, whatever is wanted', () => {
  const everything = { ...wanted, 'pull-requests': true }
  for (const isPullRequest of [true, false])
    expect(isWanted(everything, notice('detect', 'fail'), { trust: 'fork', isPullRequest })).toBe(false)
})

test('one that cannot be reached is a warning, and the others are told', async () => {
  const told: string[] = []
  const said: string[] = []
  const place = (name: string, fails: boolean): Notifier => ({
    name,
    send: () => {
      if (fails)
        return Promise.resolve(unknown(new Problem({ where: `notify.${name}:`, what: 'The receiver is gone' })))
      told.push(name)
      return Promise.resolve(known(undefined))
    }
  })
  const log = {
    debug: () => undefined,
    progress: () => undefined,
    info: (line: string) => said.push(line),
    warn: (line: string) => said.push(`warning: ${line}`)
  }
  await notify({ notifiers: [place('slack', true), place('teams', false)], log }, notice('watch', 'fail'))
  expect(told).toEqual(['teams'])
  expect(said.sort()).toEqual(['Told teams: watch, fail.', 'warning: notify.slack: The receiver is gone.'])
})
