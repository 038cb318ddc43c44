/** A process of its own that goes through a watch of 30 minutes and says what that took of time and memory. */
import { known } from '../../src/domain/answer.js'
import type { Reading } from '../../src/domain/reading.js'
import { checkOf, planOf } from '../../src/watch/plan.js'
import { decision, standing } from '../../src/watch/stand.js'
import { seen, watching } from '../../src/watch/watching.js'
import { chanceOf } from '../../test/fakes/chance.js'
import { peakMemoryMb } from '../../test/fakes/peak-memory.js'

const [MINUTES, EVERY] = [30, 15_000]
const POLLS = (MINUTES * 60_000) / EVERY
/** So many metrics of each kind: what a service with some routes tells. */
const METRICS = 10

const bareRssMb = peakMemoryMb()
const chance = chanceOf(1)
const startedAt = 1_800_000_000_000
const names = Array.from({ length: METRICS }, (_, at) => `route ${at}`)

const readings = {
  requests: (from: number, until: number): readonly Reading[] =>
    names.map((metric) => ({ is: 'counts', metric, from, until, bad: chance() < 0.25 ? 1 : 0, total: 25 })),
  memory: (_: number, at: number): readonly Reading[] =>
    names.map((metric) => ({ is: 'level', metric, at, value: 1e9 * (1 + 0.1 * chance()) })),
  probe: (_: number, at: number): readonly Reading[] => [
    { is: 'state', metric: 'probe', at, well: true, tookMs: 20 + 10 * chance() }
  ]
}

const checks = [checkOf({ name: 'requests' }), checkOf({ name: 'memory', trend: true }), checkOf({ name: 'probe' })]
const kinds = Object.entries(readings)
const pasts = kinds.flatMap(([check, read]) =>
  Array.from({ length: 240 }, (_, at) => {
    const until = startedAt - (240 - at) * EVERY
    return { check, answer: known(read(until - EVERY, until)) }
  })
)
const began = process.cpuUsage()
let watch = watching(planOf({ startedAt, endsAt: startedAt + MINUTES * 60_000, checks }), pasts)
let shown = ''
for (let poll = 0; poll < POLLS; poll += 1) {
  const [from, until] = [startedAt + poll * EVERY, startedAt + (poll + 1) * EVERY]
  for (const [check, read] of kinds) watch = seen(watch, { check, answer: known(read(from, until)), from, until })
  decision(watch, until)
  shown = JSON.stringify(standing(watch, until))
}
const used = process.cpuUsage(began)
const parsed = standing(watch, startedAt + MINUTES * 60_000)
if (shown === '') throw new Error('nothing was shown')
console.log(
  JSON.stringify({
    polls: POLLS,
    metrics: 2 * METRICS + 2,
    cpuSeconds: Number(((used.user + used.system) / 1e6).toFixed(2)),
    rssMb: peakMemoryMb(),
    bareRssMb,
    verdict: parsed.is
  })
)
