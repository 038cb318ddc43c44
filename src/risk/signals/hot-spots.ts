import { name, say } from '../../domain/prose.js'
import { counted, DAY_MS } from '../in-words.js'
import { isCode } from '../paths.js'
import type { Signal } from '../signal.js'

const DAYS = 30
/** A file that changes about twice a week. */
const OFTEN = 8

export const hotSpots: Signal = {
  summary: 'It touches code that changes all the time: at least eight times in the last 30 days.',
  family: 'history',
  measures: [],
  weight: 0.2,
  look({ set: { together }, past, at }) {
    if (together === undefined) return undefined
    const paths = new Set(together.files.map(({ path }) => path).filter(isCode))
    const times = new Map<string, number>()
    for (const { committedAt, files } of past)
      if (committedAt >= at - DAYS * DAY_MS)
        for (const { path } of files) if (paths.has(path)) times.set(path, (times.get(path) ?? 0) + 1)
    const hot = [...times].filter(([, many]) => many >= OFTEN).sort(([, one], [, other]) => other - one)
    const [first] = hot
    if (first === undefined) return undefined
    return {
      strength: Math.min(1, hot.length / 3),
      words: say`it touches ${counted(hot.length, 'hot spot')}: ${name(first[0])} changed ${first[1]} times in ${DAYS} days`
    }
  }
}
