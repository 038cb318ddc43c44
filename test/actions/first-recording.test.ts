import { expectGolden } from '../golden.js'
import { recordFirst, type FirstRecording } from './first-recording.js'

/** What a newcomer sees after `init` and one push, in a repository that GitHub knows the past of. */
let troubled: FirstRecording
let quiet: FirstRecording
beforeAll(async () => {
  troubled = await recordFirst({ many: 120, isTroubled: true })
  quiet = await recordFirst({ many: 120, isTroubled: false })
})

test('init edits the workflow by additions alone', () => {
  expect(troubled.edits).toMatchObject({ files: 1, removed: 0 })
})

test('the first recording is whole, within the usual time limit and 200 requests', () => {
  expect(troubled.outputs).toMatchObject({ status: 'complete' })
  expect(troubled.requests).toBeLessThanOrEqual(200)
})

test('all that is wrong is told at once, and nothing else', () => {
  expect(troubled.missed).toEqual([])
  expectGolden('first-recording.md', troubled.summary)
})

test('where nothing is wrong, nothing is told', () => {
  expect(quiet.outputs).toMatchObject({ verdict: 'pass', findings: '0' })
  expect(quiet.found).toEqual([])
})
