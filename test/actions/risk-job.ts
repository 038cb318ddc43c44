/** A deploy workflow whose first job looks at the risk, and what it is given. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { stepOf } from '../host-runner/a-repository.js'
import type { RunResult, StepResult, WorkflowOptions } from '../host-runner/run-workflow.js'
import { NOW, type RiskyShop } from './risky-shop.js'

const ACTION = 'foreshock/foreshock/actions/risk'
const RISK_FILE = '.github/workflows/risk.yml'
export const ALL_OF_RISK = '{ actions: read, contents: read, deployments: read, pull-requests: write }'

export interface RiskJob {
  readonly environment?: string
  readonly permissions?: string
  /** The workflow file, where runs of another one must not count. */
  readonly file?: string
}

const workflowOf = ({ environment, permissions = ALL_OF_RISK }: RiskJob): string =>
  [
    'name: Deploy',
    'on: [push, pull_request]',
    'jobs:',
    '  risk:',
    '    runs-on: ubuntu-24.04',
    `    permissions: ${permissions}`,
    '    steps:',
    '      - uses: actions/checkout@v7',
    `      - uses: ${ACTION}@v1`,
    `        with: ${JSON.stringify(environment === undefined ? {} : { environment })}`,
    ''
  ].join('\n')

/** What the risk step of a run said. */
export async function lookAt(
  shop: RiskyShop,
  job: RiskJob,
  options: Partial<WorkflowOptions> & Pick<WorkflowOptions, 'sha'>
): Promise<StepResult> {
  const { file = RISK_FILE } = job
  const files = options.files ?? shop.files
  mkdirSync(`${files}/.github/workflows`, { recursive: true })
  writeFileSync(`${files}/${file}`, workflowOf(job))
  const result: RunResult = await shop.play({ unit: {}, integration: {} }, { workflow: file, startAt: NOW, ...options })
  return stepOf(result, `Run ${ACTION}@v1`)
}
