/** One line that a bench printed, as it was. */
export type Line = Readonly<Record<string, unknown>>

/** One row of the README's table of accuracy, made of one line of a bench. One entry adds one. */
export interface Row {
  readonly bench: string
  /** Which of its lines it is: all of these values. */
  readonly of: Readonly<Record<string, string | number | boolean>>
  readonly what: string
  readonly on: (line: Line) => string
  readonly figure: (line: Line) => string
}

export const rows: readonly Row[] = [
  {
    bench: 'slow',
    of: { protocol: 'annotated' },
    what: 'Changes of speed, at the places where people have marked them',
    on: (line) => `${number(line, 'series')} series of others`,
    figure: (line) => `F1 ${decimals(number(line, 'f1'))}`
  },
  {
    bench: 'slow',
    of: { protocol: 'injected', file: 'mean of files' },
    what: 'A step of 20 %, told within 15 runs',
    on: (line) => `${thousands(number(line, 'points'))} build, benchmark and test times of others`,
    figure: (line) =>
      `${percent(number(line, 'recall15', '20'))}; ${decimals(number(line, 'falsePer1000'), 1)} false a thousand runs, real changes among them`
  },
  {
    bench: 'flaky',
    of: { set: 'rerun histories', runs: 20 },
    what: 'Flaky tests called so after 20 runs',
    on: (line) => `${thousands(number(line, 'tests'))} tests, each run a hundred times on one commit`,
    figure: (line) =>
      `${percent(number(line, 'recall'))}; ${number(line, 'brokenCalledFlaky')} broken and ${number(line, 'stableCalledFlaky')} stable ones among them`
  },
  {
    bench: 'flaky',
    of: { set: 'own' },
    what: 'The commit that broke a test, of those called broken',
    on: (line) => `${thousands(number(line, 'histories'))} drawn histories`,
    figure: (line) =>
      `${percent(number(line, 'rightCommit'))}; ${percent(number(line, 'brokenCalledFlaky'), 1)} of long breaks called flaky`
  },
  ...[100, 20].map((rpm): Row => ({
    bench: 'canary',
    of: { protocol: 'simulated', baseline: '60m', rpm, overdispersion: rpm === 100 ? 0.3 : 0, dailyCycle: false },
    what: `A deployment with twice the errors, at ${rpm} requests a minute`,
    on: () => '2,000 drawn watches of an hour, and as many of good deployments',
    figure: (line) =>
      `${percent(number(line, 'caught2x'))} failed, after ${number(line, 'delay2xMinutes')} min; ${percent(number(line, 'falseRollback'), 1)} of good ones`
  })),
  {
    bench: 'canary',
    of: { protocol: 'pairs', file: 'pairs-vm.jsonl.gz', part: 'held out' },
    what: 'A level that rose by 20 %',
    on: (line) => `${thousands(number(line, 'pairs'))} recorded pairs that nothing was chosen on`,
    figure: (line) =>
      `${percent(number(line, 'detected shift20'))}; ${percent(number(line, 'falseFail'), 1)} of ${number(line, 'aaPairs')} equal pairs`
  },
  ...(['prequential', 'cold'] as const).map((mode): Row => ({
    bench: 'risk',
    of: { protocol: 'projects', group: 'revert', mode },
    what: `A change that was reverted later, ${mode === 'cold' ? 'before anything is known of the project' : 'told by what became of earlier ones'}`,
    on: (line) =>
      `${number(line, 'projects')} projects of others, each with weights learned without it; what is looked at was chosen on all`,
    figure: (line) =>
      `median AUC ${decimals(number(line, 'medianAuc'))}; ${percent(number(line, 'medianRecall20'))} of them in the riskiest fifth`
  })),
  {
    bench: 'reports',
    of: {},
    what: 'Test reports counted as the projects expect that they come from',
    on: (line) => `${number(line, 'agreedTotal')} reports with a known count`,
    figure: (line) =>
      `${number(line, 'agreedEqual')}; ${number(line, 'parsed')} of ${number(line, 'valid')} well-formed ones read`
  }
]

/** The row that a line is for. */
export const rowOf = (line: Line): Row | undefined =>
  rows.find(
    ({ bench, of }) => line['capability'] === bench && Object.entries(of).every(([key, is]) => line[key] === is)
  )

function number(line: Line, key: string, part?: string): number {
  const value = line[key]
  const inner: unknown =
    part === undefined ? value : typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined
  if (typeof inner !== 'number') throw new Error(`a line of ${String(line['capability'])} has no number ${key}`)
  return inner
}

const percent = (share: number, digits = 0): string => `${(100 * share).toFixed(digits)} %`

const decimals = (value: number, digits = 2): string => value.toFixed(digits)

const thousands = (value: number): string => value.toLocaleString('en-GB')
