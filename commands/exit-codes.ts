/** What a command ends with, whichever it is. 1 is left to the commands themselves. */
export const EXIT = { done: 0, said: 1, problem: 2, bug: 3 } as const

export const EXIT_CODES: readonly { readonly code: number; readonly means: string }[] = [
  { code: EXIT.done, means: 'done' },
  {
    code: EXIT.said,
    means:
      '--fail-on was met, doctor found something to mend, history verify found damage, or history forget could not reach all'
  },
  { code: EXIT.problem, means: 'something to mend, which the last line on standard error names' },
  { code: EXIT.bug, means: 'a bug' }
]
