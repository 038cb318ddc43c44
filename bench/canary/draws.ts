/** Draws by numbers in [0, 1). */
type Chance = () => number

export const normal = (chance: Chance): number =>
  Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance())

/** A gamma variable of mean 1 and this coefficient of variation (G. Marsaglia and W. Tsang, 2000). */
export function gamma(chance: Chance, variation: number): number {
  if (variation === 0) return 1
  const shape = 1 / variation ** 2
  const d = shape - 1 / 3
  for (;;) {
    const z = normal(chance)
    const v = (1 + z / Math.sqrt(9 * d)) ** 3
    if (v > 0 && Math.log(1 - chance()) < z ** 2 / 2 + d - d * v + d * Math.log(v)) return (d * v) / shape
  }
}

/** How many of `trials` go wrong, each with this probability: by the gaps between them, or by a normal where they are many. */
export function binomial(chance: Chance, trials: number, share: number): number {
  if (share <= 0) return 0
  if (share >= 1) return trials
  if (trials * share * (1 - share) > 400)
    return Math.min(
      trials,
      Math.max(0, Math.round(trials * share + Math.sqrt(trials * share * (1 - share)) * normal(chance)))
    )
  let [bad, at] = [0, 0]
  for (;;) {
    at += 1 + Math.floor(Math.log(1 - chance()) / Math.log1p(-share))
    if (at > trials) return bad
    bad += 1
  }
}
