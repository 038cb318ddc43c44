import { type Answer, known, unknown } from '../../src/domain/answer.js'
import { Problem } from '../../src/domain/problem.js'
import {
  type Annotation,
  type Check,
  type Clock,
  type Log,
  type PostedComment,
  type Publisher
} from '../../src/ports.js'

export interface VirtualTime {
  readonly clock: Clock
  /** Lets time pass until nobody sleeps any more. */
  readonly run: () => Promise<void>
}

/** A clock that jumps from sleeper to sleeper: hours pass in milliseconds, always in the same order. */
export function virtualTime(chance: () => number = () => 0.5): VirtualTime {
  let now = Date.UTC(2026, 0, 1)
  const sleepers: { at: number; wake: () => void }[] = []
  const clock: Clock = {
    now: () => Math.floor(now),
    chance,
    sleep: (ms) =>
      new Promise((wake) => {
        const at = now + ms
        const later = sleepers.findIndex((sleeper) => sleeper.at > at)
        sleepers.splice(later === -1 ? sleepers.length : later, 0, { at, wake })
      })
  }
  const run = async (): Promise<void> => {
    for (;;) {
      await new Promise((done) => setImmediate(done))
      const next = sleepers.shift()
      if (next === undefined) return
      now = next.at
      next.wake()
    }
  }
  return { clock, run }
}

/** One pull request's comments, as a server holds them, with what was asked of it. */
export interface FakeThread {
  readonly comments: Map<number, PostedComment>
  readonly calls: { readonly what: string; readonly id?: number }[]
  /** Adds a comment, as anybody may. */
  readonly post: (author: string, body: string) => PostedComment
  /** What one writer sees, who posts as `author`. */
  publisherFor(options?: PublisherOptions): FakePublisher
}

export interface PublisherOptions {
  readonly author?: string
  /** How long a call takes on its way, and how long its answer takes back. */
  readonly latencyMs?: () => number
  readonly clock?: Clock
  /** Before a call arrives or after it was obeyed: `never` ends the writer there, a Problem answers for the server. */
  readonly fault?: (what: string, when: 'before' | 'after') => 'never' | Problem | undefined
}

export interface FakePublisher extends Publisher {
  readonly summaries: string[]
  readonly annotations: Annotation[]
  readonly checks: Check[]
}

export const BOT = 'github-actions[bot]'

/** An in-memory pull request: PATCH replaces the body without asking, as on GitHub. */
export function fakeThread(): FakeThread {
  const comments = new Map<number, PostedComment>()
  const calls: { what: string; id?: number }[] = []
  let nextId = 1000
  const post = (author: string, body: string): PostedComment => {
    nextId += 1
    const comment = { id: nextId, author, body, createdAt: new Date(nextId * 1000).toISOString() }
    comments.set(comment.id, comment)
    return comment
  }
  const publisherFor = ({ author = BOT, latencyMs, clock, fault }: PublisherOptions = {}): FakePublisher => {
    const summaries: string[] = []
    const annotations: Annotation[] = []
    const checks: Check[] = []
    const travel = async (): Promise<void> => {
      if (latencyMs !== undefined) await clock?.sleep(latencyMs())
    }
    const ask = async <T>(what: string, act: () => Answer<T>): Promise<Answer<T>> => {
      const before = fault?.(what, 'before')
      if (before === 'never') return new Promise(() => undefined)
      await travel()
      if (before !== undefined) return unknown(before)
      const answer = act()
      const after = fault?.(what, 'after')
      if (after === 'never') return new Promise(() => undefined)
      await travel()
      return after === undefined ? answer : unknown(after)
    }
    return {
      summaries,
      annotations,
      checks,
      comments: () =>
        ask('list', () => {
          calls.push({ what: 'list' })
          return known([...comments.values()].filter((comment) => comment.author === author))
        }),
      createComment: (body) =>
        ask('create', () => {
          const comment = post(author, body)
          calls.push({ what: 'create', id: comment.id })
          return known(comment)
        }),
      updateComment: (id, body) =>
        ask('update', () => {
          calls.push({ what: 'update', id })
          const comment = comments.get(id)
          if (comment === undefined)
            return unknown(new Problem({ what: 'There is no such comment', cause: { status: 404 } }))
          comments.set(id, { ...comment, body })
          return known({ ...comment, body })
        }),
      removeComment: (id) =>
        ask('remove', () => {
          calls.push({ what: 'remove', id })
          comments.delete(id)
          return known(undefined)
        }),
      summary: (markdown) =>
        ask('summary', () => {
          summaries.push(markdown)
          return known(undefined)
        }),
      annotate: (notes) =>
        ask('annotate', () => {
          annotations.push(...notes)
          return known(undefined)
        }),
      check: (wish) =>
        ask('check', () => {
          checks.push(wish)
          return known(undefined)
        })
    }
  }
  return { comments, calls, post, publisherFor }
}

/** A log that remembers. */
export function fakeLog(): Log & { readonly lines: string[] } {
  const lines: string[] = []
  const keep = (level: string) => (message: string) => void lines.push(`${level}: ${message}`)
  return { lines, debug: keep('debug'), info: keep('info'), warn: keep('warn'), progress: keep('progress') }
}
