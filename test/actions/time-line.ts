import { readFileSync, writeFileSync } from 'node:fs'
import type { Shop } from './shop.js'

/** What happens to a bad deployment, in its order, and how it is called in the picture. */
const EVENTS = {
  deployed: 'the first request to the bad version',
  verdict: 'the watch fails it',
  claimed: 'the rollback is claimed',
  dispatched: 'the rollback workflow is started',
  restored: 'the good version is live again',
  told: 'the pull request is told'
} as const

type EventName = keyof typeof EVENTS

/** The request to GitHub that an event is seen by. */
const SEEN_BY: readonly (readonly [EventName, string])[] = [
  ['verdict', 'repos/create-deployment-status'],
  ['claimed', 'git/create-ref'],
  ['dispatched', 'actions/create-workflow-dispatch']
]

export interface TimeLine {
  /** Notes the first time of an event; default: now. */
  note(event: EventName, at?: number): void
  /** Epoch milliseconds of each. */
  stop(): ReadonlyMap<EventName, number>
}

/** Notes in real time what happens to a deployment, by what GitHub is asked for. */
export function timeLine({ github }: Shop): TimeLine {
  const times = new Map<EventName, number>()
  const note = (event: EventName, at = Date.now()): void => {
    if (!times.has(event)) times.set(event, at)
  }
  const hooks = SEEN_BY.map(([event, operation]) => github.before({ operation, act: () => note(event) }))
  const told = github.before({
    operation: 'issues/create-comment',
    act: () => (times.has('dispatched') ? note('told') : undefined)
  })
  return {
    note,
    stop: () => {
      for (const hook of [...hooks, told]) hook.remove()
      return times
    }
  }
}

const PAGE = 'docs/explain/a-bad-deployment.md'
const FENCE = /```mermaid\n[^]*?\n```/

/** That all of it happened, in this order; with `UPDATE_GOLDEN=1` the picture in the documentation is drawn anew. */
export function expectDrawn(times: ReadonlyMap<EventName, number>): void {
  const order = [...times].sort(([, one], [, other]) => one - other).map(([event]) => event)
  expect(order.filter((event) => event !== 'told')).toEqual(Object.keys(EVENTS).filter((event) => event !== 'told'))
  expect(order).toContain('told')
  const page = readFileSync(PAGE, 'utf8')
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(PAGE, page.replace(FENCE, picture(times)))
  for (const words of Object.values(EVENTS)) expect(page).toContain(words)
}

function picture(times: ReadonlyMap<EventName, number>): string {
  const began = times.get('deployed') ?? 0
  const secondsOf = (event: EventName): number => Math.round(((times.get(event) ?? began) - began) / 1000)
  const [verdict, dispatched, restored, told] = (['verdict', 'dispatched', 'restored', 'told'] as const).map(secondsOf)
  const at = (event: EventName): string =>
    `    ${EVENTS[event]} (${secondsOf(event)} s) :milestone, ${secondsOf(event)}, 0s`
  return [
    '```mermaid',
    'gantt',
    '    dateFormat X',
    '    axisFormat %M:%S',
    '    section Service',
    at('deployed'),
    `    half of all requests fail :crit, 0, ${restored}`,
    at('restored'),
    '    section Watch',
    `    looks, every 3 s :active, 0, ${verdict}`,
    at('verdict'),
    '    section Rollback',
    at('claimed'),
    at('dispatched'),
    `    the workflow of the user runs :active, ${dispatched}, ${restored}`,
    `    is followed, and told :active, ${restored}, ${told}`,
    at('told'),
    '```'
  ].join('\n')
}
