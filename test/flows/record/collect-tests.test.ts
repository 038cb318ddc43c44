import { describe, expect, test } from '@jest/globals'
import type { Run } from '../../../src/domain/run.js'
import { artifactTests, NO_TESTS, workspaceTests } from '../../../src/flows/record/collect-tests.js'
import type { Recording } from '../../../src/flows/record/recording.js'
import { handClock } from '../../fakes/clock.js'
import { fakeLog } from '../../fakes/publisher.js'
import { fakeRunSource, type ToldByGitHub } from '../../fakes/run-source.js'
import { memoryStore } from '../../fakes/store.js'
import { fakeWorkspace, junit, reportOf } from '../../fakes/workspace.js'
import { artifactJson, aRecording, aSelf, NOW, readAs } from '../shop.js'

const REPORT = reportOf('junit.xml', junit('unit', { adds: 1 }))

interface Wish {
  readonly run?: Partial<Run>
  readonly recording?: Partial<Recording>
}

/** Collects the artifacts that GitHub tells of. */
async function collected(told: ToldByGitHub, { run = {}, recording = {} }: Wish = {}) {
  const runs = fakeRunSource(told)
  const ports = { store: memoryStore(), clock: handClock(NOW), log: fakeLog(), runs }
  const of = { run: aSelf(run), jobId: undefined }
  const { tests, unseen } = await artifactTests(ports, aRecording(recording), of)
  const opened = runs.asked.filter((question) => question.startsWith('artifactFiles')).map((one) => one.split(' ')[1])
  return { tests: [...tests], origins: [...tests].map(({ origin }) => origin), unseen: unseen.map(readAs), opened }
}

/** Artifacts with one report each, by their names. */
function uploads(...names: readonly string[]): ToldByGitHub {
  const artifacts = names.map((name, index) => artifactJson({ id: index + 1, name }))
  return { artifacts, files: Object.fromEntries(names.map((_, index) => [index + 1, [REPORT]])) }
}

describe('artifacts', () => {
  test('are read where their names match, and only there', async () => {
    const { origins, unseen } = await collected(uploads('unit-test-results', 'website', 'e2e test'))
    expect([[...origins].sort(), unseen]).toEqual([['artifact:e2e test', 'artifact:unit-test-results'], []])
  })

  test('are not read where the configuration wants none', async () => {
    const { opened, unseen } = await collected(uploads('test'), { recording: { artifacts: ['!*'] } })
    expect([opened, unseen]).toEqual([[], []])
  })

  test('tell of no job: any job may have uploaded them', async () => {
    const { tests } = await collected(uploads('test'))
    expect(tests).toEqual([expect.objectContaining({ runId: 4711, attempt: 1, name: 'adds', witness: 'report' })])
    expect(tests[0]).not.toHaveProperty('jobId')
  })

  test('that are too large are passed over, and it is said', async () => {
    const artifacts = [artifactJson({ id: 1, name: 'large-test', size_in_bytes: 50_000_001 }), artifactJson({ id: 2 })]
    const { opened, unseen } = await collected({ artifacts, files: { 2: [REPORT] } })
    expect(opened).toEqual(['2'])
    expect(unseen).toEqual(['1 artifact of the run was passed over: too large, or too many.'])
  })

  test('that are too many are passed over, and it is said', async () => {
    const { opened, unseen } = await collected(uploads(...Array.from({ length: 25 }, (_, index) => `test-${index}`)))
    expect(opened).toHaveLength(20)
    expect(unseen).toEqual(['5 artifacts of the run were passed over: too large, or too many.'])
  })

  test('that have expired are not asked for, and are not taken for a run without tests', async () => {
    const artifacts = [artifactJson({ id: 1, expired: true }), artifactJson({ id: 2, name: 'website', expired: true })]
    const { opened, unseen } = await collected({ artifacts })
    expect([opened, unseen]).toEqual([[], ['1 artifact of the run had expired.']])
  })

  test('that cannot be read cost only themselves, and are named', async () => {
    const { origins, unseen } = await collected({ ...uploads('test-a', 'test-b'), files: { 2: [REPORT] } })
    expect(origins).toEqual(['artifact:test-b'])
    expect(unseen).toEqual(['Artifact test-a: GitHub said nothing to artifactFiles. Ask again.'])
  })

  test('that hold a cut report leave it out, and name it', async () => {
    const cut = reportOf('cut.xml', junit('unit', { adds: 1 }).slice(0, 60))
    const { tests, unseen } = await collected({ artifacts: [artifactJson()], files: { 31: [cut, REPORT] } })
    expect(tests).toHaveLength(1)
    expect(unseen).toEqual([expect.stringMatching(/^cut\.xml could not be read: /)])
  })

  test('that could not all be listed are said to be incomplete', async () => {
    const { origins, unseen } = await collected({ ...uploads('test'), cut: ['artifacts'] })
    expect([origins.length, unseen]).toEqual([1, ['Not all artifacts of the run could be listed.']])
  })

  test('that could not be listed at all are unknown', async () => {
    const { unseen } = await collected({ silent: ['artifacts'] })
    expect(unseen).toEqual(['GitHub said nothing to artifacts. Ask again.'])
  })

  test('whose listing holds nonsense cost only themselves', async () => {
    const { origins } = await collected({
      artifacts: [{ id: 'x' }, {}, artifactJson({ size_in_bytes: null, created_at: 'yesterday' })],
      files: { 31: [REPORT] }
    })
    expect(origins).toEqual(['artifact:test-results'])
  })

  test('with a hostile name are read, and the name stays data', async () => {
    const name = 'test\n::set-output name=x::y'
    const { origins } = await collected(uploads(name))
    expect(origins).toEqual([`artifact:${name}`])
  })
})

describe('of a run with several attempts', () => {
  const at = (time: string): number => Date.parse(`2026-11-01T${time}Z`)
  const told: ToldByGitHub = {
    artifacts: [
      artifactJson({ id: 1, name: 'test-first', created_at: '2026-11-01T10:05:00Z' }),
      artifactJson({ id: 2, name: 'test-second', created_at: '2026-11-01T11:05:00Z' })
    ],
    files: { 1: [REPORT], 2: [REPORT] }
  }

  test('the second takes the artifacts that were made since it began', async () => {
    const { origins, unseen } = await collected(told, { run: { attempt: 2, startedAt: at('11:00:00') } })
    expect([origins, unseen]).toEqual([['artifact:test-second'], []])
  })

  test('the first, once it has ended, leaves alone what was made after it', async () => {
    const run = { status: 'completed', startedAt: at('10:00:00'), updatedAt: at('10:10:00') } as const
    expect((await collected(told, { run })).origins).toEqual(['artifact:test-first'])
  })

  test('the second takes none where nobody tells when it began: they would count twice', async () => {
    const { opened, unseen } = await collected(told, { run: { attempt: 2 } })
    expect([opened, unseen]).toEqual([[], ['Artifacts of this attempt could not be told from those of earlier ones.']])
  })

  test('nothing is said of artifacts that nobody wants', async () => {
    const { unseen } = await collected({ artifacts: [artifactJson({ name: 'website' })] }, { run: { attempt: 2 } })
    expect(unseen).toEqual([])
  })
})

describe('the workspace', () => {
  const files = {
    'out/a.xml': junit('unit', { adds: 1 }),
    'out/b.xml': junit('unit', { pays: 'failed' }),
    'c.txt': 'x'
  }
  const elsewhere = { store: memoryStore(), clock: handClock(NOW), log: fakeLog() }
  const ports = { ...elsewhere, workspace: fakeWorkspace(files) }

  test('gives the results of the recording job', async () => {
    const { tests, unseen } = await workspaceTests(ports, aRecording(), { run: aSelf(), jobId: 2 })
    expect([...tests].map(({ name, jobId, origin }) => [name, jobId, origin])).toEqual([
      ['adds', 2, 'workspace'],
      ['pays', 2, 'workspace']
    ])
    expect(unseen).toEqual([])
  })

  test('of a job without an id is told apart by the key of the job', async () => {
    const of = { run: aSelf(), jobId: undefined }
    const origins = await Promise.all(
      ['ci.yml a', 'ci.yml b'].map(async (recorder) => {
        const { tests } = await workspaceTests(ports, aRecording({ recorder }), of)
        return [...tests].map(({ origin }) => origin)
      })
    )
    expect(origins.flat()).toEqual(['job:ci.yml a', 'job:ci.yml a', 'job:ci.yml b', 'job:ci.yml b'])
  })

  test('that is not at hand is not searched', async () => {
    expect(await workspaceTests(elsewhere, aRecording(), { run: aSelf(), jobId: 2 })).toEqual(NO_TESTS)
  })
})

describe('patterns that somebody has named', () => {
  const said = async (named: Recording['named'], files: Readonly<Record<string, string>>) => {
    const log = fakeLog()
    const ports = { store: memoryStore(), clock: handClock(NOW), log, workspace: fakeWorkspace(files) }
    const recording = aRecording({ reports: named?.globs ?? ['**/*.xml'], ...(named === undefined ? {} : { named }) })
    const { unseen } = await workspaceTests(ports, recording, { run: aSelf(), jobId: 1 })
    expect(unseen).toEqual([])
    return log.lines.filter((line) => !line.startsWith('debug'))
  }
  const files = { 'out/unit.xml': junit('unit', { adds: 1 }) }

  test('and match nothing are told in the words of doctor, as a warning where the step has named them', async () => {
    const globs = ['out/*.xml', 'reports/*.xml', '!out/x.xml']
    const line = 'No report here matches reports/*.xml. Run the tests before this step, or correct the pattern.'
    expect(await said({ by: 'settings', globs }, files)).toEqual([`info: ${line}`])
    expect(await said({ by: 'step', globs }, files)).toEqual([`warn: ${line}`])
  })

  test('and match, or that nobody has named, are not told of', async () => {
    expect(await said({ by: 'step', globs: ['out/*.xml'] }, files)).toEqual([])
    expect(await said(undefined, {})).toEqual([])
  })
})
