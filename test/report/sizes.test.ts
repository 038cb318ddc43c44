import { expect, test } from '@jest/globals'
import { compose, COMMENT_BYTES, parse } from '../../src/report/comment.js'
import { section, type Section } from '../../src/report/section.js'
import { summary, SUMMARY_BYTES } from '../../src/report/summary.js'
import { aFinding, aSection, everywhere } from './builders.js'
import { page, trespasses } from './github-page.js'

const bytesOf = (text: string): number => Buffer.byteLength(text)

const LENGTHS = [0, 1, 60_000, 65_535, 65_536, 10_000_000]

test.each(LENGTHS)('names of %i characters fit, and what is left is whole', (length) => {
  for (const unit of ['x', 'é', '名', '\u{1f600}', '`', '|']) {
    const body = compose([
      section(everywhere(unit.repeat(Math.ceil(length / unit.length))), { name: 'detect', stamp: aSection().stamp })
    ])
    expect(bytesOf(body)).toBeLessThanOrEqual(COMMENT_BYTES)
    expect(body).not.toMatch(/\p{Surrogate}/u)
    expect(trespasses(page(body))).toEqual([])
    expect(parse(body)?.sections).toHaveLength(1)
  }
})

test('around the budget, every byte more is still within it', () => {
  const part = (length: number): Section =>
    aSection({ head: 'head', rows: `| a |\n| --- |\n| ${'\u{1f600}'.repeat(length)} |` })
  const sizes = Array.from({ length: 50 }, (_, more) => bytesOf(compose([part(14_670 + 2 * more)])))
  expect(Math.max(...sizes)).toBeLessThanOrEqual(COMMENT_BYTES)
  expect(Math.max(...sizes)).toBeGreaterThan(COMMENT_BYTES - 1500)
  expect(Math.min(...sizes)).toBeLessThan(1000)
})

test.each([1, 10, 50, 100, 300, 3000])(
  '%i sections fit: folds go first, then rows, then the mildest sections',
  (many) => {
    const { findings, ...verdict } = everywhere('name')
    const sections = Array.from({ length: many }, (_, index) =>
      section(
        { ...verdict, findings, is: index % 10 === 0 ? 'fail' : 'warn' },
        { name: `detect/ci.yml/job ${String(index).padStart(5, '0')}`, stamp: aSection().stamp }
      )
    )
    const body = compose(sections)
    const kept = parse(body)?.sections ?? []
    const html = page(body)
    expect(bytesOf(body)).toBeLessThanOrEqual(COMMENT_BYTES)
    expect(trespasses(html)).toEqual([])
    expect(html.split('<details>').length).toBe(html.split('</details>').length)
    const lost = kept.map(({ leftOut }) => ['nothing', 'fold', 'rows'].indexOf(leftOut))
    expect(lost).toEqual(lost.toSorted((one, other) => one - other))
    expect(kept.length === many || kept.every(({ leftOut }) => leftOut === 'rows')).toBe(true)
    expect(kept.slice(0, Math.ceil(many / 10)).every(({ verdict }) => verdict === 'fail')).toBe(true)
    expect(compose([...kept, ...sections])).toBe(body)
  }
)

test('a section that alone is too large costs no other one', () => {
  const names = parse(
    compose([aSection({ name: 'huge', verdict: 'fail', head: 'x'.repeat(100_000) }), aSection()])
  )?.sections.map(({ name }) => name)
  expect(names).toEqual(['detect'])
})

test.each([0, 1, 100, 3000, 20_000])('a summary of %i findings stays below a million bytes', (many) => {
  const findings = Array.from({ length: many }, () => aFinding({ headline: [{ name: '名'.repeat(500) }] }))
  const text = summary({ ...everywhere('name'), findings }, { title: 'Foreshock' })
  expect(bytesOf(text)).toBeLessThanOrEqual(SUMMARY_BYTES)
  expect(text).not.toMatch(/\p{Surrogate}/u)
  if (many === 20_000) expect(text).toMatch(/The evidence of \d+ more is left out for want of room\.$/)
})
