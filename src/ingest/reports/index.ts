import { junit } from './formats/junit.js'
import { nunit2 } from './formats/nunit2.js'
import { nunit3 } from './formats/nunit3.js'
import { robot } from './formats/robot.js'
import { trx } from './formats/trx.js'
import { xunitNet } from './formats/xunit-net.js'
import type { Opening, ReportFormat } from './report-format.js'

/** Every kind of report that is understood. A line adds one; the first that recognises a file reads it. */
export const reportFormats = {
  junit,
  trx,
  nunit2,
  nunit3,
  'xunit-net': xunitNet,
  robot
} as const satisfies Record<string, ReportFormat>

export type ReportFormatName = keyof typeof reportFormats

/** The format that recognises the file. */
export const formatOf = (opening: Opening): ReportFormat | undefined => FORMATS.find((one) => one.recognises(opening))

const FORMATS: readonly ReportFormat[] = Object.values(reportFormats)

/** Where the files of all formats lie by default. */
export const REPORT_FILES: readonly string[] = [...new Set(FORMATS.flatMap(({ files }) => files))]
