import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import * as z from 'zod/mini'

/** Tests of one project over many runs. */
export interface ProjectHistory {
  readonly project: string
  readonly kind: 'rerun' | 'ci'
  /** The commit of each run. */
  readonly commits: readonly string[]
  readonly tests: readonly LabelledTest[]
}

export interface LabelledTest {
  readonly id: string
  /** A letter a run: `P` passed, `F` failed, anything else not run. */
  readonly outcomes: string
  readonly label: string | undefined
}

/** How often a test failed over thousands of runs of the same code. */
export type KnownRate = z.output<typeof rateLine>

/** All `flaky/history-*.jsonl.gz` of a folder. */
export async function historiesOf(data: string): Promise<readonly ProjectHistory[]> {
  const histories: ProjectHistory[] = []
  for (const file of await filesOf(data, /^history-.*\.jsonl\.gz$/u)) {
    let head: z.output<typeof headLine> | undefined
    const tests: LabelledTest[] = []
    for await (const line of linesOf(file)) {
      if (head === undefined) head = parsed(headLine, line, file)
      else {
        const test = parsed(testLine, line, file)
        if (test !== undefined) tests.push({ id: test.id, outcomes: test.o, label: test.label ?? undefined })
      }
    }
    if (head === undefined) continue
    const commits = head.runs.map(([, commit]) => String(commit))
    histories.push({ project: head.project, kind: head.kind, commits, tests })
  }
  return histories
}

/** All `flaky/rates*.jsonl.gz` of a folder. */
export async function ratesOf(data: string): Promise<readonly KnownRate[]> {
  const rates: KnownRate[] = []
  for (const file of await filesOf(data, /^rates.*\.jsonl\.gz$/u)) {
    for await (const line of linesOf(file)) {
      const rate = parsed(rateLine, line, file)
      if (rate !== undefined) rates.push(rate)
    }
  }
  return rates
}

const headLine = z.looseObject({
  project: z.string(),
  kind: z.enum(['rerun', 'ci']),
  runs: z.array(z.array(z.union([z.number(), z.string(), z.null()])))
})

const testLine = z.looseObject({ id: z.string(), o: z.string(), label: z.optional(z.nullable(z.string())) })

const rateLine = z.looseObject({ project: z.string(), id: z.string(), fails: z.number(), passes: z.number() })

async function filesOf(data: string, pattern: RegExp): Promise<readonly string[]> {
  const folder = join(data, 'flaky')
  const names = (await readdir(folder).catch(() => [])).filter((name) => pattern.test(name)).sort()
  if (names.length === 0) console.error(`flaky: ${folder} holds nothing like ${pattern.source}`)
  return names.map((name) => join(folder, name))
}

async function* linesOf(file: string): AsyncIterable<string> {
  const lines = createInterface({ input: createReadStream(file).pipe(createGunzip()), crlfDelay: Infinity })
  for await (const line of lines) if (line.trim() !== '') yield line
}

function parsed<Schema extends z.ZodMiniType>(
  schema: Schema,
  line: string,
  file: string
): z.output<Schema> | undefined {
  try {
    return z.parse(schema, JSON.parse(line))
  } catch (error) {
    console.error(`flaky: ${file} holds a line that is passed over: ${error instanceof Error ? error.message : ''}`)
    return undefined
  }
}
