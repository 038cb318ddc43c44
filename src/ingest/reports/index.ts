import { junit } from './formats/junit.js'
import type { Opening, ReportFormat } from './report-format.js'

/** Every kind of report that is understood. A line adds one; the first that recognises a file reads it. */
export const reportFormats = {
  junit
} as const satisfies Record<string, ReportFormat>

export type ReportFormatName = keyof typeof reportFormats

/** The format that recognises the file. */
export const formatOf = (opening: Opening): ReportFormat | undefined => FORMATS.find((one) => one.recognises(opening))

const FORMATS: readonly ReportFormat[] = Object.values(reportFormats)

/** Where the files of all formats lie by default. */
export const REPORT_FILES: readonly string[] = [...new Set(FORMATS.flatMap(({ files }) => files))]
