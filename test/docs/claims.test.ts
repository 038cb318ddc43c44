/** What pages say by name or number is what the code has. */
import { existsSync, readFileSync } from 'node:fs'
import manifest from '../../package.json' with { type: 'json' }
import { config } from '../../actions/config.js'
import { commands } from '../../commands/index.js'
import { detectors } from '../../src/detect/index.js'
import { VERDICTS } from '../../src/domain/verdict.js'
import { VERDICT_WORDS } from '../../src/report/verdict-words.js'
import { blocks, pages } from './pages.js'

const all = pages()
const verdicts = readFileSync('docs/explain/verdicts.md', 'utf8')

const settings = all.flatMap(({ path, text }) =>
  blocks(text, 'ya?ml')
    .filter((block) => /^(?:record|history|detect|comment|watch|notify):/m.test(block))
    .map((block, index): [string, string] => [`${path}, settings ${index + 1}`, block])
)

test('there are settings to hold to', () => {
  expect(settings.length).toBeGreaterThan(2)
})

test.each(settings)('%s are valid', (path, text) => {
  const parsed = config.inForce({ path, text, at: 'the page' })
  expect(parsed).toMatchObject({ ok: true })
})

test('every verdict is explained, in the words of the report', () => {
  for (const verdict of VERDICTS)
    expect(verdicts).toMatch(new RegExp(`^\\| \`${verdict}\` +\\| ${VERDICT_WORDS[verdict]} `, 'm'))
})

test('every detector has a chapter, and every option is in it with its default', () => {
  for (const [name, { options }] of Object.entries(detectors)) {
    const chapter =
      new RegExp(`^## ${name.replaceAll('-', '[ -]')}\\n([\\s\\S]*?)(?=^## |$(?![\\s\\S]))`, 'im').exec(
        verdicts
      )?.[1] ?? ''
    for (const [option, value] of Object.entries(options.parse({}))) {
      expect(chapter).toContain(`\`${option}\``)
      expect(chapter).toMatch(new RegExp(`\\b${String(value).replace('.', '\\.')}\\b`))
    }
  }
})

test('every command that a page calls is there', () => {
  const called = all.flatMap(({ path, text }) => [
    ...[...text.matchAll(/\bforeshock (scan|record|detect|history|[a-z]+) --/g)].map(([, name = '']) => [path, name]),
    ...[...text.matchAll(/dist\/cli\.js ([a-z]+)/g)].map(([, name = '']) => [path, name])
  ])
  expect(called.length).toBeGreaterThan(1)
  expect(called.filter(([, name = '']) => !(name in { ...commands, help: true }))).toEqual([])
})

test('every script that a page runs is there', () => {
  const ours = all.filter(({ path }) => !path.startsWith('docs/how-to/') && !path.startsWith('docs/actions/'))
  const run = ours.flatMap(({ path, text }) =>
    [...text.matchAll(/\bnpm run (?:-s )?([a-z]+)/g)].map(([, name = '']) => [path, name])
  )
  expect(run.length).toBeGreaterThan(5)
  expect(run.filter(([, name = '']) => !(name in manifest.scripts))).toEqual([])
})

/** `src/io/store/index.ts` in running text; what holds a `<name>` is to be made. */
test('every file that a page names from the root is there', () => {
  const missing = all
    .filter(({ path }) => !path.startsWith('test/'))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/`((?:src|test|actions|commands|scripts|bench|docs|schema)\/[\w./-]*)`/g)]
        .map(([, file = '']) => file)
        .filter((file) => !existsSync(file))
        .map((file) => `${path}: ${file}`)
    )
  expect(missing).toEqual([])
})
