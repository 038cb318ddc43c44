import { say } from '../../domain/prose.js'
import { counted } from '../in-words.js'
import { areasOf } from '../owner-areas.js'
import type { Signal } from '../signal.js'

export const owners: Signal = {
  summary: 'It reaches into several areas of CODEOWNERS. Who owns them is not looked at.',
  family: 'kind',
  measures: [],
  weight: 0.15,
  look({ set: { together }, owners: text }) {
    if (text === undefined || together === undefined) return undefined
    const areas = areasOf(
      text,
      together.files.map(({ path }) => path)
    )
    return areas < 2
      ? undefined
      : { strength: Math.min(1, (areas - 1) / 3), words: say`it reaches into ${counted(areas, 'area')} of CODEOWNERS` }
  }
}
