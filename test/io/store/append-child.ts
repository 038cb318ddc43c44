/** A process of its own that appends one segment, and may be killed before one of its steps, as if by `kill -9`. */
import { damageOf } from '../../../src/history/manifest.js'
import { noHurry } from '../../fakes/no-hurry.js'
import { stores } from '../../../src/io/store/index.js'
import { encodeSegment } from '../../../src/history/segment.js'
import { anAbout, everything } from '../../history/builders.js'

const [workspace = '', runId = '1', killBefore = '0'] = process.argv.slice(2)

let steps = 0
const store = stores.directory.create(stores.directory.options.parse({}), {
  workspace,
  temp: workspace,
  deadline: noHurry(),
  damageOf,
  beforeStep: () => {
    steps += 1
    if (steps === Number(killBefore)) process.kill(process.pid, 'SIGKILL')
    return Promise.resolve()
  }
})

const segment = encodeSegment({ rows: everything, about: anAbout({ runId: Number(runId) }), foreshock: '0.1.0' })
const appended = await store.append(segment)
process.stdout.write(JSON.stringify({ appended: appended.is, name: segment.name, steps }))
