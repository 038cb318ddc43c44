import { expect, test } from '@jest/globals'
import { Octokit } from '@octokit/rest'
import { githubPublisher } from '../../../src/io/notify/github-publisher.js'

test("Octokit's rest fits as it is", () => {
  const publisher = githubPublisher({ api: new Octokit().rest, token: 'ghs_x', summaryPath: undefined, write: () => undefined })
  expect(Object.keys(publisher)).toHaveLength(6)
})
