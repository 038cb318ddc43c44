import { say } from '../../domain/prose.js'
import { counted, DAY_MS } from '../in-words.js'
import { learned } from '../learned.js'
import { revertDepth } from '../reverts.js'

export const surroundings = learned({
  summary: 'How much else changed in the day before, and was taken back in the month before.',
  family: 'time',
  measures: ['day', 'reverts', 'sinceRevert'],
  words: (_, { past, at }) => {
    const since = (days: number) => past.filter(({ committedAt }) => committedAt >= at - days * DAY_MS)
    const [day, month] = [since(1).length, since(30)]
    const reverts = month.filter((change) => revertDepth(change) > 0).length
    const others = day === 0 ? 'no other change' : counted(day, 'other change')
    const back = reverts === 0 ? 'nothing' : counted(reverts, 'change')
    return say`the day before brought ${others}, and ${back} was taken back in 30 days`
  }
})
