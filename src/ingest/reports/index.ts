import { ctrf } from './formats/ctrf.js'
import { cucumberJson } from './formats/cucumber-json.js'
import { dartJson } from './formats/dart-json.js'
import { goTestJson } from './formats/go-test-json.js'
import { jestJson } from './formats/jest-json.js'
import { junit } from './formats/junit.js'
import { mochaJson } from './formats/mocha-json.js'
import { playwrightJson } from './formats/playwright-json.js'
import { tap } from './formats/tap.js'
import type { Opening, ReportFormat } from './report-format.js'

/** Every kind of report that is understood. A line adds one; the first that recognises a file reads it. */
export const reportFormats = {
  junit,
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
