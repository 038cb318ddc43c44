import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { released } from './changelog.js'
import { nextVersion } from './version.js'

export interface Releasing {
  /** The checkout. */
  readonly folder: string
  /** `patch`, `minor`, `major`, or a version. */
  readonly wish: string
  /** `2026-11-27` */
  readonly day: string
  /** Runs a program in the checkout and gives what it prints; throws where it fails. */
  readonly run: (program: string, args: readonly string[]) => string
}

/**
 * Makes the commit of a release ready: the next version in package.json and its lock file, its section in the changelog,
 * and everything that is made from them. Commits, tags and pushes nothing. Gives the version.
 */
export function prepareRelease({ folder, wish, day, run }: Releasing): string {
  const [manifest, lock, changelog] = FILES.map((name) => join(folder, name))
  const read = (path = ''): string => readFileSync(path, 'utf8')
  const write = (path = '', text: string): void => writeFileSync(path, text)
  const current = versionIn(read(manifest))
  const version = nextVersion(current, wish)
  const next = released(read(changelog), { version, day })
  refuseUnlessReady(version, run)
  write(manifest, withVersion(read(manifest), current, version))
  write(lock, withVersion(read(lock), current, version))
  write(changelog, next)
  run('npm', ['run', 'generate'])
  run('npm', ['run', 'build'])
  return version
}

const FILES = ['package.json', 'package-lock.json', 'CHANGELOG.md']

function refuseUnlessReady(version: string, run: Releasing['run']): void {
  if (run('git', ['status', '--porcelain']).trim() !== '')
    throw new Error('The checkout has changes that are not committed. Commit or stash them first')
  if (run('git', ['tag', '--list', `v${version}`]).trim() !== '') throw new Error(`There is a tag v${version} already`)
  run('npm', ['run', 'generate', '--', '--check'])
  run('npm', ['run', 'build', '--', '--check'])
}

const LINE = /^( {2}| {6})"version": "([^"]+)"/m

function versionIn(manifest: string): string {
  const version = LINE.exec(manifest)?.[2]
  if (version === undefined) throw new Error('package.json has no version')
  return version
}

/** The lock file says it twice: of itself, and of the package at its root. Both come before any other package. */
function withVersion(text: string, current: string, version: string): string {
  const isLock = /^ {2}"packages": \{$/m.test(text)
  return Array.from({ length: isLock ? 2 : 1 }).reduce<string>(
    (so) => so.replace(`"version": "${current}"`, `"version": "${version}"`),
    text
  )
}
