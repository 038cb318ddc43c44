import { expect, test } from '@jest/globals'
import { artifactService } from '../../../src/io/github/artifact-service.js'

const tokenWith = (claims: unknown): string =>
  ['{"alg":"none"}', JSON.stringify(claims)].map((part) => Buffer.from(part).toString('base64url')).join('.') + '.x'

const TOKEN = tokenWith({ scp: 'Actions.ExampleScope Actions.Results:ce7f54c7-61c7:ca395085-040a' })
const RUNNER = { ACTIONS_RUNTIME_TOKEN: TOKEN, ACTIONS_RESULTS_URL: 'https://results-receiver.example/' }

const read = (variables: Readonly<Record<string, string>>) => {
  const service = artifactService(variables)
  return service.is === 'known' ? service.value : service.because.what
}

test('the runner says where artifacts go, and its token with which run', () => {
  expect(read(RUNNER)).toEqual({
    origin: 'https://results-receiver.example',
    token: TOKEN,
    runBackendId: 'ce7f54c7-61c7',
    jobBackendId: 'ca395085-040a'
  })
})

test('the days that the repository keeps artifacts are heeded where they are a number', () => {
  expect(read({ ...RUNNER, GITHUB_RETENTION_DAYS: '14' })).toMatchObject({ mostDays: 14 })
  for (const days of ['', '0', '-1', 'many', '1.5'])
    expect(read({ ...RUNNER, GITHUB_RETENTION_DAYS: days })).not.toHaveProperty('mostDays')
})

test.each(['https://github.com', 'https://acme.ghe.com', 'http://github.localhost'])('%s has artifacts', (url) => {
  expect(read({ ...RUNNER, GITHUB_SERVER_URL: url })).toMatchObject({ token: TOKEN })
})

test.each(['https://git.acme.example', 'https://github.com.evil.example', 'https://ghe.com', 'no address'])(
  '%s has none',
  (url) => {
    expect(read({ ...RUNNER, GITHUB_SERVER_URL: url })).toBe('GitHub Enterprise Server has no such artifacts')
  }
)

test('what is no job of GitHub Actions leaves no artifacts', () => {
  const words = 'only an action in a job of GitHub Actions can leave artifacts'
  expect([
    read({}),
    read({ ...RUNNER, ACTIONS_RESULTS_URL: '' }),
    read({ ...RUNNER, ACTIONS_RUNTIME_TOKEN: '' })
  ]).toEqual([words, words, words])
})

test.each([
  'no token',
  '..',
  tokenWith(null),
  tokenWith([]),
  tokenWith({ scp: 7 }),
  tokenWith({ scp: 'Actions.Results' }),
  tokenWith({ scp: 'Actions.Results:run' }),
  tokenWith({ scp: 'Actions.Results::job' }),
  tokenWith({ scp: 'Actions.Results:run:job:more' })
])('a token such as %j names no run', (token) => {
  expect(read({ ...RUNNER, ACTIONS_RUNTIME_TOKEN: token })).toBe(
    'the token of this job names no run to leave artifacts with'
  )
})
