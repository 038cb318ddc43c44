/** The logarithm of the sum of numbers whose logarithms are given, however large or small they are; -∞ of nothing. */
export function logSum(logs: readonly number[]): number {
  let most = -Infinity
  for (const log of logs) if (log > most) most = log
  if (most === -Infinity || most === Infinity) return most
  let sum = 0
  for (const log of logs) sum += Math.exp(log - most)
  return most + Math.log(sum)
}
