import type { SeriesSubject } from '../history/series.js'

/** The same for the same trouble with the same thing, in whichever run it shows. */
export function fingerprintOf(detector: string, subject: SeriesSubject): string {
  const { what, workflow, workflowFile = workflow, job, origin, step, suite, className, test, file } = subject
  return JSON.stringify([detector, what, workflowFile, job ?? origin, step, suite, className, test, file])
}

/** Whether a finding has its fingerprint under this name. */
export const isOf = (detector: string, { fingerprint }: { readonly fingerprint: string }): boolean =>
  fingerprint.startsWith(`[${JSON.stringify(detector)},`)
