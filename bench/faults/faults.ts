import type { Options } from '../arguments.js'
import { isWanted } from '../arguments.js'
import type { Figures } from '../lines.js'
import { rounded } from '../median.js'
import { combinationsOf, operationsOf, reproduction, ruleOf, type Combination } from './combinations.js'
import { inLanes } from './in-lanes.js'
import { judge, type Defect } from './judge.js'
import { prepareSteps, type PreparedStep } from './prepared-step.js'
import { runStep, type StepEnd } from './run-step.js'

interface Found {
  readonly combination: Combination
  readonly end: StepEnd
  readonly defects: readonly Defect[]
}

/** Every call of every observing action meets every fault: the step must not fail, hang, lose a record, or call it complete. */
export async function* faults({ only, parallel }: Options): AsyncIterable<Figures> {
  const prepared = await prepareSteps()
  try {
    const steps = prepared.steps.filter(({ action }) => isWanted(only, 'action', action))
    const goodDays = new Map<PreparedStep, StepEnd>()
    for (const step of steps) goodDays.set(step, await goodDay(step))
    const combinations = steps.flatMap((step) =>
      combinationsOf(step, { requests: goodDays.get(step)?.requests ?? [], only })
    )
    console.error(`${combinations.length} combinations, ${parallel} at once.`)
    const all = await sureOf(await runAll(spread(combinations), { goodDays, parallel }), goodDays)
    for (const step of steps) {
      const ofStep = all.filter(({ combination }) => combination.step === step)
      yield figures(step.action, operationsOf(goodDays.get(step)?.requests ?? []).length, ofStep)
    }
    const calls = new Set([...goodDays.values()].flatMap(({ requests }) => operationsOf(requests)))
    yield figures('total', calls.size, all)
  } finally {
    prepared.remove()
  }
}

async function goodDay(step: PreparedStep): Promise<StepEnd> {
  const end = await runStep(step)
  if (end.exitCode === 0 && end.outputs['status'] === 'complete') return end
  throw new Error(`${step.action} does not even work without a fault: ${end.stdout}${end.stderr}`)
}

/** Long waits lie side by side in the list of combinations; in this order they are everywhere. */
function spread<Item>(items: readonly Item[]): readonly Item[] {
  const stride = Math.max(1, Math.floor(Math.sqrt(items.length)))
  return Array.from({ length: stride }, (_, first) => items.filter((__, at) => at % stride === first)).flat()
}

interface Plan {
  readonly goodDays: ReadonlyMap<PreparedStep, StepEnd>
  readonly parallel: number
}

/** How many steps run at once where their time is in doubt. */
const FEW = 4

/** Among many, a step may be late because the machine was busy. Those that were run again among few, and that counts. */
async function sureOf(all: readonly Found[], goodDays: Plan['goodDays']): Promise<readonly Found[]> {
  const late = all
    .filter(({ defects }) => defects.some(({ is }) => is === 'late'))
    .map(({ combination }) => combination)
  if (late.length === 0) return all
  console.error(`${late.length} were late; they run again, ${FEW} at once.`)
  const again = await runAll(late, { goodDays, parallel: FEW })
  return [...all.filter(({ combination }) => !late.includes(combination)), ...again]
}

async function runAll(combinations: readonly Combination[], { goodDays, parallel }: Plan): Promise<readonly Found[]> {
  const work = async (combination: Combination, onStart: () => void): Promise<Found> => {
    const end = await runStep(combination.step, { rule: ruleOf(combination), onStart })
    const usual = goodDays.get(combination.step) ?? end
    return { combination, end, defects: await judge(combination, end, usual) }
  }
  const all: Found[] = []
  for await (const [, found] of inLanes(combinations, { most: parallel, starting: 2 }, work)) {
    all.push(found)
    tell(found, `${all.length}/${combinations.length}`)
  }
  return all
}

function tell({ combination, end, defects }: Found, progress: string): void {
  const { step, operation, fault, protocol } = combination
  const status = end.outputs['status'] ?? 'none'
  console.error(
    `${progress} ${step.action} ${operation} ${fault} ${protocol}: ${end.seconds.toFixed(1)} s, status ${status}, ${end.requests.length} requests`
  )
  for (const { is, what } of defects) console.error(`  ${is}: ${what}\n    ${reproduction(combination)}`)
}

function figures(action: string, calls: number, found: readonly Found[]): Figures {
  const countOf = (is: Defect['is']): number =>
    found.filter(({ defects }) => defects.some((one) => one.is === is)).length
  return {
    action,
    calls,
    faults: found.length,
    unrequestedFailures: countOf('unrequested-failure'),
    worstSeconds: rounded(Math.max(0, ...found.map(({ end }) => end.seconds)), 1),
    late: countOf('late'),
    lostRecords: countOf('lost-record'),
    wrongStatuses: countOf('wrong-status'),
    duplicateComments: countOf('duplicate-comment'),
    untold: countOf('untold')
  }
}
