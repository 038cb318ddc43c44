import { say } from '../../src/domain/prose.js'
import type { Finding } from '../../src/domain/finding.js'
import { text } from '../../src/report/text.js'
import type { Judged } from '../../src/verdict/judge.js'
import { judge } from '../../src/verdict/judge.js'

const NOTHING_WRONG: Judged = {
  findings: [],
  jobs: { all: 3, failed: 0 },
  tests: { all: 120, failed: 0 },
  earlierRuns: 12,
  unseen: []
}

const finding = (level: Finding['level'], headline: string): Finding => ({
  detector: 'slow-job',
  level,
  subject: { what: 'job', workflow: 'CI', job: 'build' },
  headline: say`${headline}`,
  evidence: [],
  fingerprint: headline,
  trust: 'default'
})

const of = (changed: Partial<Judged>) => {
  const verdict = judge({ ...NOTHING_WRONG, ...changed })
  return [verdict.is, text(verdict.headline)]
}

test('a run with a history and nothing out of the usual passes, and says what was compared', () => {
  expect(of({})).toEqual(['pass', '3 jobs and 120 tests as usual, against 12 earlier runs on the default branch'])
})

test('nothing seen is no good news', () => {
  expect(of({ jobs: { all: 0, failed: 0 }, tests: { all: 0, failed: 0 } })[0]).toBe('no-data')
})

test('a history too short to compare with decides nothing', () => {
  expect(of({ earlierRuns: 1 })[0]).toBe('inconclusive')
  expect(of({ earlierRuns: 0, jobs: { all: 0, failed: 0 } })).toEqual([
    'inconclusive',
    '120 tests recorded; what is usual shows after 2 runs on the default branch, and there is none so far'
  ])
})

test('failures that nothing explains are never called all clear', () => {
  expect(of({ jobs: { all: 3, failed: 1 }, tests: { all: 120, failed: 2 } })).toEqual([
    'inconclusive',
    '1 job and 2 tests failed, and nothing in the history explains it'
  ])
})

test('a run of which something could not be seen is never called all clear', () => {
  expect(of({ unseen: [say`The jobs could not be read.`] })).toEqual([
    'inconclusive',
    '3 jobs and 120 tests as usual, as far as could be seen'
  ])
})

test('the worst finding decides and speaks, the others are counted', () => {
  const findings = [finding('note', 'a note'), finding('fail', 'a stop'), finding('warn', 'a look')]
  expect(of({ findings })).toEqual(['fail', 'a stop, and 2 more'])
  expect(of({ findings: [finding('warn', 'a look')] })).toEqual(['warn', 'a look'])
})

test('findings come worst first, and what was not seen is kept', () => {
  const verdict = judge({ ...NOTHING_WRONG, findings: [finding('note', 'b'), finding('warn', 'a')], unseen: [say`x`] })
  expect(verdict.findings.map(({ level }) => level)).toEqual(['warn', 'note'])
  expect(verdict.unseen).toEqual([['x']])
})

test('a note alone is no trouble, and explains neither a failure nor what could not be seen', () => {
  const note = [finding('note', 'Job build is repaired')]
  expect(of({ findings: note })).toEqual(['pass', 'Job build is repaired'])
  expect(of({ findings: note, jobs: { all: 3, failed: 1 } })[0]).toBe('inconclusive')
  expect(of({ findings: note, unseen: [say`One report could not be read.`] })).toEqual([
    'inconclusive',
    'Job build is repaired'
  ])
})

test('what is accepted or muted is not called usual, and a failure not unexplained', () => {
  expect(of({ silenced: 1 })[1]).toContain('as usual but for what is accepted or muted')
  expect(of({ silenced: 1, tests: { all: 120, failed: 1 } })).toEqual([
    'inconclusive',
    '1 test failed, and what is known of it is accepted or muted'
  ])
})
