import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { released, sectionOf } from '../../scripts/release/changelog.js'
import { prepareRelease } from '../../scripts/release/prepare.js'
import { nextVersion } from '../../scripts/release/version.js'

const CHANGELOG =
  '# Changelog\n\n## [Unreleased]\n\nThere is no release yet.\n\n### Added\n\n- A thing.\n\n## [0.0.9] - 2026-01-01\n\n- Older.\n'

describe('the next version', () => {
  test.each([
    ['patch', '1.2.4'],
    ['minor', '1.3.0'],
    ['major', '2.0.0'],
    ['1.2.10', '1.2.10'],
    ['1.10.0', '1.10.0'],
    ['2.0.0', '2.0.0']
  ])('%s of 1.2.3 is %s', (wish, version) => expect(nextVersion('1.2.3', wish)).toBe(version))

  test.each(['1.2.3', '1.2.2', '0.9.9', '1.1.9'])('%s is refused after 1.2.3', (wish) =>
    expect(() => nextVersion('1.2.3', wish)).toThrow('is not ahead of 1.2.3')
  )

  test.each(['1.2', 'v1.2.4', '1.2.4-rc.1', '01.2.4', 'next', ''])('“%s” is no version', (wish) =>
    expect(() => nextVersion('1.2.3', wish)).toThrow('is no version such as 1.2.3')
  )
})

describe('the changelog', () => {
  test('what was not released becomes the section of the version', () => {
    const text = released(CHANGELOG, { version: '0.1.0', day: '2026-11-27' })
    expect(text).toContain('## [Unreleased]\n\nNothing yet.\n\n## [0.1.0] - 2026-11-27\n\n### Added\n\n- A thing.\n')
    expect(sectionOf(text, '0.1.0')).toBe('### Added\n\n- A thing.')
    expect(sectionOf(text, '0.0.9')).toBe('- Older.')
    expect(sectionOf(text, '9.9.9')).toBeUndefined()
  })

  test('nothing is released twice, and nothing out of nothing', () => {
    const once = released(CHANGELOG, { version: '0.1.0', day: '2026-11-27' })
    expect(() => released(once, { version: '0.1.0', day: '2026-11-28' })).toThrow('has a section 0.1.0 already')
    expect(() => released(once, { version: '0.2.0', day: '2026-11-28' })).toThrow('says nothing under [Unreleased]')
  })

  test('of this repository can be released', () => {
    const text = readFileSync('CHANGELOG.md', 'utf8')
    expect(sectionOf(text, 'Unreleased')).toEqual(expect.stringMatching(/\S/))
  })
})

describe('a release that is made ready', () => {
  let folder: string

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'release-'))
    write('package.json', { name: 'foreshock', version: '0.1.0', dependencies: { other: '0.1.0' } })
    write('package-lock.json', {
      name: 'foreshock',
      version: '0.1.0',
      packages: { '': { name: 'foreshock', version: '0.1.0' }, 'node_modules/other': { version: '0.1.0' } }
    })
    writeFileSync(join(folder, 'CHANGELOG.md'), CHANGELOG)
    git('init', '--quiet', '--initial-branch', 'main')
    git('add', '.')
    git('-c', 'user.name=a', '-c', 'user.email=a@example.com', 'commit', '--quiet', '-m', 'Begin')
  })

  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const write = (name: string, value: object): void =>
    writeFileSync(join(folder, name), `${JSON.stringify(value, null, 2)}\n`)
  const git = (...args: readonly string[]): string => execFileSync('git', args, { cwd: folder, encoding: 'utf8' })
  const text = (name: string): string => readFileSync(join(folder, name), 'utf8')

  /** npm is told of, and fails where it is told to; git is real. */
  function prepare(wish: string, { failing }: { readonly failing?: string } = {}) {
    const called: string[] = []
    const run = (program: string, args: readonly string[]): string => {
      const line = [program, ...args].join(' ')
      called.push(line)
      if (line === failing) throw new Error(`${line} failed`)
      return program === 'git' ? git(...args) : ''
    }
    return { called, version: prepareRelease({ folder, wish, day: '2026-11-27', run }) }
  }

  test('has its version everywhere, its section, and what is made from them; nothing else changes', () => {
    const { called, version } = prepare('minor')
    expect(version).toBe('0.2.0')
    expect(JSON.parse(text('package.json'))).toMatchObject({ version: '0.2.0', dependencies: { other: '0.1.0' } })
    expect(JSON.parse(text('package-lock.json'))).toMatchObject({
      version: '0.2.0',
      packages: { '': { version: '0.2.0' }, 'node_modules/other': { version: '0.1.0' } }
    })
    expect(text('CHANGELOG.md')).toContain('## [0.2.0] - 2026-11-27')
    expect(called.slice(-2)).toEqual(['npm run generate', 'npm run build'])
    expect(called.filter((line) => /push|commit|git tag (?!--list)/.test(line))).toEqual([])
    expect(git('status', '--porcelain').trim().split('\n')).toHaveLength(3)
    expect(git('tag')).toBe('')
  })

  test.each([
    ['what is generated is not true', { failing: 'npm run generate -- --check' }, 'npm run generate -- --check failed'],
    ['dist/ is not true', { failing: 'npm run build -- --check' }, 'npm run build -- --check failed']
  ])('is refused where %s, and nothing is written', (_why, wish, said) => {
    expect(() => prepare('minor', wish)).toThrow(said)
    expect(git('status', '--porcelain')).toBe('')
  })

  test('is refused on top of changes that are not committed', () => {
    writeFileSync(join(folder, 'loose.txt'), 'a')
    expect(() => prepare('minor')).toThrow('has changes that are not committed')
    expect(text('package.json')).toContain('"version": "0.1.0"')
  })

  test('is refused where its tag is there', () => {
    git('tag', 'v0.2.0')
    expect(() => prepare('minor')).toThrow('There is a tag v0.2.0 already')
    expect(text('package.json')).toContain('"version": "0.1.0"')
  })
})
