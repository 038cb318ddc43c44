import { say } from '../../domain/prose.js'
import { daysInWords, DAY_MS } from '../in-words.js'
import type { Signal } from '../signal.js'

const LONG_DAYS = 14

export const sinceDeployment: Signal = {
  summary: 'The last deployment is more than two weeks ago.',
  family: 'time',
  measures: [],
  weight: 0.2,
  look({ set: { commits, deployedAt }, at }) {
    if (commits.length === 0 || deployedAt === undefined) return undefined
    const ms = at - deployedAt
    if (ms < LONG_DAYS * DAY_MS) return undefined
    return { strength: Math.min(1, ms / (60 * DAY_MS)), words: say`the last deployment was ${daysInWords(ms)} ago` }
  }
}
