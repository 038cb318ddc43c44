import { known } from '../../../src/domain/answer.js'
import { gitHubClient } from '../../../src/io/github/client.js'
import { gitHubRuns } from '../../../src/io/github/runs.js'
import { deadlineIn } from '../../../src/io/runner/deadline.js'

/** nock 15 needs `Promise.withResolvers`, which Node 20 does not have. */
const canIntercept = 'withResolvers' in Promise

const quiet = { debug: () => undefined, info: () => undefined, warn: () => undefined, progress: () => undefined }

if (!canIntercept) console.warn('Skipped on Node 20: nock needs a newer Node to intercept requests to github.com.')

;(canIntercept ? test : test.skip)(
  'on github.com a question goes to the public API, with the token and the version',
  async () => {
    const { default: nock } = await import('nock')
    nock.disableNetConnect()
    try {
      const scope = nock('https://api.github.com', {
        reqheaders: { authorization: 'token ghs_mine', 'x-github-api-version': '2022-11-28' }
      })
        .get('/repos/octo-org/app/actions/runs/47/attempts/1')
        .reply(200, { id: 47 })
      const deadline = deadlineIn(10_000)
      const client = gitHubClient({
        token: 'ghs_mine',
        apiUrl: 'https://api.github.com',
        deadline,
        requests: 5,
        log: quiet
      })
      const runs = gitHubRuns(client, 'octo-org/app', () => Promise.resolve(known([])))
      expect(await runs.run(47, 1)).toEqual(known({ id: 47 }))
      expect(scope.isDone()).toBe(true)
      expect(client.spent()).toBe(1)
    } finally {
      nock.restore()
    }
  }
)
