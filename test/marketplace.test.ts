/** What the Marketplace asks of an action that it lists. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import * as z from 'zod/mini'

const Metadata = z.looseObject({
  name: z.string(),
  description: z.string(),
  author: z.string(),
  branding: z.object({ icon: z.string(), color: z.string() })
})

const metadataIn = (path: string) => z.parse(Metadata, parse(readFileSync(path, 'utf8')))
const others = readdirSync('actions')
  .map((name) => `actions/${name}/action.yml`)
  .filter((path) => existsSync(path))
const all = ['action.yml', ...others].map((path): [string, z.output<typeof Metadata>] => [path, metadataIn(path)])

/** Longer ones are cut off in the list of actions. */
const LONGEST = 125

test('there is one action at the root, under one of the two names that it may have', () => {
  const roots = readdirSync('.').filter((name) => /^action\.ya?ml$/.test(name))
  expect(roots).toEqual(['action.yml'])
  expect(existsSync('Dockerfile')).toBe(false)
})

test('the listed description is shown as a whole', () => {
  expect(metadataIn('action.yml').description.length).toBeLessThanOrEqual(LONGEST)
})

test('every action has a name of its own', () => {
  expect(new Set(all.map(([, { name }]) => name.toLowerCase())).size).toBe(all.length)
})

test.each(all)('%s says who made it, and has a mark that GitHub draws', (_path, { author, branding }) => {
  expect(author).not.toBe('')
  expect(branding.icon).toMatch(/^[a-z][a-z0-9-]*$/)
  expect(NOT_DRAWN).not.toContain(branding.icon)
  expect(['white', 'black', 'yellow', 'blue', 'green', 'orange', 'red', 'purple', 'gray-dark']).toContain(
    branding.color
  )
})

/** Of the icons of Feather, those that GitHub leaves out. */
const NOT_DRAWN =
  'coffee columns divide-circle divide-square divide frown hexagon key meh mouse-pointer smile tool x-octagon'.split(
    ' '
  )
