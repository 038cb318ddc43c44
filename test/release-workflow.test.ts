/** The shell of the release workflow, run on a real repository with a `gh` that keeps a book of what it is asked. */
import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import * as z from 'zod/mini'

const Workflow = z.object({
  jobs: z.record(
    z.string(),
    z.looseObject({
      if: z.optional(z.string()),
      needs: z.optional(z.union([z.string(), z.array(z.string())])),
      environment: z.optional(z.string()),
      permissions: z.record(z.string(), z.string()),
      steps: z.array(
        z.looseObject({ name: z.optional(z.string()), run: z.optional(z.string()), uses: z.optional(z.string()) })
      )
    })
  )
})
const { jobs } = z.parse(Workflow, parse(readFileSync('.github/workflows/release.yml', 'utf8')))

const scriptOf = (name: string): string =>
  Object.values(jobs)
    .flatMap(({ steps }) => steps)
    .find((step) => step.name === name)?.run ?? ''

let folder: string
let repository: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-workflow-'))
  repository = join(folder, 'repository')
  mkdirSync(join(folder, 'bin'))
  mkdirSync(repository)
  writeFileSync(join(folder, 'bin', 'gh'), GH)
  chmodSync(join(folder, 'bin', 'gh'), 0o755)
  writeFileSync(join(repository, 'package.json'), '{"version":"1.2.3"}')
  for (const args of [
    ['init', '--quiet', '--initial-branch', 'main'],
    ['add', '.'],
    [...AS, 'commit', '-qm', 'Begin']
  ])
    git(...args)
  git('update-ref', 'refs/remotes/origin/main', 'HEAD')
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

const AS = ['-c', 'user.name=a', '-c', 'user.email=a@example.com']
const git = (...args: readonly string[]): string =>
  execFileSync('git', args, { cwd: repository, encoding: 'utf8' }).trim()

/** A step as the runner would run it. */
function run(name: string, env: Readonly<Record<string, string>> = {}) {
  const place = (file: string): string => join(folder, file)
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', '-c', scriptOf(name)],
    {
      cwd: repository,
      encoding: 'utf8',
      env: {
        PATH: `${place('bin')}:${process.env['PATH'] ?? ''}`,
        HOME: folder,
        GH_BOOK: place('book'),
        GH_REPO: 'foreshock/foreshock',
        GITHUB_OUTPUT: place('outputs'),
        GITHUB_STEP_SUMMARY: place('summary'),
        DEFAULT_BRANCH: 'main',
        TAG: 'v1.2.3',
        DRY_RUN: 'false',
        SHA: git('rev-parse', 'HEAD'),
        ...env
      }
    }
  )
  const read = (file: string): string => (existsSync(place(file)) ? readFileSync(place(file), 'utf8') : '')
  return { status, said: stdout + stderr, outputs: read('outputs'), asked: read('book').split('\n').slice(0, -1) }
}

describe('what is released', () => {
  const WHAT = 'What is released'

  test('is the tag of the version that package.json has, on the default branch', () => {
    git('tag', 'v1.2.3')
    const { status, outputs } = run(WHAT)
    expect(status).toBe(0)
    expect(outputs).toBe(`tag=v1.2.3\nsha=${git('rev-parse', 'HEAD')}\ndry-run=false\n`)
  })

  test('is no other version than that of the code', () => {
    git('tag', 'v1.2.4')
    expect(run(WHAT, { TAG: 'v1.2.4' })).toMatchObject({ status: 1, outputs: '' })
  })

  test('is nothing beside the default branch', () => {
    git('switch', '--quiet', '--create', 'other')
    git(...AS, 'commit', '--allow-empty', '-qm', 'Beside')
    git('tag', 'v1.2.3')
    const { status, said } = run(WHAT)
    expect(status).toBe(1)
    expect(said).toContain('v1.2.3 is not on main. Nothing was released.')
  })

  test('is not the branch that has the name of the tag', () => {
    git('tag', 'v1.2.3')
    git(...AS, 'commit', '--allow-empty', '-qm', 'Later')
    expect(run(WHAT).said).toContain('What is checked out is not v1.2.3.')
  })

  test('may be a commit without a tag in a rehearsal, and nowhere else', () => {
    expect(run(WHAT, { TAG: '', DRY_RUN: 'true' })).toMatchObject({ status: 0 })
    expect(run(WHAT, { TAG: '' })).toMatchObject({ status: 1 })
  })

  test('is no code, whatever it is called', () => {
    expect(run(WHAT, { TAG: 'v1.2.3$(touch hacked)' })).toMatchObject({ status: 1 })
    expect(existsSync(join(repository, 'hacked'))).toBe(false)
  })
})

describe('the draft', () => {
  const DRAFT = 'Draft the release with everything in it'

  beforeEach(() => {
    mkdirSync(join(repository, 'release/assets'), { recursive: true })
    writeFileSync(join(repository, 'release/notes.md'), '- A thing.\n')
    writeFileSync(join(repository, 'release/assets/foreshock-1.2.3.tar.gz'), 'bytes')
    execFileSync('bash', ['-c', 'cd release/assets && sha256sum -- * > ../SHA256SUMS && mv ../SHA256SUMS .'], {
      cwd: repository
    })
  })

  const here = () => ({ GH_COMMIT: git('rev-parse', 'HEAD') })
  const ASSETS = 'release/assets/SHA256SUMS release/assets/foreshock-1.2.3.tar.gz'

  test('is made with its notes, and filled', () => {
    const { status, asked } = run(DRAFT, here())
    expect(status).toBe(0)
    expect(asked.slice(-2)).toEqual([
      'release create v1.2.3 --draft --verify-tag --title v1.2.3 --notes-file release/notes.md',
      `release upload v1.2.3 --clobber ${ASSETS}`
    ])
  })

  test('that an earlier try left is filled again', () => {
    const { status, asked } = run(DRAFT, { ...here(), GH_DRAFT: 'true' })
    expect(status).toBe(0)
    expect(asked.filter((line) => line.startsWith('release create'))).toEqual([])
    expect(asked.at(-1)).toBe(`release upload v1.2.3 --clobber ${ASSETS}`)
  })

  test.each([
    ['what is published', () => ({ ...here(), GH_DRAFT: 'false' }), 'what is published is final'],
    ['a tag that was moved meanwhile', () => ({ GH_COMMIT: 'f'.repeat(40) }), 'was built'],
    [
      'a file that was changed on its way',
      () => {
        writeFileSync(join(repository, 'release/assets/foreshock-1.2.3.tar.gz'), 'other bytes')
        return here()
      },
      'A file is not what was built'
    ]
  ])('is refused for %s, and nothing is written', (_what, env, said) => {
    const told = run(DRAFT, env())
    expect(told.status).toBe(1)
    expect(told.said).toContain(said)
    expect(told.asked.filter((line) => /create|upload|edit|POST|PATCH/.test(line))).toEqual([])
  })
})

describe('the publication', () => {
  const PUBLISH = 'Publish it'

  test.each([
    ['the newest', 'v1.2.2\nv1.1.9', 'true'],
    ['the first', '', 'true'],
    ['a mend of an older one', 'v2.0.0\nv1.2.2', 'false'],
    ['newer by number, not by letter', 'v1.2.3\nv1.10.0', 'false']
  ])('of %s says whether it is the latest', (_what, released, latest) => {
    const { status, asked } = run(PUBLISH, { GH_RELEASED: released, GH_IMMUTABLE: 'true' })
    expect(status).toBe(0)
    expect(asked).toContain(`release edit v1.2.3 --draft=false --latest=${latest}`)
  })

  test('fails where the release can still be changed, so that no tag is moved to it', () => {
    const { status, said } = run(PUBLISH, { GH_IMMUTABLE: 'false' })
    expect(status).toBe(1)
    expect(said).toContain('Turn on immutable releases')
  })
})

describe('the major tag', () => {
  const MOVE = 'Move the major tag, unless a newer release has it'
  const writesOf = (asked: readonly string[]) => asked.filter((line) => /POST|PATCH/.test(line))

  test('moves to the newest release', () => {
    const { status, asked } = run(MOVE, { GH_RELEASED: 'v2.0.0\nv1.2.3\nv1.2.2', GH_HAS_MAJOR: 'yes' })
    expect(status).toBe(0)
    const sha = git('rev-parse', 'HEAD')
    expect(writesOf(asked)).toEqual([
      `api --method PATCH repos/foreshock/foreshock/git/refs/tags/v1 -f sha=${sha} -F force=true`
    ])
  })

  test('is made where there is none', () => {
    const sha = git('rev-parse', 'HEAD')
    expect(writesOf(run(MOVE, { GH_RELEASED: 'v1.2.3' }).asked)).toEqual([
      `api --method POST repos/foreshock/foreshock/git/refs -f ref=refs/tags/v1 -f sha=${sha}`
    ])
  })

  test('stays at a newer release, and at one that is not of these numbers', () => {
    const { status, asked, said } = run(MOVE, { GH_RELEASED: 'v1.10.0\nv1.2.3', GH_HAS_MAJOR: 'yes' })
    expect([status, writesOf(asked)]).toEqual([0, []])
    expect(said).toContain('v1 stays at v1.10.0.')
  })
})

test('who may write runs no code of others, and a rehearsal reaches nobody who may', () => {
  const writers = Object.entries(jobs).filter(([, { permissions }]) => Object.values(permissions).includes('write'))
  expect(writers.map(([name]) => name)).toEqual(['provenance', 'publish'])
  for (const [, job] of writers) {
    expect(job.if).toBe("needs.build.outputs.dry-run != 'true'")
    expect(job.steps.flatMap(({ run: script = '' }) => script.match(/\b(?:npm|npx|node)\b/g) ?? [])).toEqual([])
  }
  expect(jobs['publish']).toMatchObject({ environment: 'release', needs: ['build', 'provenance'] })
  expect(jobs['provenance']?.needs).toEqual(['check', 'build'])
})

/** Writes down what it is asked, and answers from its environment. */
const GH = `#!/usr/bin/env bash
echo "$*" >> "$GH_BOOK"
case "$*" in
  'api repos/'*'/commits/'*) echo "$GH_COMMIT" ;;
  'api repos/'*'/git/ref/tags/'*) [ -n "$GH_HAS_MAJOR" ] ;;
  'api repos/'*'/releases/tags/'*) echo "$GH_IMMUTABLE" ;;
  'release view '*) [ -n "$GH_DRAFT" ] && echo "$GH_DRAFT" ;;
  'release list '*) printf '%s\\n' "$GH_RELEASED" ;;
esac
`
