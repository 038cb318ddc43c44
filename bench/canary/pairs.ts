import { known } from '../../src/domain/answer.js'
import type { Reading } from '../../src/domain/reading.js'
import { checkOf, planOf } from '../../src/watch/plan.js'
import { standing } from '../../src/watch/stand.js'
import type { Standing } from '../../src/watch/standing.js'
import { seen, watching } from '../../src/watch/watching.js'
import { rounded } from '../median.js'
import type { Pair } from './recorded.js'

const STEP = 60_000

/** How recorded pairs are judged by a watch with one look for each value of the canary: shares of each kind and size. */
export function pairFigures(pairs: readonly Pair[]): Readonly<Record<string, number>> {
  const results = pairs.map((pair) => ({ pair, ...judgement(pair) }))
  const of = (name: string, kind: Pair['kind'], size?: number): Readonly<Record<string, number>> => {
    const chosen = results.filter(({ pair }) => pair.kind === kind && (size === undefined || pair.size === size))
    if (chosen.length === 0) return {}
    return { [name]: rounded(chosen.filter(({ is }) => is === 'fail').length / chosen.length, 3) }
  }
  const sizes = [...new Set(pairs.flatMap(({ kind, size }) => (kind === 'shift' && size !== undefined ? [size] : [])))]
  const units = results.filter(({ pair }) => pair.kind === 'unit')
  const aa = pairs.filter(({ kind }) => kind === 'aa').length
  return {
    pairs: pairs.length,
    ...of('falseFail', 'aa'),
    ...(aa > 0 ? { aaPairs: aa } : {}),
    ...Object.fromEntries(
      sizes
        .sort((one, other) => one - other)
        .flatMap((size) => Object.entries(of(`detected shift${size}`, 'shift', size)))
    ),
    ...of('detected incident', 'incident'),
    ...(units.length === 0 ? {} : { unitAgree: rounded(units.filter(agrees).length / units.length, 3) })
  }
}

export function judgement({ baseline, canary, worse, config }: Pair): {
  readonly is: Standing['is']
  readonly isUp: boolean
} {
  const names = Object.keys(baseline)
  const before = Math.max(...names.map((name) => baseline[name]?.length ?? 0))
  const after = Math.max(...names.map((name) => canary[name]?.length ?? 0), 2)
  const startedAt = (before + 1) * STEP
  const endsAt = startedAt + after * STEP
  const ways = { increase: 'up', decrease: 'down', either: 'either' } as const
  const check = (name: string) => checkOf({ name, worse: worse?.[name] ?? ways[config?.direction ?? 'either'] })
  const readings = (name: string, at: number, value: number | null | undefined): readonly Reading[] =>
    typeof value === 'number' ? [{ is: 'level', metric: name, at, value }] : []
  const pasts = names.map((name) => ({
    check: name,
    answer: known((baseline[name] ?? []).flatMap((value, at) => readings(name, (at + 1) * STEP, value)))
  }))
  let watch = watching(planOf({ startedAt, endsAt, checks: names.map(check) }), pasts)
  for (let at = 0; at < after; at += 1) {
    const [from, until] = [startedAt + at * STEP, startedAt + (at + 1) * STEP]
    for (const name of names)
      watch = seen(watch, { check: name, answer: known(readings(name, until, canary[name]?.[at])), from, until })
  }
  const { is, checks } = standing(watch, endsAt)
  const [metric] = checks.flatMap(({ metrics }) => metrics)
  const [first] = names
  const mean = (values: readonly (number | null)[] = []): number =>
    values.reduce<number>((sum, value) => sum + (value ?? 0), 0) / values.length
  return { is, isUp: (metric?.ratio?.value ?? (mean(canary[first ?? '']) > mean(baseline[first ?? '']) ? 2 : 0)) > 1 }
}

function agrees({
  pair,
  is,
  isUp
}: {
  readonly pair: Pair
  readonly is: Standing['is']
  readonly isUp: boolean
}): boolean {
  if (pair.expected !== 'fail') return is === (pair.expected === 'nodata' ? 'no-data' : 'pass')
  return is === 'fail' && isUp === (pair.class !== 'low')
}
