import { config } from '../../../actions/config.js'
import { renderLocated } from '../../../src/config/located.js'
import { pastSpansOf, watchPlanOf } from '../../../src/flows/watch/options.js'
import { checkOf, planOf } from '../../../src/watch/plan.js'

const PATH = '.github/foreshock.yml'
const HOUR = 3_600_000
const START = Date.UTC(2026, 10, 20, 12)

const read = (text: string) => {
  const parsed = config.parse(text, PATH)
  if (!parsed.ok) throw new Error(renderLocated(parsed))
  return parsed.config.watch
}

const errorsOf = (text: string): readonly string[] => {
  const parsed = config.parse(text, PATH)
  return parsed.ok
    ? []
    : parsed.errors.map(
        ({ line, column, message, didYouMean }) =>
          `${line}:${column} ${message}${didYouMean === undefined ? '' : ` Did you mean ${didYouMean}?`}`
      )
}

const check = (...lines: readonly string[]): string =>
  ['watch:', '  checks:', '    errors:', ...lines.map((line) => `      ${line}`)].join('\n')

const HTTP = 'http: { url: https://shop.example/health }'

const planOfText = (text: string) =>
  watchPlanOf(read(text), { startedAt: START, endsAt: START + HOUR / 2, isOfAlerts: () => false })

test('what is not said has the defaults of the judgement', () => {
  const plan = planOfText(check(HTTP))
  const { startedAt, endsAt } = plan
  expect(plan).toEqual(planOf({ startedAt, endsAt, checks: [checkOf({ name: 'errors' })] }))
})

test('the section tolerates for all checks, and a check for itself', () => {
  const text = 'watch:\n  tolerate: 1.5\n  checks:\n'
  const { checks } = planOfText(`${text}    one: { ${HTTP} }\n    two: { ${HTTP}, tolerate: 3 }\n`)
  expect(checks.map(({ name, tolerate }) => [name, tolerate])).toEqual([
    ['one', 1.5],
    ['two', 3]
  ])
})

test.each([
  [
    'no kind',
    check('weight: 2'),
    '4:7 watch.checks.errors is a mapping, but a check needs one kind: http, prometheus,'
  ],
  ['two kinds', check(HTTP, 'command: { run: [ls] }'), 'and this has 2: http, command'],
  ['a kind that is misspelt', check('promethues: { url: https://a.example }'), 'Did you mean prometheus?'],
  [
    'an option that is misspelt',
    check('http: { urll: https://a.example }'),
    '4:15 watch.checks.errors.http.urll is not a setting. Did you mean url?'
  ],
  ['an option of its kind that is missing', check('http: {}'), 'watch.checks.errors.http.url is missing'],
  [
    'a share that is none',
    check(HTTP, 'most: 5'),
    '5:13 watch.checks.errors.most is 5, but takes a number above 0 and below 1.'
  ],
  ['a baseline of another name', check(HTTP, 'baseline: besides'), 'Did you mean beside?'],
  ['a name that no check has', 'watch:\n  checks:\n    "a`b": {}', '3:5'],
  [
    'a chance of false alarms that is none',
    'watch:\n  alpha: 1',
    'watch.alpha is 1, but takes a number above 0 and up to 0.2.'
  ],
  ['a watch without an end', 'watch:\n  minutes: 5000', 'a whole number from 1 to 300']
])('%s is told with its place', (_, text, words) => {
  expect(errorsOf(text).join('\n')).toContain(words)
})

test('the default configuration watches nothing, and asks a human where nothing is decided', () => {
  expect(config.defaults().watch).toMatchObject({ checks: {}, 'on-inconclusive': 'pause', minutes: 30, every: 15 })
})

describe('the time before', () => {
  const spans = (text: string, deployedAt?: number) => {
    const settings = read(text)
    const plan = watchPlanOf(settings, {
      startedAt: START,
      endsAt: START + HOUR,
      isOfAlerts: (name) => name === 'alerts'
    })
    return Object.fromEntries(pastSpansOf(plan, settings.checks, deployedAt))
  }

  test('ends with the deployment, or with the beginning of the watch where that came first', () => {
    const before = { from: START - 2 * HOUR, until: START - HOUR }
    expect(spans(check(HTTP), START - HOUR)).toEqual({ errors: before })
    expect(spans(check(HTTP), START + HOUR)).toEqual({ errors: { from: START - HOUR, until: START } })
  })

  test('is the same hour last week where that is asked for', () => {
    const from = START - 7 * 24 * HOUR
    expect(spans(check(HTTP, 'baseline: same-hour-last-week'))).toEqual({ errors: { from, until: from + HOUR } })
  })

  test('is not asked for where nothing of it counts', () => {
    expect(spans(check(HTTP, 'baseline: none'))).toEqual({})
  })
})
