import { z } from 'zod/mini'
import { addComment, addIssue } from '../builders.js'
import { idParam, parseBody, repositoryUrl, type RepositoryCall, type Route } from '../call.js'
import { listReply } from '../paging.js'
import { apiError, created, found, invalidField, noContent, ok, Refusal } from '../reply.js'
import { timestamp, type Comment, type Issue, type Pull, type Schemas } from '../state.js'
import { READ_ISSUES, WRITE_ISSUES } from './needs.js'
import { labelShape } from './pull-shape.js'
import { actionsApp, htmlUrl, nodeId, user } from './shapes.js'

const LONGEST_BODY = 65_536

const commentWish = z.object({ body: z.string() })
const issueWish = z.object({
  title: z.string(),
  body: z.optional(z.nullable(z.string())),
  labels: z.optional(z.array(z.string()))
})
const issueChange = z.object({
  title: z.optional(z.string()),
  body: z.optional(z.nullable(z.string())),
  state: z.optional(z.enum(['open', 'closed'])),
  labels: z.optional(z.array(z.string()))
})

export const issueRoutes: readonly Route[] = [
  {
    at: 'GET /issues/comments/{comment_id}',
    operation: 'issues/get-comment',
    needs: READ_ISSUES,
    reply: (call) => ok(commentShape(call, commentOf(call)))
  },
  {
    at: 'PATCH /issues/comments/{comment_id}',
    operation: 'issues/update-comment',
    needs: WRITE_ISSUES,
    reply(call) {
      const comment = commentOf(call)
      comment.body = bodyOf(call)
      comment.updated_at = timestamp(call.state.now())
      return ok(commentShape(call, comment))
    }
  },
  {
    at: 'DELETE /issues/comments/{comment_id}',
    operation: 'issues/delete-comment',
    needs: WRITE_ISSUES,
    reply(call) {
      const { comments } = call.repository
      comments.splice(comments.indexOf(commentOf(call)), 1)
      return noContent
    }
  },
  {
    at: 'GET /issues/{issue_number}/comments',
    operation: 'issues/list-comments',
    needs: READ_ISSUES,
    reply(call) {
      const { number } = issueOf(call)
      const since = call.query.get('since')
      const comments = call.repository.comments
        .filter((comment) => comment.issue === number)
        .filter((comment) => since === null || Date.parse(comment.updated_at) >= Date.parse(since))
        .sort((one, other) => one.id - other.id)
      return listReply(call, comments, (comment) => commentShape(call, comment))
    }
  },
  {
    at: 'GET /issues/{issue_number}/events',
    operation: 'issues/list-events',
    needs: READ_ISSUES,
    reply(call) {
      const { number } = issueOf(call)
      const events = call.repository.labelEvents.filter(({ issue }) => issue === number)
      return listReply(call, events, ({ id, event, label, actor, created_at }) => ({
        id,
        event,
        actor: user(call, actor),
        label: { name: label, color: 'ededed' },
        created_at
      }))
    }
  },
  {
    at: 'POST /issues/{issue_number}/comments',
    operation: 'issues/create-comment',
    needs: WRITE_ISSUES,
    reply(call) {
      const wish = { issue: issueOf(call).number, body: bodyOf(call), user: call.token.login }
      return created(commentShape(call, addComment(call.state, call.repository, wish)))
    }
  },
  {
    at: 'GET /issues',
    operation: 'issues/list-for-repo',
    needs: READ_ISSUES,
    reply(call) {
      const state = call.query.get('state') ?? 'open'
      const labels = (call.query.get('labels') ?? '').split(',').filter((label) => label !== '')
      const creator = call.query.get('creator')
      const items = [...call.repository.issues, ...call.repository.pulls]
        .filter((item) => state === 'all' || item.state === state)
        .filter((item) => labels.every((label) => item.labels.includes(label)))
        .filter((item) => creator === null || item.user === creator)
        .sort((one, other) => other.number - one.number)
      return listReply(call, items, (item) => issueShape(call, item))
    }
  },
  {
    at: 'POST /issues',
    operation: 'issues/create',
    needs: [{ issues: 'write' }],
    reply(call) {
      const { title, body, labels } = parseBody(call, issueWish)
      const more = { ...(typeof body === 'string' ? { body } : {}), ...(labels === undefined ? {} : { labels }) }
      const issue = addIssue(call.state, call.repository, { title, user: call.token.login, ...more })
      return created(issueShape(call, issue))
    }
  },
  {
    at: 'GET /issues/{issue_number}',
    operation: 'issues/get',
    needs: READ_ISSUES,
    reply: (call) => ok(issueShape(call, issueOf(call)))
  },
  {
    at: 'PATCH /issues/{issue_number}',
    operation: 'issues/update',
    needs: WRITE_ISSUES,
    reply(call) {
      const issue = issueOf(call)
      const change = parseBody(call, issueChange)
      const now = timestamp(call.state.now())
      if (change.state !== undefined) issue.closed_at = change.state === 'closed' ? now : null
      const { title = issue.title, body = issue.body, state = issue.state, labels = issue.labels } = change
      return ok(issueShape(call, Object.assign(issue, { title, body, state, labels, updated_at: now })))
    }
  }
]

/** The issue or pull request that the path names: both are issues to this API. */
function issueOf(call: RepositoryCall): Issue | Pull {
  const number = idParam(call, 'issue_number')
  return found([...call.repository.issues, ...call.repository.pulls].find((item) => item.number === number))
}

function commentOf(call: RepositoryCall): Comment {
  const id = idParam(call, 'comment_id')
  return found(call.repository.comments.find((comment) => comment.id === id))
}

function bodyOf(call: RepositoryCall): string {
  const { body } = parseBody(call, commentWish)
  if (body.trim() === '')
    throw invalidField({
      resource: 'IssueComment',
      field: 'data',
      code: 'unprocessable',
      message: 'Body cannot be blank'
    })
  if (body.length <= LONGEST_BODY) return body
  const message = 'Body is too long (maximum is 65536 characters)'
  throw new Refusal(
    apiError(422, 'Validation Failed', {
      errors: [{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message }]
    })
  )
}

function commentShape(call: RepositoryCall, comment: Comment): Schemas['issue-comment'] {
  const api = repositoryUrl(call, call.repository.full_name)
  const isPull = call.repository.pulls.some((pull) => pull.number === comment.issue)
  const page = isPull ? 'pull' : 'issues'
  return {
    url: `${api}/issues/comments/${comment.id}`,
    html_url: htmlUrl(call.repository, `/${page}/${comment.issue}#issuecomment-${comment.id}`),
    issue_url: `${api}/issues/${comment.issue}`,
    id: comment.id,
    node_id: nodeId('IC', comment.id),
    user: user(call, comment.user),
    created_at: comment.created_at,
    updated_at: comment.updated_at,
    body: comment.body,
    author_association: comment.user.endsWith('[bot]') ? 'NONE' : 'MEMBER',
    performed_via_github_app: comment.user === 'github-actions[bot]' ? actionsApp(call) : null
  }
}

function issueShape(call: RepositoryCall, item: Issue | Pull): Schemas['issue'] {
  const api = repositoryUrl(call, call.repository.full_name)
  const url = `${api}/issues/${item.number}`
  const isPull = 'head' in item
  const html = htmlUrl(call.repository, `/${isPull ? 'pull' : 'issues'}/${item.number}`)
  const pull = {
    url: `${api}/pulls/${item.number}`,
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`
  }
  return {
    id: item.id,
    node_id: nodeId(isPull ? 'PR' : 'I', item.id),
    url,
    repository_url: api,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: html,
    number: item.number,
    state: item.state,
    state_reason: item.state === 'closed' ? 'completed' : null,
    title: item.title,
    body: item.body,
    user: user(call, item.user),
    labels: item.labels.map((name) => labelShape(call, name)),
    assignee: null,
    assignees: [],
    milestone: null,
    locked: false,
    comments: call.repository.comments.filter((comment) => comment.issue === item.number).length,
    closed_at: item.closed_at,
    created_at: item.created_at,
    updated_at: item.updated_at,
    author_association: 'MEMBER',
    ...(isPull ? { pull_request: { ...pull, merged_at: item.merged_at } } : {})
  }
}
