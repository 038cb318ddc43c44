import { type DeploymentState } from '../domain/deployment.js'
import { type Decision } from '../domain/decision.js'
import { type Label } from '../domain/label.js'
import { type CacheHit } from '../domain/job.js'
import { type Witness } from '../domain/observation.js'
import { type Rows, type TableName } from '../domain/recording.js'
import { type Status } from '../domain/run.js'
import { type Outcome } from '../domain/test.js'
import { type Trust } from '../domain/trust.js'

/** Counts up when a reader of the version before could misunderstand what is stored. A new optional column does not. */
export const SCHEMA_VERSION = 1

/** One column of a stored table. */
export interface Column {
  readonly type: 'string' | 'int64' | 'double' | 'boolean'
  readonly required: boolean
  /** One line for the generated reference. */
  readonly about: string
  /** The least and the greatest number that can be true. */
  readonly from?: number
  readonly to?: number
  /** The most characters of a text. */
  readonly longest?: number
  /** All the words there are, and what each means. */
  readonly words?: Readonly<Record<string, string>>
  /** Whether the most believed witness tells it, before the newest one. */
  readonly timing?: true
}

export interface Table {
  readonly about: string
  /** What makes two rows observations of the same thing. A pair stands for the second where the first is absent. */
  readonly key: readonly (string | readonly [string, string])[]
  readonly columns: Readonly<Record<string, Column>>
}

const DAY_MS = 86_400_000

/** No clock of a sane runner is past this; a row that says so is nonsense. */
const END_OF_TIME = Date.UTC(2100, 0)

/** GitHub ends a run after 35 days. */
const LONGEST_DURATION_MS = 35 * DAY_MS

const ID = { type: 'int64', from: 0, to: Number.MAX_SAFE_INTEGER } as const
const COUNT = { type: 'int64', from: 0, to: 1e12 } as const
const ORDINAL = { type: 'int64', from: 1, to: 1e6 } as const
/** Epoch milliseconds. */
const MOMENT = { type: 'int64', from: 0, to: END_OF_TIME } as const
/** Epoch milliseconds that bound how long something took. */
const TIME = { ...MOMENT, timing: true } as const
const DURATION = { type: 'double', from: 0, to: LONGEST_DURATION_MS, timing: true } as const
const TEXT = { type: 'string', longest: 16_384 } as const
const JSON_TEXT = { type: 'string', longest: 1_048_576 } as const
const YES_OR_NO = { type: 'boolean' } as const

const oneOf = <Word extends string>(words: Readonly<Record<Word, string>>) => ({ type: 'string', words }) as const

const required = <Kind extends Partial<Column>>(kind: Kind, about: string) =>
  ({ ...kind, required: true, about }) as const

const optional = <Kind extends Partial<Column>>(kind: Kind, about: string) =>
  ({ ...kind, required: false, about }) as const

const STATUS = oneOf<Status>({
  queued: 'waits for a runner',
  in_progress: 'runs',
  completed: 'has ended',
  waiting: 'waits for a deployment protection rule',
  requested: 'was asked for',
  pending: 'waits for its concurrency group'
})

const observation = {
  trust: required(
    oneOf<Trust>({
      default: 'written on the default branch',
      branch: 'written on another branch of the repository',
      fork: 'anybody could have written it'
    }),
    'Who could have written the row.'
  ),
  witness: required(
    oneOf<Witness>({
      api: "GitHub's API",
      event: 'the event that started the run',
      runner: 'the runner that recorded',
      git: 'a checkout',
      report: 'a test report'
    }),
    'Which witness the row comes from.'
  ),
  observedAt: required(MOMENT, 'When this was seen, in epoch milliseconds.')
} as const

/** Every stored table: what a segment holds, and what DuckDB or pandas will find in it. */
export const tables = {
  runs: {
    about: 'One attempt of one workflow run.',
    key: ['runId', 'attempt'],
    columns: {
      runId: required(ID, "GitHub's id of the run."),
      attempt: required(ORDINAL, 'The attempt, from 1.'),
      runNumber: optional(ID, 'The number of the run within its workflow.'),
      workflow: required(TEXT, 'The name of the workflow.'),
      workflowPath: optional(TEXT, 'The file of the workflow, such as `.github/workflows/ci.yml`.'),
      event: required(TEXT, 'The event that started the run.'),
      branch: optional(TEXT, 'The head branch.'),
      sha: required(TEXT, 'The head commit.'),
      pullRequest: optional(ID, 'The pull request that the run belongs to.'),
      status: required(STATUS, 'How far the run is.'),
      conclusion: optional(TEXT, 'How the run ended; absent while it has not.'),
      createdAt: optional(TIME, 'When the run was created, in epoch milliseconds.'),
      startedAt: optional(TIME, 'When this attempt began, in epoch milliseconds.'),
      updatedAt: optional(TIME, 'When the attempt was last touched, in epoch milliseconds: an upper bound of its end.'),
      actions: optional(TEXT, 'What the workflow file uses at this commit, sorted and comma-separated.'),
      jobsListed: optional(COUNT, 'How many jobs GitHub listed for the attempt; absent where nobody asked for all.'),
      ...observation
    }
  },
  jobs: {
    about: 'One job of one attempt.',
    key: ['runId', 'attempt', 'jobId'],
    columns: {
      runId: required(ID, 'The run of the job.'),
      attempt: required(ORDINAL, 'The attempt of the run.'),
      jobId: required(ID, "GitHub's id of the job."),
      name: required(TEXT, 'The display name with matrix values, such as `test (ubuntu-24.04, 22)`.'),
      status: required(STATUS, 'How far the job is.'),
      conclusion: optional(TEXT, 'How the job ended; absent while it has not.'),
      createdAt: optional(TIME, 'When GitHub knew of the job, in epoch milliseconds.'),
      startedAt: optional(TIME, 'When a runner took it, in epoch milliseconds.'),
      completedAt: optional(TIME, 'When it ended, in epoch milliseconds.'),
      labels: optional(TEXT, 'The runner labels that the workflow asked for, comma-separated.'),
      runnerName: optional(TEXT, 'The runner that took it.'),
      runnerGroup: optional(TEXT, 'The group of that runner.'),
      imageOs: optional(TEXT, 'The image of a hosted runner, such as `ubuntu24`.'),
      imageVersion: optional(TEXT, 'The version of that image.'),
      runnerVersion: optional(TEXT, 'The version of the runner program.'),
      cacheHit: optional(
        oneOf<CacheHit>({
          hit: 'every cache was there under its exact key',
          partial: 'at least one came from an older key',
          miss: 'at least one was not there'
        }),
        'What the caches of the job gave, as far as the head of its log says.'
      ),
      ...observation
    }
  },
  steps: {
    about: 'One step of one job.',
    key: ['runId', 'attempt', 'jobId', 'number'],
    columns: {
      runId: required(ID, 'The run of the step.'),
      attempt: required(ORDINAL, 'The attempt of the run.'),
      jobId: required(ID, 'The job of the step.'),
      number: required(COUNT, 'The place of the step in its job.'),
      name: required(TEXT, 'The name of the step.'),
      status: required(STATUS, 'How far the step is.'),
      conclusion: optional(TEXT, 'How the step ended; absent while it has not.'),
      startedAt: optional(TIME, 'When it began, in epoch milliseconds; GitHub gives whole seconds.'),
      completedAt: optional(TIME, 'When it ended, in epoch milliseconds; GitHub gives whole seconds.'),
      ...observation
    }
  },
  tests: {
    about: 'One try of one test in one report.',
    key: ['runId', 'attempt', ['jobId', 'origin'], 'suite', 'className', 'name', 'file', 'tries'],
    columns: {
      runId: required(ID, 'The run of the test.'),
      attempt: required(ORDINAL, 'The attempt of the run.'),
      jobId: optional(ID, 'The job that ran it, when that job recorded its own workspace.'),
      origin: required(TEXT, 'Where the report was found: `workspace`, or `artifact:` and a name.'),
      step: optional(ORDINAL, 'The step that wrote the report, by its number in the job, where the time of the file tells.'),
      suite: required(TEXT, 'The suites around the test, outermost first, joined by ` > `.'),
      className: optional(TEXT, 'The class of the test.'),
      name: required(TEXT, 'The name of the test.'),
      file: optional(TEXT, 'The file of the test, where the report says so.'),
      tries: required(ORDINAL, 'The try within the report, from 1; the last one counted.'),
      outcome: required(
        oneOf<Outcome>({
          passed: 'did what it should',
          failed: 'an assertion did not hold',
          error: 'could not be carried out',
          skipped: 'was not carried out'
        }),
        'How the try ended.'
      ),
      durationMs: optional(DURATION, 'How long the try took, in milliseconds.'),
      ...observation
    }
  },
  changes: {
    about: 'What one commit changed, in numbers.',
    key: ['sha'],
    columns: {
      sha: required(TEXT, 'The commit.'),
      parentSha: optional(TEXT, 'Its first parent.'),
      parents: required(COUNT, 'How many parents it has.'),
      authoredAt: optional(MOMENT, 'When it was written, in epoch milliseconds.'),
      committedAt: optional(MOMENT, 'When it was committed, in epoch milliseconds.'),
      files: optional(COUNT, 'How many files it touches.'),
      linesAdded: optional(COUNT, 'How many lines it adds.'),
      linesDeleted: optional(COUNT, 'How many lines it deletes.'),
      pullRequest: optional(ID, 'The pull request that brought it.'),
      ...observation
    }
  },
  deployments: {
    about: 'One deployment with its newest state.',
    key: ['deploymentId'],
    columns: {
      deploymentId: required(ID, "GitHub's id of the deployment."),
      environment: required(TEXT, 'The environment that was deployed to.'),
      sha: required(TEXT, 'The commit that was deployed.'),
      ref: optional(TEXT, 'The ref that was deployed.'),
      createdAt: required(MOMENT, 'When the deployment was created, in epoch milliseconds.'),
      state: optional(
        oneOf<DeploymentState>({
          pending: 'is planned',
          queued: 'waits for its turn',
          in_progress: 'is under way',
          success: 'succeeded',
          failure: 'failed',
          error: 'could not be carried out',
          inactive: 'was replaced by a newer one',
          waiting: 'waits for a protection rule'
        }),
        'How the deployment fares.'
      ),
      stateAt: optional(MOMENT, 'Since when, in epoch milliseconds.'),
      runId: optional(ID, 'The run that deployed it.'),
      rollbackOf: optional(ID, 'The deployment that this one takes back.'),
      ...observation
    }
  },
  decisions: {
    about: 'What was decided, by which evidence, and whether it was acted on.',
    key: ['decisionId'],
    columns: {
      decisionId: required(TEXT, 'Names the decision.'),
      kind: required(
        oneOf<Decision['kind']>({
          gate: 'before a deployment',
          watch: 'after a deployment',
          rollback: 'taking a deployment back',
          heal: 'mending a run'
        }),
        'What was decided about.'
      ),
      verdict: required(
        oneOf<Decision['verdict']>({
          pass: 'all is well',
          warn: 'worth a look',
          fail: 'worth stopping for',
          inconclusive: 'what was seen decides nothing',
          'no-data': 'nothing was seen'
        }),
        'What was found.'
      ),
      mode: required(
        oneOf<Decision['mode']>({ 'dry-run': 'says what it would do', live: 'does it' }),
        'Whether it could act.'
      ),
      acted: required(YES_OR_NO, 'Whether it acted.'),
      runId: required(ID, 'The run that decided.'),
      attempt: required(ORDINAL, 'The attempt of that run.'),
      environment: optional(TEXT, 'The environment it is about.'),
      deploymentId: optional(ID, 'The deployment it is about.'),
      sha: optional(TEXT, 'The commit it is about.'),
      decidedAt: required(MOMENT, 'When it was decided, in epoch milliseconds.'),
      reason: required(TEXT, 'Why, as one plain sentence.'),
      configSha: optional(TEXT, 'The commit of the configuration in force.'),
      evidence: optional(JSON_TEXT, 'The inputs, values and thresholds, as JSON.'),
      ...observation
    }
  },
  labels: {
    about: 'What turned out to be true of something that was judged earlier.',
    key: ['subjectKind', 'subject', 'label'],
    columns: {
      subjectKind: required(
        oneOf<Label['subjectKind']>({
          commit: 'a commit',
          deployment: 'a deployment',
          job: 'a job',
          test: 'a test'
        }),
        'What sort of thing it is about.'
      ),
      subject: required(TEXT, 'Which one: a sha, an id, a name.'),
      label: required(
        oneOf<Label['label']>({
          good: 'it did well',
          bad: 'it did harm',
          reverted: 'a later commit takes it back',
          'rolled-back': 'a later deployment takes it back',
          'known-good': 'it may be gone back to',
          accepted: 'people live with it'
        }),
        'What is true of it.'
      ),
      givenBy: required(
        oneOf<Label['givenBy']>({
          verdict: 'a verdict of ours',
          rollback: 'a rollback',
          revert: 'a revert',
          config: 'the configuration',
          person: 'somebody'
        }),
        'Who says so.'
      ),
      at: required(MOMENT, 'When it was so, in epoch milliseconds.'),
      knownAt: required(MOMENT, 'When it could first be known: learning may use it only from then on.'),
      decisionId: optional(TEXT, 'The decision it follows from.'),
      ...observation
    }
  }
} as const satisfies TablesOf<Rows>

/** Holds the declaration against the row types: a column that is missing, superfluous or of another type does not compile. */
type TablesOf<AllRows extends Record<TableName, readonly unknown[]>> = {
  readonly [Name in TableName]: {
    readonly about: string
    readonly key: readonly KeyPart<AllRows[Name][number]>[]
    readonly columns: ColumnsOf<AllRows[Name][number]>
  }
}

type KeyPart<Row> = ColumnName<Row> | readonly [ColumnName<Row>, ColumnName<Row>]

type ColumnName<Row> = keyof Row & string

type ColumnsOf<Row> = {
  readonly [Name in keyof Row]-?: Column &
    Holding<Exclude<Row[Name], undefined>> & { readonly required: IsRequired<Row, Name> }
}

type IsRequired<Row, Name extends keyof Row> = Partial<Pick<Row, Name>> extends Pick<Row, Name> ? false : true

type Holding<Value> = [Value] extends [number]
  ? { readonly type: 'int64' | 'double' }
  : [Value] extends [boolean]
    ? { readonly type: 'boolean' }
    : [Value] extends [string]
      ? HoldingText<Value>
      : never

type HoldingText<Text extends string> = string extends Text
  ? { readonly type: 'string'; readonly words?: never }
  : { readonly type: 'string'; readonly words: Readonly<Record<Text, string>> }
