import { say } from '../../domain/prose.js'
import { often } from '../in-words.js'
import { badOf } from '../known-bad.js'
import { learned } from '../learned.js'
import { withoutRevert } from '../model/words.js'

export const landedAgain = learned({
  summary: 'Whether a change with the same subject was taken back before.',
  family: 'text',
  measures: ['again'],
  words: ({ subject = '' }, scene) => {
    const same = withoutRevert(subject)
    const times = badOf(scene).filter((change) => withoutRevert(change.subject) === same).length
    if (times === 0) return undefined
    return say`a change of the same subject was taken back ${often(times)} before`
  }
})
