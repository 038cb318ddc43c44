/** What somebody has to write to add one member of a family, told as edits of the tree as it is. */
export interface Recipe {
  readonly family: string
  /** New files, by path. A clone is an existing member under another name: any body would do. */
  readonly writes: Readonly<Record<string, Text>>
  readonly changes: readonly Change[]
  /** What is to pass afterwards, as arguments of jest. */
  readonly laws: readonly string[]
}

export type Text = string | { readonly cloneOf: string; readonly renamed: readonly (readonly [string, string])[] }

/** Lines that are put before the first line that matches, and what is replaced within a line. */
export interface Change {
  readonly path: string
  readonly before?: RegExp
  readonly insert?: string
  readonly replace?: readonly [RegExp, string]
}

const FORMAT = `import { Problem } from '../../../domain/problem.js'
import type { ReportFormat } from '../report-format.js'
import { linesOf } from '../text-lines.js'

export const example = {
  title: 'Example',
  writers: 'nobody',
  files: ['**/*.example'],
  recognises: ({ is, text }) => is === 'text' && text.startsWith('EXAMPLE REPORT\\n'),
  read: async (bytes, sink) => {
    let isOver = false
    for await (const { text, isWhole } of linesOf(bytes)) {
      const [, outcome, name = ''] = /^(pass|fail) ([^]*)$/u.exec(text) ?? []
      if (outcome !== undefined)
        sink.take({ suite: '', className: '', name, file: '', outcome: outcome === 'pass' ? 'passed' : 'failed' })
      isOver = isWhole && text === 'end of report'
    }
    return isOver ? undefined : new Problem({ what: 'The report has no end', todo: 'Look whether the tests were stopped' })
  }
} as const satisfies ReportFormat
`

export const recipes: readonly Recipe[] = [
  {
    family: 'detector',
    writes: {
      'src/detect/example.ts': {
        cloneOf: 'src/detect/near-timeout.ts',
        renamed: [
          ['nearTimeout', 'example'],
          ["'near-timeout'", "'example'"]
        ]
      }
    },
    changes: [
      {
        path: 'src/detect/index.ts',
        before: /^import \{ flakyTest \}/u,
        insert: "import { example } from './example.js'\n"
      },
      { path: 'src/detect/index.ts', before: /^ {2}waiting,/u, insert: '  example,\n' },
      {
        path: 'docs/explain/verdicts.md',
        before: /^## near[ -]timeout/iu,
        insert: '## example\n\nOptions: `share` (0.8), `days` (14), `runs` (30).\n\n'
      }
    ],
    laws: ['test/laws/detector', 'test/docs/claims', 'test/architecture']
  },
  {
    family: 'report format',
    writes: {
      'src/ingest/reports/formats/example.ts': FORMAT,
      'test/fixtures/reports/example/a.example': 'EXAMPLE REPORT\npass adds two\nfail takes one away\nend of report\n'
    },
    changes: [
      {
        path: 'src/ingest/reports/index.ts',
        before: /^import \{ goTestJson \}/u,
        insert: "import { example } from './formats/example.js'\n"
      },
      { path: 'src/ingest/reports/index.ts', before: /^ {2}tap,/u, insert: '  example,\n' },
      {
        path: 'test/fixtures/reports/expected.json',
        before: /"tap\/ava\.tap"/u,
        insert:
          '  "example/a.example": { "tests": 2, "passed": 1, "failed": 1, "errors": 0, "skipped": 0, "retried": 0 },\n'
      },
      {
        path: 'test/fixtures/reports/README.md',
        before: /^\| `junit\/jest-junit\.xml`/u,
        insert: '| `example/a.example` | an example | 1.0.0 | `example` | 1 passed, 1 failed |\n'
      }
    ],
    laws: ['test/laws/report-format', 'test/architecture', '-t', 'format example|family']
  },
  {
    family: 'health source',
    writes: {
      'src/io/health/example.ts': {
        cloneOf: 'src/io/health/json.ts',
        renamed: [['export const json = ', 'export const example = ']]
      }
    },
    changes: [
      {
        path: 'src/io/health/index.ts',
        before: /^import \{ github \}/u,
        insert: "import { example } from './example.js'\n"
      },
      { path: 'src/io/health/index.ts', replace: [/command, github \}/u, 'command, github, example }'] },
      { path: 'src/io/health/names.ts', replace: [/'github'\]/u, "'github', 'example']"] },
      {
        path: 'actions/watch/check-kinds.ts',
        before: /^ {2}github: z\.optional/u,
        insert: '  example: z.optional(healthKinds.example.options),\n'
      },
      {
        path: 'actions/watch/check-kinds.ts',
        before: /^ {2}return check\.github/u,
        insert: '  if (check.example !== undefined) return healthKinds.example.create(check.example, context)\n'
      },
      {
        path: 'test/laws/health-places.ts',
        replace: [/'prometheus' \| 'alertmanager' \| 'json'/u, "'prometheus' | 'alertmanager' | 'json' | 'example'"]
      },
      {
        path: 'test/laws/health-places.ts',
        before: /^ {2}json: \{ needs/u,
        insert: "  example: { needs: { value: 'depth' }, good: () => ({ depth: 7 }) },\n"
      },
      {
        path: 'test/laws/health-places.ts',
        before: /^ {2}command: \{ run/u,
        insert: "  example: { url: 'https://api.example', value: 'depth' },\n"
      },
      {
        path: 'test/laws/health-places.ts',
        before: /^ {2}command: commandPlace/u,
        insert: "  example: () => httpPlace('example'),\n"
      },
      {
        path: 'test/laws/health-places.ts',
        before: /^ {2}if \(name === 'github'\) return/u,
        insert:
          "  if (name === 'example') return healthKinds.example.create(z.parse(healthKinds.example.options, options), context)\n"
      }
    ],
    laws: ['test/laws/health', 'test/architecture', '-t', 'health source "example"|registry|family']
  },
  {
    family: 'store',
    writes: {
      'src/io/store/example.ts': {
        cloneOf: 'src/io/store/directory.ts',
        renamed: [
          ['export const directory = ', 'export const example = '],
          ["name: 'directory'", "name: 'example'"]
        ]
      }
    },
    changes: [
      {
        path: 'src/io/store/index.ts',
        before: /^import type \{ StoreName \}/u,
        insert: "import { example } from './example.js'\n"
      },
      { path: 'src/io/store/index.ts', replace: [/directory, branch \}/u, 'directory, branch, example }'] },
      { path: 'src/io/store/names.ts', replace: [/'branch'\]/u, "'branch', 'example']"] },
      {
        path: 'actions/config.ts',
        before: /^ {6}branch: stores\.branch/u,
        insert: '      example: stores.example.options.check(z.describe(stores.example.summary)),\n'
      },
      {
        path: 'actions/stores.ts',
        before: /^ {4}branch: \(\) =>/u,
        insert: '    example: () => stores.example.create(history.example, context),\n'
      },
      { path: 'bench/storm/faulty.ts', replace: [/directory: 3_000, /u, 'directory: 3_000, example: 3_000, '] },
      {
        path: 'bench/storm/recorder.ts',
        before: /^ {4}branch: \(\)/u,
        insert: '    example: () => stores.example.create({ path: home }, context),\n'
      },
      { path: 'test/laws/store-homes.ts', before: /^ {2}branch: branchHome/u, insert: '  example: exampleHome,\n' },
      {
        path: 'test/laws/store-homes.ts',
        before: /^\/\*\* The real cache client/u,
        insert: `async function exampleHome(): Promise<Home> {
  const workspace = await mkdtemp(join(tmpdir(), 'store-law-'))
  const create = (change: Partial<StoreContext> = {}, path = '.history') =>
    stores.example.create({ path }, { ...contextIn(workspace), ...change })
  const refuse = (): Promise<never> =>
    Promise.reject(Object.assign(new Error('EROFS: read-only file system'), { code: 'EROFS' }))
  return {
    store: () => create(),
    readOnlyStore: () => create({ beforeStep: refuse }),
    blindStore: () => create({}, '/dev/null/history'),
    close: () => rm(workspace, { recursive: true, force: true })
  }
}

`
      }
    ],
    laws: ['test/laws/store', 'test/architecture', '-t', 'store "example"|family']
  }
]
