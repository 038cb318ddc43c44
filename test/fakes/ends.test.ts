import { expect, test } from '@jest/globals'
import { ends } from './ends.js'

/** Holds up the whole process. */
const block = (ms: number): unknown => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)

test.failing('work that overruns the limit of its test fails it', () => ends(() => block(300)), 100)

test('what the work gives is handed on', async () => {
  expect(await ends(() => 'all')).toBe('all')
})
