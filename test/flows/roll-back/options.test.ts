import * as z from 'zod/mini'
import { rollbackOptions, rollbackSettingsOf } from '../../../src/flows/roll-back/options.js'

const believed = (...believe: readonly string[]): boolean => z.safeParse(rollbackOptions, { believe }).success

test('nobody is believed beside the workflow’s own identity unless somebody says so', () => {
  expect(z.parse(rollbackOptions, {}).believe).toEqual([])
})

test.each(['my-app[bot]', 'a[bot]', '3-in-1[bot]'])('the App %s can be believed', (login) => {
  expect(believed(login)).toBe(true)
})

test.each([
  'octocat',
  'my-app',
  '[bot]',
  'My-App[bot]',
  'my-app[bot] ',
  'my-app[bot]\n',
  'my app[bot]',
  '-app[bot]',
  'app/my-app',
  '*[bot]',
  `${'a'.repeat(40)}[bot]`
])('%j is no login of an App', (login) => {
  expect(believed(login)).toBe(false)
})

test('a handful at most is believed', () => {
  expect(believed(...Array.from({ length: 6 }, (_, app) => `app-${app}[bot]`))).toBe(false)
})

test('a decision says by which commit of the configuration it was made', () => {
  const options = z.parse(rollbackOptions, {})
  expect(rollbackSettingsOf(options, 'a'.repeat(40))).toMatchObject({ mode: 'dry-run', configSha: 'a'.repeat(40) })
  expect(rollbackSettingsOf(options, undefined)).not.toHaveProperty('configSha')
})
