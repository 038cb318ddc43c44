import { expect, test } from '@jest/globals'
import { readXml, type XmlHandlers } from '../../../../src/ingest/reports/xml/read-xml.js'
import { inPieces } from '../reading.js'

/** What a reader of the text sees, in one line; and why it was not read to its end. */
async function seen(text: string, more: Partial<XmlHandlers> = {}, pieceBytes = 1000) {
  const events: string[] = []
  const because = await readXml(inPieces(Buffer.from(text), pieceBytes), {
    open: (name) => events.push(`<${name}>`),
    close: () => events.push('</>'),
    end: () => events.push('end'),
    ...more
  })
  return { events: events.join(''), because: because?.what ?? '' }
}

test('text and CDATA are given to whom asks for them', async () => {
  let told = ''
  const text = (piece: string): void => {
    told += piece
  }
  expect(await seen('<a>b &amp; c<d/><![CDATA[<e>]]></a>', { text }, 3)).toEqual({
    events: '<a><d></></>end',
    because: ''
  })
  expect(told).toBe('b & c<e>')
})

test('of each text the first 4,096 characters are given', async () => {
  let length = 0
  const text = (piece: string): void => {
    length += piece.length
  }
  await seen(`<a>${'x'.repeat(100_000)}</a>`, { text })
  expect(length).toBe(4096)
})

const two =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><a/>\n<?xml version="1.0" encoding="UTF-8"?>\n<b><c/>text</b>\n'

test('documents that follow each other are read by whom expects them, however the file is cut into pieces', async () => {
  for (const pieceBytes of [1, 2, 3, 7, 1000]) {
    let documents = 1
    const another = (): void => {
      documents += 1
    }
    expect(await seen(two, { another }, pieceBytes)).toEqual({ events: '<a></><b><c></></>end', because: '' })
    expect(documents).toBe(2)
  }
})

test('to anybody else they are not well-formed', async () => {
  expect((await seen(two)).because).toContain('not well-formed')
})

test('documents that follow each other are whole, or none is read', async () => {
  const start = two.indexOf('<?xml', 1)
  for (let end = start + 1; end < two.trimEnd().length; end += 1) {
    const { events, because } = await seen(two.slice(0, end), { another: () => undefined })
    expect(because).not.toBe('')
    expect(events).not.toContain('end')
  }
})

test('elements nest 100 deep, or as deep as the reader says', async () => {
  const deep = (depth: number): string => '<a>'.repeat(depth) + '</a>'.repeat(depth)
  expect((await seen(deep(100))).because).toBe('')
  expect((await seen(deep(101))).because).toContain('more than 100 elements')
  expect((await seen(deep(200), { deepest: 200 })).because).toBe('')
  expect((await seen(deep(201), { deepest: 200 })).because).toContain('more than 200 elements')
})
