import { detectors } from '../../src/detect/index.js'
import { table, unformatted } from './pages.js'

/** Each detector by its key in the configuration. */
export const detectorsTable = (): string =>
  unformatted(
    table(
      ['Detector', 'What it says'],
      Object.entries(detectors).map(([name, { summary }]) => [`\`${name}\``, summary])
    )
  )
