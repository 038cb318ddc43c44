import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pages, prose } from './pages.js'

const all = pages()

test('every relative link leads somewhere, to its heading too', () => {
  const broken = all.flatMap(({ path, text }) =>
    linksIn(text)
      .filter((link) => !leadsSomewhere(path, link))
      .map((link) => `${path}: ${link}`)
  )
  expect(all.length).toBeGreaterThan(25)
  expect(broken).toEqual([])
})

test('a link that leads nowhere is found', () => {
  const links = linksIn(
    '[a](README.md) [b](nowhere.md) [c](README.md#nothing) [d](README.md#foreshock) [e](https://a.b)'
  )
  expect(links.filter((link) => !leadsSomewhere('CONTRIBUTING.md', link))).toEqual(['nowhere.md', 'README.md#nothing'])
})

test('every page of docs can be reached from its index', () => {
  const reached = reachedFrom('docs/README.md')
  const pagesOfDocs = all.map(({ path }) => path).filter((path) => path.startsWith('docs/'))
  expect(pagesOfDocs.filter((path) => !reached.has(path))).toEqual([])
})

function linksIn(text: string): readonly string[] {
  return [...prose(text).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = '']) => link)
    .filter((link) => !/^[a-z]+:/.test(link))
}

function leadsSomewhere(from: string, link: string): boolean {
  const [target, heading] = targetOf(from, link)
  if (!existsSync(target)) return false
  return heading === '' || headingsOf(readFileSync(target, 'utf8')).includes(heading)
}

function targetOf(from: string, link: string): readonly [string, string] {
  const [file = '', heading = ''] = link.split('#')
  return [file === '' ? from : join(dirname(from), file), heading]
}

/** As GitHub names them: small letters, no marks, hyphens for blanks. */
function headingsOf(text: string): readonly string[] {
  return [...prose(text).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
      .replaceAll(' ', '-')
  )
}

function reachedFrom(start: string): ReadonlySet<string> {
  const reached = new Set<string>()
  const open = [start]
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const here = path
    if (reached.has(here) || !existsSync(here) || !here.endsWith('.md')) continue
    reached.add(here)
    open.push(...linksIn(readFileSync(here, 'utf8')).map((link) => targetOf(here, link)[0]))
  }
  return reached
}
