import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@jest/globals'
import { damageOf } from '../../../../src/history/manifest.js'
import { noHurry } from '../../../fakes/no-hurry.js'
import { FOLDER, PREFIX, VERSIONS } from '../../../../src/io/store/cache/layout.js'
import { cachePlaceOf } from '../../../../src/io/store/cache/place.js'
import { stores } from '../../../../src/io/store/index.js'
import { writeSegmentFolder } from '../../../../src/io/store/segment-folder.js'
import { aSegment } from '../../../history/builders.js'
import { inWorld } from '../../../local-github/world.js'

/** A process of its own, as each job has: the client reads the environment, and looks for zstd on its path. */
const CLIENT = `
  import { saveCache } from '@actions/cache'
  process.chdir(process.env.GITHUB_WORKSPACE)
  if (await saveCache([${JSON.stringify(FOLDER)}], process.argv[1], undefined, true) < 0) process.exitCode = 1
`

test(
  'what the real client saves, with zstd and without, is found by its version alone and read',
  inWorld(async ({ github, repository }) => {
    const root = await mkdtemp(join(tmpdir(), 'real-client-'))
    const [withZstd, without] = [aSegment({}, { runId: 1 }), aSegment({}, { runId: 2 })]
    const facts = { repository: repository.full_name, runId: 1, jobId: 1, defaultBranch: 'main', event: 'push' }
    const variables = {
      ACTIONS_RESULTS_URL: github.resultsUrl,
      ACTIONS_RUNTIME_TOKEN: github.issueRuntimeToken({ ...facts, ref: 'refs/heads/main' }),
      ACTIONS_CACHE_SERVICE_V2: 'true',
      GITHUB_SERVER_URL: 'https://github.com'
    }
    try {
      const bare = await pathWith(root, ['tar', 'gzip', 'sh'])
      for (const [segment, path] of [
        [withZstd, process.env['PATH'] ?? ''],
        [without, bare]
      ] as const) {
        const workspace = await mkdtemp(join(root, 'job-'))
        await mkdir(join(workspace, FOLDER, 'segments'), { recursive: true })
        await writeSegmentFolder(join(workspace, FOLDER, 'segments', segment.name), segment, () => Promise.resolve())
        await promisify(execFile)(
          process.execPath,
          ['--input-type=module', '--eval', CLIENT, `${PREFIX}${segment.name}`],
          { env: { ...variables, PATH: path, GITHUB_WORKSPACE: workspace, RUNNER_TEMP: workspace } }
        )
      }
      expect(repository.caches.map(({ version }) => version)).toEqual(VERSIONS)
      const store = stores.cache.create(stores.cache.options.parse({}), {
        workspace: root,
        temp: root,
        deadline: noHurry(),
        damageOf,
        cachePlace: cachePlaceOf(variables)
      })
      expect((await store.open()).is).toBe('known')
      expect([...(await store.names())].sort()).toEqual([withZstd.name, without.name].sort())
      for (const segment of [withZstd, without]) expect((await store.read(segment.name)).is).toBe('known')
    } finally {
      await rm(root, { recursive: true, force: true })
    }
  })
)

/** A folder of programs, for a PATH that has no others. */
async function pathWith(root: string, programs: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(root, 'bin-'))
  for (const program of programs) {
    const { stdout } = await promisify(execFile)('sh', ['-c', `command -v ${program}`])
    await symlink(stdout.trim(), join(folder, program))
  }
  return folder
}
