/** A process of its own that watches many long series, as one detection does, and says what that took of time and memory. */
import { compareLevels } from '../../src/stats/compare-levels.js'
import { watchSeries } from '../../src/stats/regimes.js'
import { peakMemoryMb } from '../../test/fakes/peak-memory.js'

const SERIES = 5_000
const POINTS = 500
/** Every so many-th becomes slower towards its end. */
const SLOWER = 100

const chance = chances()
const all = Array.from({ length: SERIES }, (_, series) =>
  Float64Array.from({ length: POINTS }, (_, run) => {
    const level = series % SLOWER === 0 && run > 0.9 * POINTS ? 1.5 : 1
    return level * 1000 * (1 + 0.1 * (chance() + chance() + chance() - 1.5))
  })
)

const bareAt = performance.now()
for (const values of all) values.map(Math.log).sort()
const watchAt = performance.now()
const found = all.filter((values) =>
  watchSeries(values).some(({ since, over }) => over === undefined && isSure(values, since))
)
const seconds = (performance.now() - watchAt) / 1000
if (found.length < SERIES / SLOWER / 2) throw new Error(`only ${found.length} series are told of`)
console.log(
  JSON.stringify({
    series: SERIES,
    points: POINTS,
    seconds: Number(seconds.toFixed(2)),
    rssMb: peakMemoryMb(),
    bareSeconds: Number(((watchAt - bareAt) / 1000).toFixed(2))
  })
)

function isSure(values: Float64Array, since: number): boolean {
  const compared = compareLevels([...values.subarray(Math.max(0, since - 30), since)], [...values.subarray(since)])
  return compared !== undefined && compared.chance < 0.01 / SERIES
}

/** Numbers in [0, 1) that are the same in every execution (a linear congruential generator, as of Numerical Recipes). */
function chances(): () => number {
  let state = 1
  return () => (state = (1_664_525 * state + 1_013_904_223) % 2 ** 32) / 2 ** 32
}
