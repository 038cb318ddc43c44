/**
 * The layers of `src/` and the two rings around it: what each holds, and what it may import. The architecture test holds
 * every file to this, and the map in `src/README.md` is made of it.
 */
export interface Layer {
  /** What lives here, as a phrase for the map. */
  readonly holds: string
  /** Other layers that it may import, for types too. */
  readonly imports: readonly string[]
  /** Packages, and modules of Node, that it uses. */
  readonly packages: readonly string[]
}

const COMPUTES = ['domain', 'schema', 'stats', 'history'] as const
const INNER = [
  ...COMPUTES,
  'config',
  'ingest',
  'detect',
  'risk',
  'diagnose',
  'forecast',
  'init',
  'doctor',
  'watch',
  'verdict',
  'report'
]

/** From the inside out. Layers without a folder are agreed on and not there yet; the map leaves them out. */
export const layers: Readonly<Record<string, Layer>> = {
  domain: { holds: 'the nouns, and text made harmless', imports: [], packages: [] },
  schema: {
    holds: 'the shapes of what arrives from outside: API answers, events, stored tables, patterns',
    imports: ['domain'],
    packages: ['zod/mini']
  },
  stats: { holds: 'numbers in, numbers out', imports: [], packages: ['simple-statistics'] },
  history: {
    holds: 'tables, segments, merging, series over runs',
    imports: ['domain', 'schema', 'stats'],
    packages: ['hyparquet', 'hyparquet-writer', 'node:crypto', 'zod/mini']
  },
  config: {
    holds: '`.github/foreshock.yml` to settings, with errors that name the line',
    imports: ['domain', 'schema', 'stats'],
    packages: ['yaml', 'zod/mini']
  },
  ingest: {
    holds: 'test reports and API answers to rows',
    imports: COMPUTES,
    packages: ['@streamparser/json', 'saxes', 'yaml', 'zod/mini']
  },
  detect: { holds: 'one file a detector', imports: COMPUTES, packages: ['zod/mini'] },
  risk: { holds: 'one file a signal of risk', imports: COMPUTES, packages: [] },
  diagnose: { holds: 'one file a clue', imports: COMPUTES, packages: ['zod/mini'] },
  forecast: { holds: 'one file a model', imports: COMPUTES, packages: ['zod/mini'] },
  init: {
    holds: 'what a repository needs to be recorded, and how its workflows are changed for it',
    imports: [...COMPUTES, 'config'],
    packages: ['yaml']
  },
  doctor: {
    holds: 'what keeps a repository from being recorded, a file a check',
    imports: [...COMPUTES, 'config', 'init'],
    packages: []
  },
  watch: { holds: 'the pure half of watching a deployment', imports: COMPUTES, packages: [] },
  verdict: { holds: 'findings to one verdict', imports: ['domain', 'stats'], packages: [] },
  report: {
    holds: 'verdicts to text: comment, summary, annotations, terminal, JSON',
    imports: ['domain', 'stats'],
    packages: []
  },
  ports: { holds: 'everything that can be done to the outside, as types', imports: ['domain'], packages: [] },
  flows: { holds: 'one story a verb', imports: [...INNER, 'ports'], packages: ['zod/mini'] },
  io: {
    holds: 'the only side effects: GitHub, stores, git, files, the runner',
    imports: ['domain', 'schema', 'ports'],
    packages: [
      '@actions/cache',
      '@actions/core',
      '@actions/github',
      '@actions/http-client',
      '@octokit/plugin-retry',
      '@octokit/plugin-throttling',
      'node:child_process',
      'node:crypto',
      'node:dns/promises',
      'node:events',
      'node:fs',
      'node:fs/promises',
      'node:http',
      'node:https',
      'node:net',
      'node:path',
      'node:stream',
      'node:tls',
      'node:zlib',
      'yauzl',
      'zod/mini'
    ]
  },
  actions: {
    holds: 'what people write `uses:` for; ports meet adapters here',
    imports: [...INNER, 'ports', 'flows', 'io'],
    packages: ['node:path', 'zod/mini']
  },
  commands: {
    holds: 'the command line',
    imports: [...INNER, 'ports', 'flows', 'io', 'actions'],
    packages: ['node:fs/promises', 'node:path', 'node:util']
  }
}

/** The rings have their folders beside `src/`. */
export const folderOf = (layer: string): string =>
  layer === 'actions' || layer === 'commands' ? layer : layer === 'ports' ? 'src/ports.ts' : `src/${layer}`

export interface Exception {
  readonly file: string
  /** What the architecture test says of it. */
  readonly finds: string
  readonly because: string
}

/** What breaks a rule today, and why it may. One that no longer breaks it fails the test. */
export const exceptions: readonly Exception[] = []
