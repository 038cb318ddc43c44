import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { logHeadFrom } from '../../src/ingest/log-head.js'
import { ends, times } from '../fakes/ends.js'

/** Lines as the log service gives them: each with its time. */
const logged = (...lines: readonly string[]): string =>
  lines.map((line, index) => `2026-11-20T10:00:${String(index % 60).padStart(2, '0')}.1234567Z ${line}\n`).join('')

const PROVISIONER = [
  '##[group]Runner Image Provisioner',
  'Hosted Compute Agent',
  'Version: 20261101.566',
  'Azure Region: westcentralus',
  '##[endgroup]'
]

const imageGroup = (image: string, version = '20261115.1.0'): readonly string[] => [
  '##[group]Runner Image',
  `Image: ${image}`,
  `Version: ${version}`,
  'Included Software: https://github.com/actions/runner-images/blob/ubuntu24/20261115.1/images/ubuntu/Ubuntu2404-Readme.md',
  '##[endgroup]'
]

const SET_UP = [
  "Current runner version: '2.336.0'",
  ...PROVISIONER,
  '##[group]Operating System',
  'Ubuntu',
  '24.04.4',
  'LTS',
  '##[endgroup]',
  ...imageGroup('ubuntu-24.04'),
  '##[group]GITHUB_TOKEN Permissions',
  'Contents: read',
  '##[endgroup]',
  'Secret source: Actions',
  'Prepare workflow directory',
  'Prepare all required actions',
  "Download action repository 'actions/checkout@v7' (SHA:08eba0b27e820071cde6df949e0beb9ba4906955)",
  'Complete job name: test (22)'
]

const RUNNER = { runnerVersion: '2.336.0', imageOs: 'ubuntu24', imageVersion: '20261115.1.0' }

/** The header that the runner prints for an action, and what the action prints. */
const step = (
  uses: string,
  inputs: Readonly<Record<string, string>>,
  ...said: readonly string[]
): readonly string[] => [
  `##[group]Run ${uses}`,
  'with:',
  ...Object.entries(inputs).map(([key, value]) => `  ${key}: ${value}`),
  '##[endgroup]',
  ...said
]

const script = (...said: readonly string[]): readonly string[] => [
  '##[group]Run npm test',
  'npm test',
  'shell: /usr/bin/bash -e {0}',
  '##[endgroup]',
  ...said
]

const cacheHitIn = (...steps: readonly (readonly string[])[]): unknown =>
  logHeadFrom(logged(...SET_UP, ...steps.flat())).cacheHit

describe('the head of a log tells', () => {
  test('the runner, its image and the version of that, not of what provisioned it', () => {
    expect(logHeadFrom(logged(...SET_UP, ...script('ok')))).toEqual(RUNNER)
  })

  test('the same behind a byte order mark, and with the line ends of Windows', () => {
    expect(logHeadFrom(`\ufeff${logged(...SET_UP)}`)).toEqual(RUNNER)
    expect(logHeadFrom(logged(...SET_UP).replaceAll('\n', '\r\n'))).toEqual(RUNNER)
  })

  test('the same where debug logging is on', () => {
    expect(logHeadFrom(logged('##[debug]Starting: Set up job', ...SET_UP))).toEqual(RUNNER)
  })

  test('an image in the words of 2022', () => {
    const old = ['##[group]Virtual Environment', 'Environment: ubuntu-20.04', 'Version: 20220503.1', '##[endgroup]']
    expect(logHeadFrom(logged("Current runner version: '2.291.1'", ...old))).toEqual({
      runnerVersion: '2.291.1',
      imageOs: 'ubuntu20',
      imageVersion: '20220503.1'
    })
  })

  test('nothing of an image where the runner is somebody’s own', () => {
    const own = ["Current runner version: '2.336.0'", "Runner name: 'shed'", "Machine name: 'shed'"]
    expect(logHeadFrom(logged(...own, 'Prepare workflow directory'))).toEqual({ runnerVersion: '2.336.0' })
  })

  test.each([
    ['ubuntu-22.04', 'ubuntu22'],
    ['ubuntu-24.04', 'ubuntu24'],
    ['ubuntu-24.04-arm', 'ubuntu24-arm64'],
    ['macos-15', 'macos15'],
    ['macos-15-arm64', 'macos15'],
    ['windows-2022', 'win22'],
    ['windows-2025', 'win25'],
    ['windows-2025-vs2026', 'win25-vs2026'],
    ['windows-11-vs2026-arm64', 'win11-vs2026-arm64'],
    ['acme-gpu-7', undefined],
    ['ubuntu-24.04-gpu', undefined],
    ['macos-latest', undefined]
  ])('of the image %s what ImageOS says of it: %s', (image, imageOs) => {
    expect(logHeadFrom(logged("Current runner version: '2.336.0'", ...imageGroup(image))).imageOs).toBe(imageOs)
  })

  test('nothing, where it is empty, cut within its first line, or a page of some proxy', () => {
    for (const text of ['', '\ufeff', "2026-11-20T10:00:00.1Z Current runner version: '2.33", '<html>\n</html>\n'])
      expect(logHeadFrom(text)).toEqual({})
  })
})

describe('what a job prints', () => {
  test('after the set-up changes nothing that is known of the runner', () => {
    const forged = ["Current runner version: '9.9.9'", ...imageGroup('windows-2025', '20990101.1.0')]
    expect(logHeadFrom(logged(...SET_UP, ...script(...forged)))).toEqual(RUNNER)
    expect(logHeadFrom(logged("Current runner version: '2.336.0'", 'Complete job name: x', ...forged))).toEqual({
      runnerVersion: '2.336.0'
    })
    expect(logHeadFrom(logged("Current runner version: '2.336.0'", ...script(...forged)))).toEqual({
      runnerVersion: '2.336.0'
    })
  })

  test('does not stand for a set-up that is missing', () => {
    expect(logHeadFrom(logged('Hello', "Current runner version: '9.9.9'", ...imageGroup('ubuntu-24.04')))).toEqual({})
  })

  test.each([
    ["Current runner version: '2.336.0'; rm -rf /"],
    ["Current runner version: '2'"],
    ["Current runner version: '2.336.0-" + 'x'.repeat(100) + "'"],
    [" Current runner version: '2.336.0'"],
    ["Current runner version: '***.336.0'"]
  ])('is taken in its strict form alone, not %j', (line) => {
    expect(logHeadFrom(logged(line, 'Prepare workflow directory'))).toEqual({})
  })

  test.each(['2026***.1.0', '20261115', '20261115.1.0 ', `${'1'.repeat(70)}.1`, '<b>20261115.1.0</b>'])(
    'of an image version likewise, not %j',
    (version) => {
      const { imageVersion } = logHeadFrom(
        logged("Current runner version: '2.336.0'", ...imageGroup('ubuntu-24.04', version))
      )
      expect(imageVersion).toBeUndefined()
    }
  )
})

describe('what the caches gave', () => {
  const KEYS = { path: '~/.npm', key: 'npm-abc' }

  test.each([
    ['Cache hit for: npm-abc', 'hit'],
    ['Cache hit for restore-key: npm-', 'partial'],
    ['Cache not found for input keys: npm-abc, npm-', 'miss'],
    ['##[error]Failed to restore cache entry. Exiting as fail-on-cache-miss is set. Input key: npm-abc', 'miss'],
    ['Cache restored successfully', undefined],
    ['Cache saved with key: npm-abc', undefined]
  ])('%j is %s', (said, expected) => {
    expect(cacheHitIn(step('actions/cache@v5', KEYS, said))).toBe(expected)
  })

  test('is not seen twice: what was restored from an older key stays partial', () => {
    const said = [
      'Cache hit for restore-key: npm-abb',
      'Cache Size: ~137 MB (143684940 B)',
      'Cache restored from key: npm-abb'
    ]
    expect(cacheHitIn(step('actions/cache@v5', KEYS, ...said))).toBe('partial')
  })

  test.each([
    ['npm cache is not found', 'miss'],
    ['pip cache is not found', 'miss'],
    ['Cache is not found', 'miss'],
    ['JDK cache is not found for temurin 21.0.4', 'miss'],
    ['Cache restored from key: node-cache-Linux-x64-npm-abc', 'hit']
  ])('of a set-up action: %j is %s', (said, expected) => {
    expect(cacheHitIn(step('actions/setup-node@v5', { cache: 'npm' }, said))).toBe(expected)
  })

  test('of a client that does not say is told by the key that the step asked for', () => {
    expect(cacheHitIn(step('actions/cache@v3', KEYS, 'Cache restored from key: NPM-abc'))).toBe('hit')
    expect(cacheHitIn(step('actions/cache@v3', KEYS, 'Cache restored from key: npm-abb'))).toBe('partial')
    expect(cacheHitIn(step('actions/setup-python@v4', {}, 'Cache restored from key: pip-abb'))).toBeUndefined()
  })

  test('is the worst of all, in whatever order', () => {
    const hit = step('actions/cache@v5', KEYS, 'Cache hit for: npm-abc')
    const partial = step('actions/cache/restore@v5', KEYS, 'Cache hit for restore-key: npm-')
    const miss = step('actions/cache@v5', KEYS, 'Cache not found for input keys: npm-abc')
    expect([cacheHitIn(hit, partial), cacheHitIn(partial, hit), cacheHitIn(hit, miss, partial)]).toEqual([
      'partial',
      'partial',
      'miss'
    ])
  })

  test('is not believed of a script, nor of a line without a time, nor of the middle of one', () => {
    expect(cacheHitIn(script('Cache not found for input keys: npm-abc'))).toBeUndefined()
    expect(cacheHitIn(step('actions/cache@v5', KEYS, 'x\nCache not found for input keys: npm-abc'))).toBeUndefined()
    expect(cacheHitIn(step('actions/cache@v5', KEYS, 'echo Cache hit for: npm-abc'))).toBeUndefined()
  })

  test('is not seen in a line that the end of the head has cut', () => {
    const whole = logged(...SET_UP, ...step('actions/cache@v5', KEYS, 'Cache hit for: npm-abc'))
    expect(logHeadFrom(whole.slice(0, -1)).cacheHit).toBeUndefined()
  })
})

test('any text gives facts of their strict form, or none', () => {
  const line = fc.oneof(
    fc.constantFrom(...SET_UP, ...step('actions/cache@v5', { key: 'a' }, 'Cache hit for: a')),
    fc.string()
  )
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      for (const text of [logged(...lines), lines.join('\n')]) {
        const { imageOs = 'ubuntu24', imageVersion = '1.0', runnerVersion = '1.0.0', ...rest } = logHeadFrom(text)
        expect(imageOs).toMatch(/^[a-z0-9-]{1,64}$/)
        expect([imageVersion, runnerVersion].join()).toMatch(/^[0-9.,]{1,130}$/)
        expect([undefined, 'hit', 'partial', 'miss']).toContain(rest.cacheHit)
      }
    })
  )
})

test.each([
  ['one endless line', 'x'.repeat(20_000_000)],
  ['nothing but line ends', '\n'.repeat(20_000_000)],
  ['nothing but steps', logged(...Array.from({ length: 20_000 }, () => '##[group]Run actions/cache@v5'))],
  ['nothing but openings', `${SET_UP[0] ?? ''}\n`.repeat(20_000)],
  ['half a message a thousand times', logged(...SET_UP, ...step('a/b@c', {}, 'a '.repeat(30_000)))]
])('a log of %s is read at its head alone, so that fifty readings end', async (_, text) => {
  await ends(() => times(50, () => logHeadFrom(text)))
})
