import { createReadStream } from 'node:fs'
import { encodeSegment } from '../../src/history/segment.js'
import { NO_ROWS } from '../../src/domain/recording.js'
import { readReports } from '../../src/ingest/reports/read-reports.js'
const path = process.argv[2]!
const open = () => createReadStream(path, { highWaterMark: 65_536 })
const of = { runId: 1, attempt: 1, jobId: 1, origin: 'workspace', trust: 'default', observedAt: 1_790_000_000_000 } as const
const { readFileSync } = await import('node:fs')
const hwm = () => /VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status','utf8'))![1]!/1024|0
const about = { runId: 1, attempt: 1, recorder: 'test', repositoryId: 1, createdAt: of.observedAt }
let t = performance.now(); const c0 = process.cpuUsage().user
const { tests, unreadable } = await readReports([{ path: 'report.xml', bytes: 1, open }], of)
console.log('read', Math.round(performance.now() - t), 'cpu', (process.cpuUsage().user-c0)/1000|0, tests.length, hwm(), unreadable[0]?.because.message ?? ''); t = performance.now()
if (process.argv[3] !== 'read') { const s = encodeSegment({ rows: NO_ROWS, tests, about, foreshock: '0' })
console.log('encode', Math.round(performance.now() - t), hwm(), [...s.files.values()].reduce((a,b)=>a+b.length,0)) }
