import type { Subject } from '../domain/finding.js'

/** The same for the same trouble with the same thing, in whichever run it shows. */
export function fingerprintOf(detector: string, subject: Subject): string {
  const { workflow, job, step, suite, test } = subject
  return JSON.stringify([detector, subject.what, workflow, job ?? '', step ?? '', suite ?? '', test ?? ''])
}
