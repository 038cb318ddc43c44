import { known, unknown } from '../../src/domain/answer.js'
import { Problem } from '../../src/domain/problem.js'
import type { ReportFile, Workspace } from '../../src/ports.js'
import { matchesAny } from '../../src/schema/config-glob.js'

/** A checkout in memory: path to text. */
export const fakeWorkspace = (files: Readonly<Record<string, string>>, modifiedAt?: number): Workspace => ({
  reports: (patterns) => {
    const isWanted = matchesAny(patterns)
    return Promise.resolve(
      known(
        Object.entries(files)
          .filter(([path]) => isWanted(path))
          .map(([path, text]) => ({ ...reportOf(path, text), ...(modifiedAt === undefined ? {} : { modifiedAt }) }))
      )
    )
  }
})

/** A folder that nobody may read. */
export const lockedWorkspace: Workspace = {
  reports: () => Promise.resolve(unknown(new Problem({ what: 'The workspace could not be searched' })))
}

/** A file in memory. */
export const reportOf = (path: string, text: string): ReportFile => ({
  path,
  bytes: Buffer.byteLength(text),
  open: () => atOnce(Buffer.from(text))
})

// eslint-disable-next-line @typescript-eslint/require-await -- readers take what may have to be waited for
async function* atOnce(content: Uint8Array): AsyncGenerator<Uint8Array> {
  yield content
}

/** A JUnit report: each test with its seconds, or with how it ended. */
export function junit(suite: string, tests: Readonly<Record<string, number | 'failed' | 'skipped'>>): string {
  const cases = Object.entries(tests).map(([name, value]) => {
    const time = typeof value === 'number' ? value : 0.5
    const end = value === 'failed' ? '<failure/>' : value === 'skipped' ? '<skipped/>' : ''
    return `<testcase classname="${suite}" name="${name}" time="${time}">${end}</testcase>`
  })
  return `<testsuites><testsuite name="${suite}">${cases.join('')}</testsuite></testsuites>`
}
