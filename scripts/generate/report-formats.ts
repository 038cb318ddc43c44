import { reportFormats } from '../../src/ingest/reports/index.js'
import type { ReportFormat } from '../../src/ingest/reports/report-format.js'
import { table } from './pages.js'

/** Every kind of test report: who writes it, and where it is looked for. */
export function reportFormatsPage(): string {
  const rows = Object.entries(reportFormats).map(([name, format]: [string, ReportFormat]) => [
    format.title,
    `\`${name}\``,
    format.writers,
    format.files.map((glob) => `\`${glob}\``).join(', ')
  ])
  return `${[
    '# Test reports',
    'Which format a file is of is told by its content, not by its name. A file that is cut, or of no format, gives no test at all: half a report may lack the half that failed. The input `reports` and the setting `record.reports` name other places; of artifacts, files that end in `.xml`, `.trx`, `.json`, `.jsonl`, `.ndjson` or `.tap` are read. Made by `npm run generate`.',
    table(['Format', 'Name', 'Written by', 'Looked for in the workspace as'], rows),
    '[How tests keep their identity, and what counts as a try](../explain/test-reports.md).'
  ].join('\n\n')}\n`
}
