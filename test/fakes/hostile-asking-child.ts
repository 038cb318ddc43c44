/** A process of its own that asks hostile services again and again, many at a time, and says what that took of memory. */
import { fetchTextIn } from '../../src/io/health/fetch/fetch-text.js'
import { peakMemoryMb } from './peak-memory.js'

const [rounds = '', ...urls] = process.argv.slice(2)

const ask = fetchTextIn({ signal: new AbortController().signal, variables: {} })
const found: string[] = []
for (let round = 0; round < Number(rounds); round += 1) {
  const wishes = urls.map((url) => ({
    ...({ url, method: 'GET', headers: {}, timeoutMs: 1_000, follows: true } as const),
    ...({ allowPrivate: true, reads: 'body' } as const)
  }))
  for (const one of await Promise.all(wishes.map((wish) => ask(wish)))) found.push(one.is)
}
process.stdout.write(
  JSON.stringify({ asked: found.length, failed: found.filter((is) => is === 'failed').length, peakMb: peakMemoryMb() })
)
process.exit(0)
