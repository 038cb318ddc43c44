import { chanceOf } from '../fakes/chance.js'

/** A kind of scatter around a level of 1: what it draws for each run, given numbers in (0, 1). */
export type Noise = (chance: () => number) => () => number

/** Numbers in (0, 1) that a seed decides. */
export function chances(seed: number): () => number {
  const draw = chanceOf(seed)
  return () => draw() + 0.5 / 2 ** 32
}

const normal = (chance: () => number): number => Math.sqrt(-2 * Math.log(chance())) * Math.cos(2 * Math.PI * chance())

/** A gamma of shape 50, which scatters by 14 %, as the cube of a normal (Wilson and Hilferty 1931). */
const gamma: Noise = (chance) => () => (1 - 1 / 450 + normal(chance) / (3 * Math.sqrt(50))) ** 3

const lognormal: Noise = (chance) => () => Math.exp(0.06 * normal(chance))

const heavyTailed: Noise = (chance) => () => {
  const squares = Array.from({ length: 3 }, () => normal(chance) ** 2).reduce((sum, one) => sum + one, 0)
  return Math.exp((0.04 * normal(chance)) / Math.sqrt(squares / 3))
}

const spikes: Noise = (chance) => () => Math.exp(0.04 * normal(chance)) * (chance() < 0.06 ? 1.5 + 2 * chance() : 1)

/** Two kinds of machine, drawn by lot for each run. */
const bimodal: Noise = (chance) => () => Math.exp(0.03 * normal(chance)) * (chance() < 0.3 ? 1.4 : 1)

const correlated: Noise = (chance) => {
  let state = 0
  return () => Math.exp((state = 0.4 * state + 0.05 * normal(chance)))
}

export const NOISES: Readonly<Record<string, Noise>> = { gamma, lognormal, heavyTailed, spikes, bimodal, correlated }

/** A series of so many runs of a noise, with a level for each run. */
export function seriesOf(
  noise: Noise,
  seed: number,
  { runs, level }: { runs: number; level?: (run: number) => number }
) {
  const draw = noise(chances(seed))
  return Float64Array.from({ length: runs }, (_, run) => 60_000 * draw() * (level?.(run) ?? 1))
}
