import { expect, test } from '@jest/globals'
import { type CommentsApi, pullRequestComments, type RawComment } from '../../../src/io/notify/pull-request-comment.js'
import { compose } from '../../../src/report/comment.js'
import { aSection } from '../../report/builders.js'

interface User {
  readonly login: string
  readonly type: string
}

const BOT: User = { login: 'github-actions[bot]', type: 'Bot' }
const OURS = compose([aSection()])

/** GitHub as one token sees it: comments are posted as `poster`. */
function fakeApi(poster: User, existing: readonly { user: User | null; body?: string }[] = []) {
  const comments: RawComment[] = existing.map((comment, index) => ({
    id: index + 1,
    created_at: '2026-01-01',
    ...comment
  }))
  const asked: string[] = []
  const find = (id: number): number => {
    const at = comments.findIndex((comment) => comment.id === id)
    if (at === -1) throw Object.assign(new Error('Not Found'), { status: 404 })
    return at
  }
  const api: CommentsApi = {
    issues: {
      listComments: ({ page, per_page }) => {
        asked.push(`list ${page}`)
        return Promise.resolve({ data: comments.slice((page - 1) * per_page, page * per_page) })
      },
      createComment: ({ body, request }) => {
        asked.push(`create, ${request?.retries ?? 'many'} retries`)
        const made = { id: comments.length + 1, body, created_at: '2026-01-02', user: poster }
        comments.push(made)
        return Promise.resolve({ data: made })
      },
      updateComment: async ({ comment_id, body, request }) => {
        asked.push(`update, ${request?.retries ?? 'many'} retries`)
        const at = find(comment_id)
        const changed = { id: comment_id, created_at: '2026-01-01', user: poster, body }
        comments[at] = changed
        return Promise.resolve({ data: changed })
      },
      deleteComment: async ({ comment_id }) => Promise.resolve(comments.splice(find(comment_id), 1))
    },
    users: {
      getAuthenticated: () => {
        asked.push('who')
        if (poster.type === 'Bot') return Promise.reject(Object.assign(new Error('Forbidden'), { status: 403 }))
        return Promise.resolve({ data: poster })
      }
    }
  }
  return { api, comments, asked }
}

const where = { owner: 'octo-org', repo: 'app', number: 7 }

test("a workflow's token asks nobody who it is, and reads all pages", async () => {
  const others = Array.from({ length: 250 }, () => ({ user: { login: 'octocat', type: 'User' }, body: OURS }))
  const { api, asked } = fakeApi(BOT, [...others, { user: BOT, body: OURS }, { user: null, body: OURS }, { user: BOT }])
  const answer = await pullRequestComments(api, where, { token: 'ghs_x' }).comments()
  expect(answer).toMatchObject({
    is: 'known',
    value: [
      { id: 251, body: OURS },
      { id: 253, body: '' }
    ]
  })
  expect(asked).toEqual(['list 1', 'list 2', 'list 3'])
})

test.each([
  ['octocat', 'User'],
  ['github-actions', 'User'],
  ['github-actions[bot]', 'User'],
  ['other-app[bot]', 'Bot']
])('%s, a %s, is not the bot we post as', async (login, type) => {
  const { api } = fakeApi(BOT, [{ user: { login, type }, body: OURS }])
  expect(await pullRequestComments(api, where, { token: 'ghs_x' }).comments()).toEqual({ is: 'known', value: [] })
})

test('a personal token asks once who it is', async () => {
  const hubot = { login: 'hubot', type: 'User' }
  const { api, asked } = fakeApi(hubot, [
    { user: hubot, body: OURS },
    { user: BOT, body: OURS }
  ])
  const port = pullRequestComments(api, where, { token: 'github_pat_x' })
  await port.comments()
  expect(await port.comments()).toMatchObject({ value: [{ author: 'hubot' }] })
  expect(asked.filter((what) => what === 'who')).toHaveLength(1)
})

test('the token of an app learns its name from its first comment', async () => {
  const app = { login: 'our-app[bot]', type: 'Bot' }
  const { api } = fakeApi(app, [{ user: app, body: OURS }])
  const port = pullRequestComments(api, where, { token: 'ghs_x' })
  expect(await port.comments()).toMatchObject({ value: [] })
  await port.createComment('NEW')
  expect(await port.comments()).toMatchObject({ value: [{ id: 1 }, { id: 2, body: 'NEW' }] })
})

test('a write is sent once: the flow reads again before the next try', async () => {
  const { api, asked } = fakeApi(BOT)
  const port = pullRequestComments(api, where, { token: 'ghs_x' })
  await port.createComment('A')
  await port.updateComment(1, 'B')
  expect(asked).toEqual(['create, 0 retries', 'update, 0 retries'])
})

test('what is gone already counts as removed', async () => {
  const port = pullRequestComments(fakeApi(BOT).api, where, { token: 'ghs_x' })
  expect(await port.removeComment(99)).toEqual({ is: 'known', value: undefined })
  expect(await port.updateComment(99, 'x')).toMatchObject({ is: 'unknown', because: { cause: { status: 404 } } })
})

test('a body that GitHub would refuse is not sent', async () => {
  const { api, asked } = fakeApi(BOT)
  const port = pullRequestComments(api, where, { token: 'ghs_x' })
  expect(await port.createComment('é'.repeat(32_769))).toMatchObject({ is: 'unknown' })
  expect(await port.createComment('é'.repeat(32_768))).toMatchObject({ is: 'known' })
  expect(asked).toHaveLength(1)
})
