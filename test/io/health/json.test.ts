import type { Answer } from '../../../src/domain/answer.js'
import type { Reading } from '../../../src/domain/reading.js'
import { json } from '../../../src/io/health/json.js'
import { aHealthContext, NOW } from '../../fakes/health-context.js'
import { type Service, startService } from '../../fakes/service.js'

let service: Service
let answer: unknown
let asked: { readonly url: string; readonly method: string; readonly type: string; readonly body: string }[]

beforeEach(async () => {
  asked = []
  answer = {}
  service = await startService((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { url = '', method = '', headers } = request
      asked.push({ url, method, type: headers['content-type'] ?? '', body: Buffer.concat(chunks).toString() })
      response.end(JSON.stringify(answer))
    })
  })
})

afterEach(() => service.close())

const source = ({ path = '', ...options }: Readonly<Record<string, unknown>>, variables = {}) =>
  json.create(
    json.options.parse({ url: `${service.url}${String(path)}`, 'allow-private': true, ...options }),
    aHealthContext({ variables })
  )

const known = (found: Answer<readonly Reading[]>): readonly Reading[] => {
  if (found.is === 'unknown') throw found.because
  return found.value
}
const why = (found: Answer<unknown>): string => (found.is === 'unknown' ? found.because.message : 'it is known')

test.each([
  ['s', '1795694340 1795694400 60'],
  ['ms', '1795694340000 1795694400000 60000'],
  ['iso', '2026-11-26T11:59:00.000Z 2026-11-26T12:00:00.000Z 60']
])('tells the time in %s', async (time, times) => {
  const until = Date.UTC(2026, 10, 26, 12)
  const body = '{"a": "{from} {until} {length}"}'
  await source({ path: '/q?from={from}', method: 'POST', body, time, value: 'a' }).look(until - 60_000, until)
  expect(asked).toEqual([
    { url: `/q?from=${times.split(' ')[0] ?? ''}`, method: 'POST', type: 'application/json', body: `{"a": "${times}"}` }
  ])
})

test('a body that is no JSON is a form, unless a header says otherwise', async () => {
  await source({ method: 'POST', body: 'search=a', value: 'a' }).look(NOW - 1000, NOW)
  await source({ method: 'POST', body: 'search=a', value: 'a', headers: { 'Content-Type': 'text/plain' } }).look(
    NOW - 1000,
    NOW
  )
  expect(asked.map(({ type }) => type)).toEqual(['application/x-www-form-urlencoded', 'text/plain'])
})

test('sends secrets in headers, URL and body', async () => {
  const of = source({ path: '/q?key=${KEY}', method: 'POST', body: '{"key": "${KEY}"}', value: 'a' }, { KEY: 'a b' })
  await of.look(NOW - 1000, NOW)
  expect(asked).toMatchObject([{ url: '/q?key=a%20b', body: '{"key": "a b"}' }])
})

test('reads a value, also in a text', async () => {
  answer = {
    series: [
      {
        points: [
          [1, 3],
          [2, '4.5']
        ]
      }
    ]
  }
  expect(known(await source({ value: 'series[0].points[-1][1]' }).look(NOW - 1000, NOW))).toEqual([
    { is: 'level', metric: 'value', at: NOW, value: 4.5 }
  ])
})

test('reads counts', async () => {
  answer = { results: [{ bad: '3', total: 40 }] }
  expect(known(await source({ bad: 'results[0].bad', total: 'results[0].total' }).look(NOW - 1000, NOW))).toEqual([
    { is: 'counts', metric: 'bad', from: NOW - 1000, until: NOW, bad: 3, total: 40 }
  ])
})

test.each([
  [{ total: 9 }, 'unknown', 'without a number at `bad`'],
  [{ bad: null, total: 9 }, 'unknown', 'without a number at `bad`'],
  [{ total: 9 }, 'zero', 'it is known'],
  [{ bad: null, total: 9 }, 'zero', 'it is known'],
  [{ bad: 'many', total: 9 }, 'zero', 'without a number at `bad`'],
  [{ bad: 1 }, 'zero', 'without a number at `total`'],
  [{ bad: 10, total: 9 }, 'zero', 'more bad ones than there are in all'],
  [{ bad: -1, total: 9 }, 'zero', 'below zero'],
  [{ bad: '1e999', total: 9 }, 'zero', 'without a number at `bad`'],
  [{ bad: 'NaN', total: 9 }, 'zero', 'without a number at `bad`']
])('%j, with absent counts %s: %s', async (said, absent, reason) => {
  answer = said
  const of = source({ bad: 'bad', total: 'total', 'bad-when-absent': absent })
  expect(why(await of.look(NOW - 1000, NOW))).toContain(reason)
})

test('asks for the past in parts, where it can ask for a time at all', async () => {
  answer = { bad: 1, total: 10 }
  const of = source({ path: '/?from={from}&to={until}', bad: 'bad', total: 'total', 'past-parts': 3 })
  expect(known(await of.past(NOW - 90_000, NOW))).toMatchObject([
    { from: NOW - 90_000, until: NOW - 60_000 },
    { from: NOW - 60_000, until: NOW - 30_000 },
    { from: NOW - 30_000, until: NOW }
  ])
  asked = []
  expect(known(await source({ bad: 'bad', total: 'total' }).past(NOW - 90_000, NOW))).toEqual([])
  expect(asked).toEqual([])
})

test.each([
  [{}, 'needs either `value`, or `bad` and `total`'],
  [{ bad: 'a' }, 'needs either'],
  [{ bad: 'a', total: 'b', value: 'c' }, 'needs either'],
  [{ value: 'a b' }, 'must be a path']
])('the options %j are refused', (options, message) => {
  const parsed = json.options.safeParse({ url: 'https://api.example', ...options })
  expect(parsed.success ? '' : JSON.stringify(parsed.error.issues)).toContain(message)
})
