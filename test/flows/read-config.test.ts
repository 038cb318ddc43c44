import { config } from '../../actions/config.js'
import { known, unknown } from '../../src/domain/answer.js'
import { Problem } from '../../src/domain/problem.js'
import { nameOfShared } from '../../src/domain/shared-file.js'
import { filesOf, readConfig } from '../../src/flows/read-config.js'

const PATH = '.github/foreshock.yml'
const SHA = 'a'.repeat(40)
const home = { home: 'octo-org/shop', path: PATH }

/** Reads a chain of files by their names, and tells which were asked for. */
async function reading(own: string | undefined, files: Readonly<Record<string, string>> = {}) {
  const asked: string[] = []
  const answer = await readConfig(
    {
      inForce: () => Promise.resolve(known(own === undefined ? undefined : { path: PATH, text: own, at: 'main' })),
      shared: (file) => {
        const name = nameOfShared(file)
        asked.push(name)
        const text = files[name]
        return Promise.resolve(
          text === undefined ? unknown(new Problem({ what: `No ${name}` })) : known({ path: name, text, at: SHA })
        )
      }
    },
    config,
    home
  )
  if (answer.is === 'unknown') throw answer.because
  const { whole, alone } = answer.value
  const errors = whole.ok
    ? []
    : whole.errors.map(({ path, line, column, message }) => `${path}:${line}:${column} ${message}`)
  return { asked, whole, alone: alone?.config, errors }
}

const A = `octo-org/a/${PATH}`
const B = `octo-org/b/${PATH}`
const C = `octo-org/c/${PATH}`

test('without extends nobody is asked', async () => {
  expect(await reading(undefined)).toMatchObject({ asked: [], whole: { ok: true } })
  expect(await reading('comment: {}\n')).toMatchObject({ asked: [], whole: { ok: true } })
})

test('the usual file may be missing, one that was named may not', async () => {
  const none = { inForce: () => Promise.resolve(known(undefined)), shared: () => Promise.reject(new Error('asked')) }
  expect(await readConfig(none, config, home)).toMatchObject({ is: 'known', value: { whole: { ok: true } } })
  const named = await readConfig(none, config, { ...home, path: '.github/fore-shock.yml' })
  expect(named.is === 'unknown' && named.because.message).toBe(
    'The default branch has no configuration file `.github/fore-shock.yml`. Name it as it lies there, or leave `config` out.'
  )
})

test('three files in a row are read, and said in the order in which they hold', async () => {
  const { asked, whole } = await reading('extends: octo-org/a\n', {
    [A]: 'extends: octo-org/b\n',
    [B]: 'extends: octo-org/c\n',
    [C]: 'comment: { when: never }\n'
  })
  expect(asked).toEqual([A, B, C])
  expect(whole.ok && whole.config.config.comment.when).toBe('never')
  expect(whole.ok && filesOf(PATH, whole.config)).toBe(
    `${PATH} at main, which builds on ${A} at ${SHA}, which builds on ${B} at ${SHA}, which builds on ${C} at ${SHA}`
  )
})

test('a fourth is not asked for, and told where it is named', async () => {
  const { asked, errors, alone } = await reading('extends: octo-org/a\n', {
    [A]: 'extends: octo-org/b\n',
    [B]: 'extends: octo-org/c\n',
    [C]: 'comment: {}\nextends: octo-org/d\n'
  })
  expect(asked).toHaveLength(3)
  expect(errors).toEqual([`${C}:2:10 extends names one file more than the 3 in a row that are followed.`])
  expect(alone).toBeDefined()
})

test.each([
  ['the own file', 'octo-org/shop', 1],
  ['the own file in other letters, at a tag', 'Octo-Org/Shop@v1', 1],
  ['itself', 'octo-org/a', 1],
  ['itself at a commit', `octo-org/a@${SHA}`, 1]
])('a file that builds on %s is a cycle', async (_, back, requests) => {
  const { asked, errors } = await reading('extends: octo-org/a\n', { [A]: `extends: ${back}\n` })
  expect(asked).toHaveLength(requests)
  expect(errors).toEqual([`${A}:1:10 extends leads back to a file that is read already.`])
})

test('a file of another owner may name a file of its owner at a full commit only', async () => {
  const { asked, errors } = await reading(`extends: else/a@${SHA}\n`, {
    [`else/a/${PATH}@${SHA}`]: 'extends: else/b\n'
  })
  expect(asked).toHaveLength(1)
  expect(errors[0]).toContain('extends names a file of another owner than octo-org/shop')
})

test('what cannot be read is told where it is named, and the own settings are there for who observes', async () => {
  const { errors, alone } = await reading('comment: { when: never }\nextends: octo-org/a\n')
  expect(errors).toEqual([`${PATH}:2:10 No ${A}.`])
  expect(alone?.comment.when).toBe('never')
})

test('errors of both files are told, and nothing holds but the defaults', async () => {
  const { errors, alone } = await reading('extends: octo-org/a\ncomment: { when: x }\n', { [A]: 'chek: {}\n' })
  expect(errors.map((error) => error.split(' ')[0])).toEqual([`${PATH}:2:18`, `${A}:1:1`])
  expect(alone).toBeUndefined()
})

test('values that fit only together are no error', async () => {
  const { whole } = await reading('extends: octo-org/a\nrisk: { medium: 96 }\n', { [A]: 'risk: { high: 99 }\n' })
  expect(whole.ok).toBe(true)
})
