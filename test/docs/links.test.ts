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

test('every link to elsewhere has a form that can be right', () => {
  const wrong = all.flatMap(({ path, text }) =>
    linksElsewhere(text)
      .filter((link) => !isSoundUrl(link))
      .map((link) => `${path}: ${link}`)
  )
  expect(wrong).toEqual([])
})

test('a link to elsewhere that cannot be right is found', () => {
  const links = linksElsewhere(
    '[a](http://a.org) [b](https://a.org/b c) [c](https://a) [d]( https://a.org) [e](https://a.org/x.) [f](https://a.org/b) <https://a.org/\u200bz>\n[g]: https://a.org/{id}\n[h](ftp://a.org) [i](https://me:pw@a.org/) [j](mailto:a@b.org)'
  )
  expect(links).toHaveLength(11)
  expect(links.filter(isSoundUrl)).toEqual(['https://a.org/b'])
})

test('every name that a link refers to is defined', () => {
  const loose = all.flatMap(({ path, text }) => {
    const defined = new Set([...prose(text).matchAll(/^\[([^\]]+)\]: /gm)].map(([, name = '']) => name.toLowerCase()))
    return [...spoken(text).matchAll(/\]\[([^\]]+)\]/g)]
      .map(([, name = '']) => name.toLowerCase())
      .filter((name) => !defined.has(name))
      .map((name) => `${path}: ${name}`)
  })
  expect(loose).toEqual([])
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

/** Text without code, in which brackets mean other things. */
const spoken = (text: string): string => prose(text).replace(/`[^`\n]*`/g, '')

/** Of every form: in brackets with whatever is around it, in angles, and as definitions. */
function linksElsewhere(text: string): readonly string[] {
  return [...spoken(text).matchAll(/\]\((\s*[a-z]+:[^)]*)\)|<([a-z]+:\/\/[^>]*)>|^\[[^\]]+\]: (\s*[a-z]+:.*)$/gm)].map(
    ([, inline, angled, defined]) => inline ?? angled ?? defined ?? ''
  )
}

/** https, a host with a name, and nothing in it that would have to be spelt otherwise. */
function isSoundUrl(link: string): boolean {
  if (!/^https:\/\/[\w.-]+\.[a-z]{2,}(?:[/?#][\w.~/?#@!$&'*+,;=%:-]*)?$/.test(link) || /[.,;:!]$/.test(link))
    return false
  const { username, password } = new URL(link)
  return username === '' && password === ''
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

/** As GitHub names them: small letters, no marks, hyphens for blanks, and a number where a name comes again. */
function headingsOf(text: string): readonly string[] {
  const seen = new Map<string, number>()
  return [...prose(text).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => {
    const plain = heading
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
      .replaceAll(' ', '-')
    const times = seen.get(plain) ?? 0
    seen.set(plain, times + 1)
    return times === 0 ? plain : `${plain}-${times}`
  })
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
