/** A process of its own that reads one report, bare or as a recording does, and says what that took of time and memory. */
import { createReadStream, statSync } from 'node:fs'
import { SaxesParser } from 'saxes'
import { NO_ROWS } from '../../src/domain/recording.js'
import { encodeSegment } from '../../src/history/segment.js'
import { readReports } from '../../src/ingest/reports/read-reports.js'
import { peakMemoryMb } from '../../test/fakes/peak-memory.js'

const [how = '', path = ''] = process.argv.slice(2)
const open = () => createReadStream(path, { highWaterMark: 65_536 })

const began = performance.now()
const end = how === 'bare' ? await bare() : await recorded()
process.stdout.write(JSON.stringify(end))

/** What any reader on this parser pays: the bytes decoded and the parser driven, with handlers that do nothing. */
async function bare() {
  const parser = new SaxesParser({ xmlns: false, position: false })
  parser.on('opentag', () => undefined)
  parser.on('closetag', () => undefined)
  parser.on('text', () => undefined)
  const decoder = new TextDecoder()
  for await (const chunk of open()) {
    if (chunk instanceof Uint8Array) parser.write(decoder.decode(chunk, { stream: true }))
  }
  parser.close()
  return { readMs: performance.now() - began, keepMs: 0, cases: 0, rssMb: peakMemoryMb() }
}

/** The report read into rows, and the rows encoded as the segment that is kept. */
async function recorded() {
  const of = { runId: 1, attempt: 1, jobId: 1, origin: 'workspace', trust: 'default', observedAt: 1.79e12 } as const
  const { tests, unreadable } = await readReports([{ path: 'report.xml', bytes: statSync(path).size, open }], of)
  if (unreadable[0] !== undefined) throw unreadable[0].because
  const readMs = performance.now() - began
  const rssMb = peakMemoryMb()
  const about = { runId: 1, attempt: 1, recorder: 'bench', repositoryId: 1, createdAt: of.observedAt }
  encodeSegment({ rows: NO_ROWS, tests, about, foreshock: '0' })
  return { readMs, keepMs: performance.now() - began - readMs, cases: tests.length, rssMb, keptRssMb: peakMemoryMb() }
}
