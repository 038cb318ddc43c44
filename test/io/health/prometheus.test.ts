import type { Answer } from '../../../src/domain/answer.js'
import type { Reading } from '../../../src/domain/reading.js'
import { prometheus } from '../../../src/io/health/prometheus.js'
import type { HealthSource } from '../../../src/ports.js'
import { aHealthContext, NOW } from '../../fakes/health-context.js'
import { type Service, startService } from '../../fakes/service.js'

const MINUTE = 60_000
const queries = { errors: 'errors[{window}]', total: 'total[{window}]' }

/** A server that answers as the test says, and tells what it was asked. */
let answers: (asked: URL) => unknown
let status: number
let asked: URL[]
let service: Service

beforeEach(async () => {
  answers = () => series()
  status = 200
  asked = []
  service = await startService((request, response) => {
    const url = new URL(request.url ?? '', 'http://here')
    asked.push(url)
    response.writeHead(status).end(JSON.stringify(answers(url)))
  })
})

afterEach(() => service.close())

const series = (...values: readonly unknown[]): unknown => ({
  status: 'success',
  data: { resultType: 'vector', result: values.map((value) => ({ metric: {}, value: [NOW / 1000, value] })) }
})

const row = (...values: readonly (readonly [number, string])[]): unknown => ({
  status: 'success',
  data: { resultType: 'matrix', result: [{ metric: {}, values: values.map(([at, value]) => [at / 1000, value]) }] }
})

const source = (options: Readonly<Record<string, unknown>> = queries, variables = {}): HealthSource =>
  prometheus.create(
    prometheus.options.parse({ url: service.url, 'allow-private': true, ...options }),
    aHealthContext({ variables })
  )

const isErrors = (url: URL): boolean => (url.searchParams.get('query') ?? '').startsWith('errors')

test('asks for the window of the look, at its end', async () => {
  await source().look(NOW - 15_000, NOW)
  expect(asked.map(({ pathname, search }) => [pathname, Object.fromEntries(new URLSearchParams(search))])).toEqual([
    ['/api/v1/query', { query: 'errors[15s]', time: String(NOW / 1000) }],
    ['/api/v1/query', { query: 'total[15s]', time: String(NOW / 1000) }]
  ])
})

test('keeps the path and the parameters of its URL, for tenants and proxies', async () => {
  const url = `${service.url}/prometheus/?dedup=true`
  await source({ value: 'up', url, headers: { 'X-Scope-OrgID': '${TENANT}' } }, { TENANT: 'shop' }).look(
    NOW - 1000,
    NOW
  )
  expect([asked[0]?.pathname, asked[0]?.searchParams.get('dedup')]).toEqual(['/prometheus/api/v1/query', 'true'])
})

test.each([
  ['no errors beside a total', [], ['90'], { bad: 0, total: 90 }],
  ['errors and a total', ['4.5'], ['90'], { bad: 4.5, total: 90 }],
  ['no traffic', ['0'], ['0'], { bad: 0, total: 0 }]
])('%s are counts', async (_name, errors, total, counts) => {
  answers = (url) => series(...(isErrors(url) ? errors : total))
  expect(known(await source().look(NOW - 15_000, NOW))).toEqual([
    { is: 'counts', metric: 'errors', from: NOW - 15_000, until: NOW, ...counts }
  ])
})

test.each([
  ['NaN', series('NaN'), 'not a number'],
  ['infinity', series('+Inf'), 'not a number'],
  ['less than nothing', series('-1'), 'below zero'],
  ['several series', series('1', '2'), 'answers with 2 series where one is meant'],
  [
    'a part of the answer',
    { ...Object(series('1')), warnings: ['store unavailable'] },
    'only in part: store unavailable'
  ],
  ['another schema', { status: 'success', data: { resultType: 'vector', result: [[1]] } }, 'otherwise than Prometheus'],
  ['an error that says success', { status: 'success' }, 'otherwise than Prometheus'],
  [
    'another time',
    { status: 'success', data: { resultType: 'scalar', result: [NOW / 1000 + 3600, '1'] } },
    'for another time than it was asked for'
  ],
  [
    'a histogram',
    { status: 'success', data: { resultType: 'vector', result: [{ metric: {}, histogram: [1, {}] }] } },
    'a histogram where a number is meant'
  ]
])('%s is unknown, with a reason', async (_name, answer, reason) => {
  answers = () => answer
  expect(why(await source().look(NOW - 15_000, NOW))).toContain(reason)
})

test('more errors than requests are unknown', async () => {
  answers = (url) => series(isErrors(url) ? '5' : '4')
  expect(why(await source().look(NOW - 15_000, NOW))).toContain('more bad ones than there are in all')
})

test('a server that reads its log is unknown, and a look after it reaches back', async () => {
  const of = source()
  status = 503
  expect(why(await of.look(NOW - 30_000, NOW - 15_000))).toContain('answered 503')
  status = 200
  answers = (url) => series(isErrors(url) ? '1' : '9')
  expect(known(await of.look(NOW - 15_000, NOW))).toMatchObject([{ from: NOW - 30_000, until: NOW }])
})

test('looks that come before two scrapes are made up for by the next, and by no further one', async () => {
  const of = source()
  expect(known(await of.look(NOW - 45_000, NOW - 30_000))).toEqual([])
  expect(known(await of.look(NOW - 30_000, NOW - 15_000))).toEqual([])
  answers = (url) => series(isErrors(url) ? '1' : '9')
  expect(known(await of.look(NOW - 15_000, NOW))).toMatchObject([{ from: NOW - 45_000, until: NOW }])
  answers = () => ({ status: 'success', data: { resultType: 'scalar', result: [NOW / 1000 + 15, '2'] } })
  expect(known(await of.look(NOW, NOW + 15_000))).toMatchObject([{ from: NOW, until: NOW + 15_000 }])
})

test('a look never reaches back further than an hour', async () => {
  const of = source()
  expect(known(await of.look(NOW - 180 * MINUTE, NOW - 120 * MINUTE))).toEqual([])
  answers = (url) => series(isErrors(url) ? '1' : '9')
  expect(known(await of.look(NOW - MINUTE, NOW))).toMatchObject([{ from: NOW - 60 * MINUTE }])
})

test('the stable part without traffic counts nothing of nothing', async () => {
  answers = (url) => ((url.searchParams.get('query') ?? '').includes('stable') ? series() : series('1'))
  const beside = { errors: 'errors_stable[{window}]', total: 'total_stable[{window}]' }
  expect(known(await source({ ...queries, beside }).look(NOW - 15_000, NOW))).toMatchObject([
    { bad: 1, total: 1, beside: { bad: 0, total: 0 } }
  ])
})

test('a value without the one beside it is unknown', async () => {
  answers = (url) => (url.searchParams.get('query') === 'stable' ? series() : series('1'))
  expect(why(await source({ value: 'canary', beside: { value: 'stable' } }).look(NOW - 15_000, NOW))).toContain(
    'no value of the part'
  )
})

test('the past is divided into pieces, those that are no numbers are left out, and missing errors are none', async () => {
  answers = (url) =>
    isErrors(url)
      ? row([NOW - 2 * MINUTE, '3'])
      : row([NOW - 3 * MINUTE, 'NaN'], [NOW - 2 * MINUTE, '30'], [NOW - MINUTE, '20'])
  expect(known(await source().past(NOW - 4 * MINUTE, NOW))).toEqual([
    { is: 'counts', metric: 'errors', from: NOW - 3 * MINUTE, until: NOW - 2 * MINUTE, bad: 3, total: 30 },
    { is: 'counts', metric: 'errors', from: NOW - 2 * MINUTE, until: NOW - MINUTE, bad: 0, total: 20 }
  ])
  expect(Object.fromEntries(asked[0]?.searchParams ?? [])).toEqual({
    query: 'errors[60s]',
    start: String((NOW - 3 * MINUTE) / 1000),
    end: String(NOW / 1000),
    step: '60'
  })
})

test.each([
  ['an hour', 60 * MINUTE, '60'],
  ['a day', 1440 * MINUTE, '60'],
  ['a week', 7 * 1440 * MINUTE, '420']
])('%s makes no more than 1,440 pieces', async (_name, ms, step) => {
  await source().past(NOW - ms, NOW)
  expect(asked[0]?.searchParams.get('step')).toBe(step)
})

test('scrapes too far apart for short pieces are asked for in longer ones', async () => {
  answers = (url) => (url.searchParams.get('step') === '300' ? row([NOW - MINUTE, '9']) : series())
  expect(known(await source().past(NOW - 60 * MINUTE, NOW))).toMatchObject([
    { from: NOW - 6 * MINUTE, until: NOW - MINUTE }
  ])
})

test('a past whose times run backwards is unknown', async () => {
  answers = () => row([NOW - MINUTE, '1'], [NOW - 2 * MINUTE, '1'])
  expect(why(await source().past(NOW - 4 * MINUTE, NOW))).toContain('times that run backwards')
})

test('a past shorter than a piece is nothing, and nobody is asked', async () => {
  expect(known(await source().past(NOW - 1000, NOW))).toEqual([])
  expect(asked).toEqual([])
})

test.each([
  [{}, 'needs either `errors` and `total`, or `value`'],
  [{ errors: 'a[{window}]' }, 'needs either'],
  [{ ...queries, value: 'a' }, 'needs either'],
  [{ errors: 'a[5m]', total: 'b[{window}]' }, 'must hold {window}'],
  [{ ...queries, beside: { value: 'a' } }, 'needs the same queries as the check itself']
])('the options %j are refused', (options, message) => {
  const parsed = prometheus.options.safeParse({ url: 'https://here.example', ...options })
  expect(parsed.success ? '' : JSON.stringify(parsed.error.issues)).toContain(message)
})

function known(answer: Answer<readonly Reading[]>): readonly Reading[] {
  if (answer.is === 'unknown') throw answer.because
  return answer.value
}

const why = (answer: Answer<unknown>): string => (answer.is === 'unknown' ? answer.because.message : 'it is known')
