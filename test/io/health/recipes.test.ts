/** People copy these checks: each is one that its kind takes, and reads an answer such as the vendor documents. */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import * as z from 'zod/mini'
import { settle } from '../../../src/config/settle.js'
import type { FetchText, Wish } from '../../../src/io/health/fetch/fetch-text.js'
import { healthKinds, type HealthKindName } from '../../../src/io/health/index.js'
import { json } from '../../../src/io/health/json.js'
import { prometheus } from '../../../src/io/health/prometheus.js'
import { blocks } from '../../docs/pages.js'
import { aHealthContext, NOW } from '../../fakes/health-context.js'

const page = readFileSync('docs/how-to/watch-other-systems.md', 'utf8')

const checksSchema = z.object({ watch: z.object({ checks: z.record(z.string(), z.record(z.string(), z.unknown())) }) })

const recipes = blocks(page, 'ya?ml')
  .filter((block) => block.startsWith('watch:'))
  .flatMap((block) => Object.entries(checksSchema.parse(parse(block)).watch.checks))
  .flatMap(([name, kinds]) => Object.entries(kinds).map(([kind, options]) => ({ name, kind, options })))

const isKind = (name: string): name is HealthKindName => name in healthKinds

/** As the documentation of each vendor has it: 3 of 40 went wrong. */
const answers: Readonly<Record<string, unknown>> = {
  'datadog-errors': {
    data: {
      type: 'scalar_response',
      attributes: {
        columns: [
          { name: 'errors', type: 'number', values: [3] },
          { name: 'hits', type: 'number', values: [40] }
        ]
      }
    }
  },
  'dynatrace-errors': {
    totalCount: 2,
    nextPageKey: null,
    resolution: 'Inf',
    result: [3, 40].map((value) => ({ metricId: 'a', data: [{ dimensions: [], timestamps: [NOW], values: [value] }] }))
  },
  'splunk-errors': { preview: false, init_offset: 0, messages: [], results: [{ total: '40', bad: '3' }] },
  'instana-errors': {
    items: [{ service: { id: 'a' }, metrics: { 'erroneousCalls.sum': [[NOW, 3]], 'calls.sum': [[NOW, 40]] } }]
  }
}

const VARIABLES = Object.fromEntries(
  [...page.matchAll(/\$\{(\w+)\}/g)].map(([, name = '']): [string, string] => [name, `value-of-${name}`])
)

test('there is a recipe for each system that the page promises', () => {
  const named = recipes.map(({ name }) => name.split('-')[0])
  expect(new Set(named)).toEqual(new Set(['datadog', 'dynatrace', 'splunk', 'instana', 'thanos', 'mimir', 'victoria']))
})

test.each(recipes)(
  '$name is a check that $kind takes, without a setting that it does not know',
  ({ kind, options }) => {
    if (!isKind(kind)) throw new Error(`There is no kind ${kind}.`)
    expect(z.safeParse(healthKinds[kind].options, options)).toMatchObject({ success: true })
    expect(settle(options, healthKinds[kind].options).unknownKeys).toEqual([])
  }
)

/** Answers without a network, and tells what was asked. */
function answering(answer: (wish: Wish) => unknown): { readonly asked: Wish[]; readonly fetchText: FetchText } {
  const asked: Wish[] = []
  return {
    asked,
    fetchText: (wish) => {
      asked.push(wish)
      const text = JSON.stringify(answer(wish))
      return Promise.resolve({ is: 'answered', status: 200, text, contentType: 'application/json' })
    }
  }
}

test.each(recipes.filter(({ kind }) => kind === 'json'))(
  '$name asks with JSON or a form, and reads what comes back',
  async ({ name, options }) => {
    const { asked, fetchText } = answering(() => answers[name])
    const source = json.create(json.options.parse(options), { ...aHealthContext({ variables: VARIABLES }), fetchText })
    expect(await source.look(NOW - 60_000, NOW)).toEqual({
      is: 'known',
      value: [{ is: 'counts', metric: 'bad', from: NOW - 60_000, until: NOW, bad: 3, total: 40 }]
    })
    for (const { url, body = '{}', headers } of asked) {
      expect(URL.canParse(url)).toBe(true)
      expect(JSON.stringify([url, body, headers])).not.toMatch(/\{(?:from|until|length)\}|\$\{/)
      expect(JSON.stringify(headers)).toContain('value-of-')
      if (body.startsWith('{')) expect(() => JSON.parse(body) as unknown).not.toThrow()
    }
  }
)

test.each(recipes.filter(({ kind }) => kind === 'prometheus'))(
  '$name asks the API of Prometheus',
  async ({ options }) => {
    const { asked, fetchText } = answering((wish) => ({
      status: 'success',
      data: {
        resultType: 'vector',
        result: [{ metric: {}, value: [NOW / 1000, wish.url.includes('5..') ? '3' : '40'] }]
      }
    }))
    const context = { ...aHealthContext({ variables: VARIABLES }), fetchText }
    const answer = await prometheus.create(prometheus.options.parse(options), context).look(NOW - 60_000, NOW)
    expect(answer).toMatchObject({ is: 'known', value: [expect.anything()] })
    for (const { url } of asked) expect(new URL(url).pathname).toMatch(/\/api\/v1\/query$/)
  }
)
