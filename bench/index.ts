/** `npm run bench -- <name>`: what we measure about ourselves. docs/explain/figures.md says what each figure means. */
import { argumentsOf, type Arguments, type Options } from './arguments.js'
import { jsonLine, table, type Figures } from './lines.js'

type Bench = (options: Options) => AsyncIterable<Figures>

/** Every bench, loaded when it is wanted. One line adds one. */
const benches = {
  startup: async () => (await import('./startup.js')).startup,
  footprint: async () => (await import('./footprint.js')).footprint,
  faults: async () => (await import('./faults/faults.js')).faults,
  backfill: async () => (await import('./backfill.js')).backfilling,
  'first-recording': async () => (await import('./first-recording.js')).firstRecording,
  payloads: async () => (await import('./recorded-payloads.js')).recordedPayloads,
  history: async () => (await import('./history.js')).history,
  reports: async () => (await import('./reports.js')).reports,
  junit: async () => (await import('./junit.js')).junit,
  fuzz: async () => (await import('./fuzz.js')).fuzz,
  storm: async () => (await import('./storm.js')).storm,
  slow: async () => (await import('./slow.js')).slow,
  flaky: async () => (await import('./flaky.js')).flaky,
  canary: async () => (await import('./canary.js')).canary,
  rollback: async () => (await import('./rollback.js')).rollback,
  adding: async () => (await import('./adding.js')).adding,
  risk: async () => (await import('./risk.js')).risk,
  'risk-prior': async () => (await import('./risk-prior.js')).riskPrior
} as const satisfies Record<string, () => Promise<Bench>>

type BenchName = keyof typeof benches

async function main(args: readonly string[]): Promise<number> {
  const read = readArguments(args)
  if (typeof read === 'string') return refuse(read)
  const { name, json, options } = read
  if (name === undefined) return refuse('Which bench?')
  if (!isBench(name)) return refuse(`There is no bench ${name}.`)
  const lines: Figures[] = []
  const bench: Bench = await benches[name]()
  try {
    for await (const line of bench(options)) {
      if (json) console.log(jsonLine(name, line))
      else lines.push(line)
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return 1
  }
  if (!json) console.log(table(lines))
  return 0
}

function readArguments(args: readonly string[]): Arguments | string {
  try {
    return argumentsOf(args)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

const isBench = (name: string): name is BenchName => Object.hasOwn(benches, name)

function refuse(why: string): number {
  console.error(
    `${why}\nUsage: npm run bench -- <name> [--json] [--data DIR] [--only kind=value] [--parallel N] [--seed N] [--inputs N]`
  )
  console.error(`Benches: ${Object.keys(benches).join(', ')}`)
  return 2
}

process.exitCode = await main(process.argv.slice(2))
