import { idParam, type RepositoryCall, type Route } from '../call.js'
import { listReply } from '../paging.js'
import { found, ok } from '../reply.js'
import type { Pull } from '../state.js'
import { commitShape, fileShape } from './commit-shape.js'
import { READ_PULLS } from './needs.js'
import { labelOf, pullShape, wholePullShape } from './pull-shape.js'

const LISTED_FILES = 3000
const LISTED_COMMITS = 250

export const pullRoutes: readonly Route[] = [
  {
    at: 'GET /pulls',
    operation: 'pulls/list',
    needs: READ_PULLS,
    reply(call) {
      const state = call.query.get('state') ?? 'open'
      const [head, base] = [call.query.get('head'), call.query.get('base')]
      const isAscending = call.query.get('direction') === 'asc'
      const time = call.query.get('sort') === 'updated' ? 'updated_at' : 'created_at'
      const pulls = call.repository.pulls
        .filter((pull) => state === 'all' || pull.state === state)
        .filter((pull) => head === null || labelOf(call, pull.head) === head)
        .filter((pull) => base === null || pull.base.ref === base)
        .sort((one, other) => one[time].localeCompare(other[time]) || one.number - other.number)
      return listReply(call, isAscending ? pulls : pulls.reverse(), (pull) => pullShape(call, pull))
    }
  },
  {
    at: 'GET /pulls/{pull_number}',
    operation: 'pulls/get',
    needs: READ_PULLS,
    reply: (call) => ok(wholePullShape(call, pullOf(call)))
  },
  {
    at: 'GET /pulls/{pull_number}/files',
    operation: 'pulls/list-files',
    needs: READ_PULLS,
    reply(call) {
      const pull = pullOf(call)
      return listReply(call, pull.files.slice(0, LISTED_FILES), (file) => fileShape(call, pull.head.sha, file))
    }
  },
  {
    at: 'GET /pulls/{pull_number}/commits',
    operation: 'pulls/list-commits',
    needs: READ_PULLS,
    reply(call) {
      const commits = pullOf(call).commits.flatMap((sha) => call.repository.commits.get(sha) ?? [])
      return listReply(call, commits.slice(0, LISTED_COMMITS), (commit) => commitShape(call, commit))
    }
  }
]

function pullOf(call: RepositoryCall): Pull {
  const number = idParam(call, 'pull_number')
  return found(call.repository.pulls.find((pull) => pull.number === number))
}
