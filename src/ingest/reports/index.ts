import { ctrf } from './formats/ctrf.js'
import { cucumberJson } from './formats/cucumber-json.js'
import { dartJson } from './formats/dart-json.js'
import { goTestJson } from './formats/go-test-json.js'
import { jestJson } from './formats/jest-json.js'
import { junit } from './formats/junit.js'
import { mochaJson } from './formats/mocha-json.js'
import { nunit2 } from './formats/nunit2.js'
import { nunit3 } from './formats/nunit3.js'
import { playwrightJson } from './formats/playwright-json.js'
import { robot } from './formats/robot.js'
import { tap } from './formats/tap.js'
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
  robot,
  ctrf,
  'go-test-json': goTestJson,
  tap,
  'dart-json': dartJson,
  'mocha-json': mochaJson,
  'jest-json': jestJson,
  'playwright-json': playwrightJson,
  'cucumber-json': cucumberJson
} as const satisfies Record<string, ReportFormat>

export type ReportFormatName = keyof typeof reportFormats

/** The format that recognises the file. */
export const formatOf = (opening: Opening): ReportFormat | undefined => FORMATS.find((one) => one.recognises(opening))

const FORMATS: readonly ReportFormat[] = Object.values(reportFormats)

/** Where the files of all formats lie by default. */
export const REPORT_FILES: readonly string[] = [...new Set(FORMATS.flatMap(({ files }) => files))]
