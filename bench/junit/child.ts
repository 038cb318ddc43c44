/** A process of its own that reads one report, bare or as a recording does, and says what that took of time and memory. */
import { createReadStream } from 'node:fs'
import { SaxesParser } from 'saxes'
import { encodeSegment } from '../../src/history/segment.js'
import { NO_ROWS } from '../../src/domain/recording.js'
import { peakMemoryMb } from '../../test/fakes/peak-memory.js'
import { readReports } from '../../src/ingest/reports/read-reports.js'

const [how = '', path = ''] = process.argv.slice(2)
const open = () => createReadStream(path, { highWaterMark: 65_536 })

const began = performance.now()
const cases = how === 'bare' ? await bare() : await recorded()
const ms = performance.now() - began; console.error('cpu', process.cpuUsage().user/1000|0)
process.stdout.write(JSON.stringify({ ms, cases, rssMb: peakMemoryMb() }))

/** What any reader on this parser pays: the bytes decoded and the parser driven, with handlers that do nothing. */
async function bare(): Promise<number> {
  const parser = new SaxesParser({ xmlns: false, position: false })
  let cases = 0
  parser.on('opentag', () => undefined)
  parser.on('closetag', () => undefined)
  parser.on('text', () => undefined)
  const decoder = new TextDecoder()
  for await (const chunk of open()) {
    if (chunk instanceof Uint8Array) parser.write(decoder.decode(chunk, { stream: true }))
    cases += 1
  }
  parser.close()
  return cases
}

async function recorded(): Promise<number> {
  const of = {
    runId: 1,
    attempt: 1,
    jobId: 1,
    origin: 'workspace',
    trust: 'default',
    observedAt: 1_790_000_000_000
  } as const
  const { tests, unreadable } = await readReports([{ path: 'report.xml', bytes: 1, open }], of)
  if (unreadable[0] !== undefined) throw unreadable[0].because
  const about = { runId: 1, attempt: 1, recorder: 'test', repositoryId: 1, createdAt: of.observedAt }
  encodeSegment({ rows: NO_ROWS, tests, about, foreshock: '0' })
  return tests.length
}
