import { name, say } from '../../domain/prose.js'
import { counted, DAY_MS, often } from '../in-words.js'
import { badOf } from '../known-bad.js'
import type { Signal } from '../signal.js'

const DAYS = 365

export const revertedFiles: Signal = {
  summary: 'It touches files that were in changes that had to be taken back in the last year.',
  family: 'history',
  measures: [],
  weight: 0.4,
  look({ set: { together }, past, fates, at }) {
    if (together === undefined) return undefined
    const paths = new Set(together.files.map(({ path }) => path))
    const times = new Map<string, number>()
    for (const { committedAt, files } of badOf({ past, fates })) {
      if (committedAt < at - DAYS * DAY_MS) continue
      for (const { path } of files) if (paths.has(path)) times.set(path, (times.get(path) ?? 0) + 1)
    }
    const [[worst, most] = [undefined, 0]] = [...times].sort(([, one], [, other]) => other - one)
    if (worst === undefined) return undefined
    const what = times.size === 1 ? 'a file that was' : `${counted(times.size, 'file')} that were`
    const which = times.size === 1 ? say`: ${name(worst)}` : say`, ${name(worst)} most of all`
    return {
      strength: Math.min(1, (most + times.size) / 4),
      words: say`it touches ${what} taken back ${times.size === 1 ? '' : 'up to '}${often(most)} this year${which}`
    }
  }
}
