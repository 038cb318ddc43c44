import { flakyVerdict } from '../../../src/detect/flaky/verdict.js'
import type { Outcomes } from '../../../src/stats/flaky-model.js'

const chainOf = (letters: string): readonly Outcomes[] =>
  Array.from(letters).map((letter) => ({ fails: letter === 'P' ? 0 : 1, passes: letter === 'F' ? 0 : 1 }))

const verdict = (letters: string) => flakyVerdict({ chain: chainOf(letters), apart: [] })

/** One letter a commit: P passed, F failed, M both. */
test.each([
  ['nothing was seen', '', 'healthy'],
  ['it passed once', 'P', 'healthy'],
  ['it failed once', 'F', 'unknown'],
  ['it always passed', 'P'.repeat(100), 'healthy'],
  ['it always failed', 'F'.repeat(20), 'broken'],
  ['it failed and passed on one commit', 'M', 'flaky'],
  ['it did so once among many passes', `${'P'.repeat(50)}M${'P'.repeat(50)}`, 'flaky'],
  ['it failed for the first time', `${'P'.repeat(30)}F`, 'unknown'],
  ['it failed on one commit and passed on the next', `${'P'.repeat(30)}F${'P'.repeat(30)}`, 'healthy'],
  ['it fails and passes in turn', 'PFPFPFPFPFPF', 'flaky'],
  ['it fails now and then, and always passes on the next commit', 'PPPPFPPPPPPFPPPPPPPFPPPPPPFPPPP', 'flaky'],
  ['it fails since some commits', `${'P'.repeat(30)}FFFF`, 'broken'],
  ['it is flaky, and fails since some commits', `PPMPPPPPPPMPPPPPPPPPPPP${'F'.repeat(6)}`, 'broken'],
  ['it was broken and was repaired', `${'P'.repeat(30)}FFFFFF${'P'.repeat(5)}`, 'healthy'],
  ['it was broken twice and was repaired twice', `${'P'.repeat(30)}FFFFFFPPPPPPPPPPPFFFFFPPPPP`, 'healthy']
])('where %s, it is what it should be', (_, letters, is) => {
  expect(verdict(letters).is).toBe(is)
})

test('of a flaky test, enough re-runs are named that one of them passes', () => {
  const often = verdict('MMMMMMMMMM')
  expect(often.rate.low).toBeGreaterThan(0.2)
  expect(often.rate.value ** often.reruns).toBeLessThan(0.01)
  expect(often.rate.value ** (often.reruns - 1)).toBeGreaterThan(0.01)
  expect(verdict('F').reruns).toBe(2)
})

test('the interval holds the estimate and narrows as runs come in', () => {
  const [short, long] = [verdict(`M${'P'.repeat(10)}`), verdict(`M${'P'.repeat(500)}`)]
  for (const { rate } of [short, long]) {
    expect(rate.low).toBeLessThan(rate.value)
    expect(rate.value).toBeLessThan(rate.high)
  }
  expect(long.rate.high - long.rate.low).toBeLessThan((short.rate.high - short.rate.low) / 5)
})
