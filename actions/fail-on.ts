import type { InputSpecs } from '../src/io/runner/define-action.js'

export const FAIL_ON = ['never', 'fail', 'warn', 'unsure'] as const

export type FailOn = (typeof FAIL_ON)[number]

export const failOnInput = {
  'fail-on': {
    kind: 'choice',
    choices: FAIL_ON,
    description:
      'Which verdicts fail the step, or end a command with exit code 1: `never`, `fail`, `warn` (and `fail`), or `unsure` (also what could not be judged).',
    default: 'never',
    placeholder: 'VERDICT'
  }
} as const satisfies InputSpecs
