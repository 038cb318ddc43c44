import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { VERDICTS } from '../../src/domain/verdict.js'
import { compose, parse } from '../../src/report/comment.js'
import { merge } from '../../src/report/merge.js'
import { LEFT_OUT, type Section, section } from '../../src/report/section.js'
import { summary, withoutComment } from '../../src/report/summary.js'
import { aSection, everywhere } from './builders.js'
import { page, trespasses } from './github-page.js'
import { HOSTILE, hostileText } from './hostile.js'

const anyText = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), hostileText).map((text) =>
  // A comment is sent as UTF-8, and GitHub ends its lines in its own way.
  text.replace(/\p{Surrogate}/gu, '').replace(/\r\n?/g, '\n')
)

const whole = fc.nat(5)

const anySection: fc.Arbitrary<Section> = fc.record({
  name: fc.oneof(fc.constantFrom('detect', 'risk', 'detect/ci.yml/build (22)'), anyText),
  stamp: fc.record({ runId: whole, attempt: whole, at: whole }),
  verdict: fc.constantFrom(...VERDICTS),
  findings: fc.nat(3),
  head: anyText,
  rows: anyText,
  fold: anyText,
  leftOut: fc.constantFrom(...LEFT_OUT)
})

const someSections = fc.array(anySection, { maxLength: 6 })

test('what is composed is parsed again, whatever the sections hold', () => {
  fc.assert(
    fc.property(someSections, (sections) => {
      const found = parse(compose(sections))
      expect(found?.damaged).toEqual([])
      expect(merge(found?.sections ?? [], [])).toEqual(merge(sections, []))
    }),
    { numRuns: 1000 }
  )
})

test('composing again what was parsed changes no byte, even where room was short', () => {
  fc.assert(
    fc.property(someSections, fc.integer({ min: 1000, max: 4000 }), (sections, bytes) => {
      const body = compose(sections, { bytes })
      expect(compose(merge(sections, parse(body)?.sections ?? []), { bytes })).toBe(body)
    })
  )
})

test('merging is commutative, associative and idempotent', () => {
  fc.assert(
    fc.property(someSections, someSections, someSections, (a, b, c) => {
      expect(merge(a, b)).toEqual(merge(b, a))
      expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)))
      expect(merge(merge(a, b), b)).toEqual(merge(a, b))
    })
  )
})

test.each([
  ['a later run', { runId: 2, attempt: 1, at: 1 }, { runId: 1, attempt: 9, at: 9 }],
  ['a later attempt of the run', { runId: 1, attempt: 2, at: 1 }, { runId: 1, attempt: 1, at: 9 }],
  ['a later moment of the attempt', { runId: 1, attempt: 1, at: 2 }, { runId: 1, attempt: 1, at: 1 }]
])('%s wins', (_what, later, earlier) => {
  const merged = merge([aSection({ stamp: later, head: 'new' })], [aSection({ stamp: earlier, head: 'old' })])
  expect(merged.map(({ head }) => head)).toEqual(['new'])
})

test('a section that lost its details does not win over the whole one of the same writer', () => {
  const all = aSection({ rows: 'rows', fold: 'fold' })
  expect(merge([aSection({ leftOut: 'rows' })], [all])).toEqual([all])
})

test('line ends that GitHub changed are no damage', () => {
  const body = compose([aSection({ rows: 'a\nb' })]).replaceAll('\n', '\r\n')
  expect(parse(body)).toEqual({ sections: [aSection({ rows: 'a\nb' })], damaged: [] })
})

test('every edit of a section is told apart, and costs no other section', () => {
  const other = aSection({ name: 'other', verdict: 'pass' })
  const body = compose([aSection({ head: 'HEAD', rows: 'ROWS', fold: 'FOLD' }), other])
  const [start, end] = [body.indexOf('<!-- foreshock:section'), body.indexOf('<!-- foreshock:end')]
  for (let at = start; at < end; at += 1) {
    const edited = `${body.slice(0, at)}${body[at] === 'x' ? 'y' : 'x'}${body.slice(at + 1)}`
    expect(parse(edited)?.sections).toEqual([other])
  }
})

test('a comment cut at any place gives whole sections or none', () => {
  const sections = [aSection({ rows: 'ROWS', fold: 'FOLD' }), aSection({ name: 'other', verdict: 'pass' })]
  const body = compose(sections)
  const found = Array.from(body, (_, at) => parse(body.slice(0, at))?.sections ?? []).flat()
  expect(found.filter((one) => !sections.some((whole) => JSON.stringify(whole) === JSON.stringify(one)))).toEqual([])
})

test.each([
  '',
  'Nice work.',
  '> <!-- foreshock:comment v=1 -->',
  'x\n<!-- foreshock:comment v=1 -->\n',
  '<!-- foreshock:comment v=1 --> x'
])('another text is no comment of ours: %j', (body) => {
  expect(parse(body)).toBeUndefined()
})

test('a name that holds our marker forges nothing', () => {
  const forged = compose([aSection({ name: 'forged', stamp: { runId: 9e9, attempt: 1, at: 1 } })])
  const names = [...HOSTILE, forged, `\n${forged}`, `x\n\n${forged.slice(forged.indexOf('\n'))}`]
  const found = names.flatMap((hostile) => {
    const body = compose([section(everywhere(hostile), { name: `detect/${hostile}`, stamp: aSection().stamp })])
    return [
      ...(parse(body)?.sections ?? []).map(({ name }) => name.startsWith('detect/')),
      (parse(body)?.damaged.length ?? 1) === 0
    ]
  })
  expect(found.filter((isFine) => !isFine)).toEqual([])
  expect(found).toHaveLength(names.length * 2)
})

test('nothing hostile in a verdict acts in the comment, and its table keeps its columns', () => {
  const cellsOf = (html: string): number => html.split('<td').length - 1
  for (const hostile of HOSTILE) {
    const html = page(compose([section(everywhere(hostile), { name: `detect/${hostile}`, stamp: aSection().stamp })]))
    expect({ hostile, found: trespasses(html) }).toEqual({ hostile, found: [] })
    expect(cellsOf(html)).toBe(3 * 3)
    expect(html.match(/<details>/g)).toHaveLength(1)
  }
})

test('nothing hostile in a verdict or a title acts in the summary', () => {
  const found = HOSTILE.flatMap((hostile) =>
    trespasses(page(summary(everywhere(hostile), { title: hostile }) + '\n\n' + withoutComment(hostile)))
  )
  expect(found).toEqual([])
})

test('the same, mixed at random', () => {
  fc.assert(
    fc.property(hostileText, (hostile) => {
      expect(
        trespasses(page(compose([section(everywhere(hostile), { name: hostile, stamp: aSection().stamp })])))
      ).toEqual([])
    }),
    { numRuns: 300 }
  )
})

test('the worst comes first, whatever its name', () => {
  const body = compose(VERDICTS.map((verdict) => aSection({ name: `is ${verdict}`, verdict })))
  expect(parse(body)?.sections.map(({ verdict }) => verdict)).toEqual([
    'fail',
    'warn',
    'inconclusive',
    'no-data',
    'pass'
  ])
})

test('one symbol a comment', () => {
  const body = compose(
    VERDICTS.map((verdict) => section({ ...everywhere('x'), is: verdict }, { name: verdict, stamp: aSection().stamp }))
  )
  expect(body.match(/[✓⚠✗○]|\p{Extended_Pictographic}/gu)).toEqual(['✗'])
})
