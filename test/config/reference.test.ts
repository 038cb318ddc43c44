import { expect, test } from '@jest/globals'
import * as z from 'zod/mini'
import { jsonSchema } from '../../src/config/json-schema.js'
import { configurationTable } from '../../src/config/reference.js'
import { takes } from '../../src/config/takes.js'
import { sample } from './sample.js'

const key = (name: string) => sample.keys().find((entry) => entry.key === name)

test('every setting is listed with what it takes, its default and its meaning', () => {
  expect(key('detect.slower-than-usual.ratio')).toEqual({
    path: ['detect', 'slower-than-usual', 'ratio'],
    key: 'detect.slower-than-usual.ratio',
    description: 'How much slower.',
    type: 'a number from 1 to 100',
    default: 1.5
  })
  expect(key('detect.slow-job')).toMatchObject({ type: 'true, false or a mapping of settings', default: false })
  expect(key('detect.log-line')).toMatchObject({ type: 'false or a mapping of settings', default: false })
  expect(key('rollback.owners.<name>')?.type).toBe('a list of text')
  expect(key('rollback.checks[].url')?.type).toBe('a URL')
})

test('the table has four cells in every line', () => {
  const lines = configurationTable(sample.keys()).split('\n')
  expect(lines).toHaveLength(sample.keys().length + 2)
  expect(lines.filter((line) => line.replaceAll('\\|', '').split('|').length !== 6)).toEqual([])
})

test('the JSON Schema knows every key, and allows no other', () => {
  const schema = JSON.stringify(jsonSchema(sample.schema))
  const names = sample.keys().flatMap(({ path }) => path.filter((name) => !/^[<[]/.test(name)))
  expect(names.filter((name) => !schema.includes(`"${name}":`))).toEqual([])
  expect(jsonSchema(sample.schema)).toMatchObject({ additionalProperties: false })
  expect(jsonSchema(sample.schema)).not.toHaveProperty('required')
  expect(schema).toContain('"How much slower."')
})

test.each([
  [z.number(), 'a number'],
  [z.number().check(z.gte(0), z.lt(1)), 'a number from 0 and below 1'],
  [z.number().check(z.gt(0), z.lte(1)), 'a number above 0 and up to 1'],
  [z.number().check(z.lte(9)), 'a number up to 9'],
  [z.number().check(z.gt(1)), 'a number above 1'],
  [z.int().check(z.gte(1), z.lte(9)), 'a whole number from 1 to 9'],
  [z.number().check(z.multipleOf(5)), 'a number in steps of 5'],
  [z.string(), 'text'],
  [z.string().check(z.minLength(1), z.maxLength(9)), 'text that is not empty and of at most 9 characters'],
  [z.url(), 'a URL'],
  [z.boolean(), 'true or false'],
  [z.enum(['a', 'b', 'c']), 'a, b or c'],
  [z.union([z.number(), z.literal('auto')]), 'auto or a number'],
  [z.array(z.string()), 'a list of text'],
  [z.array(z.number()).check(z.minLength(1)), 'a list of at least 1 item, each a number'],
  [z.array(z.number()).check(z.minLength(2), z.maxLength(3)), 'a list of 2 to 3 items, each a number'],
  [z.record(z.string(), z.boolean()), 'a mapping of names to true or false'],
  [z.optional(z.nullable(z.int())), 'a whole number'],
  [z.string().check(z.meta({ takes: 'a time such as 10m' })), 'a time such as 10m']
])('what a schema takes is said in words %#', (schema, words) => {
  expect(takes([schema])).toBe(words)
})
