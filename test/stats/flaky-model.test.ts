import { betaMean } from '../../src/stats/beta.js'
import { DEFAULT_PRIOR, fitFlaky, fitPrior, type Outcomes } from '../../src/stats/flaky-model.js'

const commits = (letters: string): readonly Outcomes[] =>
  Array.from(letters).map((letter) => ({ fails: letter === 'F' ? 1 : 0, passes: letter === 'P' ? 1 : 0 }))

const fit = (letters: string) => fitFlaky({ chain: commits(letters), apart: [] })

/** The same model, said the slow way: every path of states and every rate, summed up one by one. */
function slowly(chain: readonly Outcomes[]): number {
  const [breaks, repairs, size] = [0.005, 0.1, 400]
  const logBeta = (f: number, a: number, b: number): number => f ** a * (1 - f) ** b
  const rates = Array.from({ length: size }, (_, i) => 1 / (1 + Math.exp(16.118 - (i * (16.118 + 5.293)) / (size - 1))))
  const normal = (a: number, b: number): readonly number[] => {
    const step = (16.118 + 5.293) / (size - 1)
    const weights = rates.map((f, i) => (i === 0 ? f ** a / a / step : logBeta(f, a, b)))
    const total = weights.reduce((sum, one) => sum + one, 0)
    return weights.map((one) => one / total)
  }
  const [narrow, wide] = [normal(0.2, 20), normal(1, 3)]
  let [ofBroken, ofAll] = [0, 0]
  for (let path = 0; path < 2 ** chain.length; path += 1) {
    const isBroken = (t: number): boolean => ((path >> t) & 1) === 1
    for (const [i, f] of rates.entries()) {
      let p = 0.9 * (narrow[i] ?? 0) + 0.1 * (wide[i] ?? 0)
      for (const [t, { fails, passes }] of chain.entries()) {
        const start = isBroken(t) ? breaks / (breaks + repairs) : repairs / (breaks + repairs)
        // The first commit comes after one more step from the stationary share, which leaves it as it is.
        if (t === 0) p *= start
        else if (isBroken(t - 1)) p *= isBroken(t) ? 1 - repairs : repairs
        else p *= isBroken(t) ? breaks : 1 - breaks
        const q = isBroken(t) ? 0.98 : f
        p *= isBroken(t) && fails > 0 && passes > 0 ? 0 : q ** fails * (1 - q) ** passes
      }
      ofAll += p
      if (isBroken(chain.length - 1)) ofBroken += p
    }
  }
  return ofBroken / ofAll
}

test.each(['F', 'FF', 'PPF', 'PPFF', 'PFPFF', 'PPFPPF', 'FFFP'])(
  'for %s the probability of broken is the sum over all paths',
  (letters) => {
    expect(fit(letters).broken).toBeCloseTo(slowly(commits(letters)), 2)
  }
)

test('a commit with both outcomes is healthy for certain', () => {
  const chain = [...commits('PPPFFFFF'), { fails: 6, passes: 1 }]
  expect(fitFlaky({ chain, apart: [] }).broken).toBe(0)
  expect(slowly(chain.slice(-4))).toBe(0)
})

test('nothing seen leaves the prior, and nothing broken', () => {
  const { broken, since, rate } = fit('')
  expect([broken, since]).toEqual([0, undefined])
  expect(betaMean(rate)).toBeGreaterThan(0.01)
  expect(betaMean(rate)).toBeLessThan(0.05)
})

test('every pass lowers the rate, and every failure by chance raises it', () => {
  const means = ['', 'P', 'PPPPPPPPPP', 'P'.repeat(100)].map((letters) => betaMean(fit(letters).rate))
  expect(means).toEqual([...means].sort((one, other) => other - one))
  expect(betaMean(fit('PPFPPPPPPPFPPPP').rate)).toBeGreaterThan(betaMean(fit('PPPPPPPPPPFPPPP').rate))
})

test('the break is dated at the commit where failures begin, not at a flake before it', () => {
  const { broken, since } = fit(`PPPPPPFPPPPPPPPP${'F'.repeat(6)}`)
  expect(broken).toBeGreaterThan(0.95)
  expect(since).toBe(16)
})

test('a pass by chance does not end a break', () => {
  expect(fit(`${'P'.repeat(30)}FFFFFPFFFF`).since).toBe(30)
})

test('branches tell of the rate, and never of what is broken', () => {
  const apart = commits('FFFFFFFF')
  const { broken, since } = fitFlaky({ chain: commits('PPPP'), apart })
  expect(broken).toBeLessThan(0.01)
  expect(since).toBeUndefined()
})

test('a very long history neither overflows nor underflows', () => {
  for (const letters of ['F'.repeat(5000), 'PF'.repeat(5000), `${'P'.repeat(5000)}FFF`]) {
    const { broken, rate, notable } = fit(letters)
    for (const figure of [broken, notable, rate.a, rate.b]) expect(Number.isFinite(figure)).toBe(true)
  }
})

test('the prior of a repository follows what its flaky tests show, and needs many to leave the default', () => {
  expect(betaMean(fitPrior([]))).toBeCloseTo(betaMean(DEFAULT_PRIOR), 9)
  const often = Array.from({ length: 200 }, (_, i) => ({ fails: 10 + (i % 20), passes: 80 }))
  expect(betaMean(fitPrior(often))).toBeGreaterThan(0.1)
  expect(betaMean(fitPrior(often.slice(0, 1)))).toBeLessThan(0.02)
})

test('tests that never failed or never passed do not move the prior', () => {
  const one = [
    { fails: 0, passes: 90 },
    { fails: 90, passes: 0 }
  ]
  expect(betaMean(fitPrior(one))).toBeCloseTo(betaMean(DEFAULT_PRIOR), 9)
})

test('a few tests that look alike by chance do not make the prior a certainty', () => {
  const { a, b } = fitPrior([{ fails: 1, passes: 1 }])
  expect(a).toBeLessThan(3)
  expect(b).toBeLessThan(200)
})
