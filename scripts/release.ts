/**
 * Makes a release ready (`npm run release -- minor`), or prints what the changelog says of one (`npm run release -- notes
 * 1.2.3`). It writes files and says what comes next; it commits, tags and pushes nothing.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { sectionOf } from './release/changelog.js'
import { prepareRelease } from './release/prepare.js'

const [wish, subject] = process.argv.slice(2)

try {
  if (wish === undefined) throw new Error('Usage: npm run release -- patch | minor | major | VERSION | notes VERSION')
  if (wish === 'notes') printNotes(subject ?? 'Unreleased')
  else prepare(wish)
} catch (error) {
  console.error(`✗ ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
}

function printNotes(version: string): void {
  const section = sectionOf(readFileSync('CHANGELOG.md', 'utf8'), version)
  if (section === undefined) throw new Error(`CHANGELOG.md has no section ${version}`)
  console.log(section)
}

function prepare(wish: string): void {
  const version = prepareRelease({
    folder: process.cwd(),
    wish,
    day: new Date().toISOString().slice(0, 10),
    run: (program, args) => execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
  })
  console.log(`${version} is ready. Look at it with git diff, and then:

  git switch -c release-${version} && git commit -am 'Release ${version}'

Once that is merged, tag the commit on the default branch, and the workflow does the rest:

  git tag -s v${version} && git push origin v${version}`)
}
