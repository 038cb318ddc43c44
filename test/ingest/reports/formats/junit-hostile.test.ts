import { expect, test } from '@jest/globals'
import { ends } from '../../../fakes/ends.js'
import { collected, inPieces, lines, reading, type Reading, whyUnreadable } from '../reading.js'

const small = `<?xml version="1.0" encoding="UTF-8"?>
<!-- made by hand --><testsuites name="all"><testsuite name="s&amp;t" tests="2">
<testcase classname="c" name="größer &#228; 😀" time="0.5"/>
<testcase name='t'><failure message="a&lt;b"><![CDATA[ <raw> ]]></failure></testcase>
</testsuite></testsuites>`

const large = (tests: number): string =>
  `<testsuites>${Array.from({ length: tests }, (_, index) => `<testsuite name="s${index}"><testcase classname="c${index}" name="t${index}" time="0.01"/></testsuite>`).join('\n')}</testsuites>`

const isGreen = ({ report }: Reading): boolean => report.is === 'read'

test.each([
  ['nested entities', '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><testsuite name="&b;"/>'],
  ['parameter entities', '<!DOCTYPE a [<!ENTITY % p SYSTEM "file:///etc/passwd"> %p;]><testsuite/>'],
  ['an external type', '<!DOCTYPE testsuite SYSTEM "http://169.254.169.254/x.dtd"><testsuite/>'],
  ['a type in capitals of any kind', '<!DocType testsuite><testsuite/>'],
  ['a type after a comment', '<!-- x --><!DOCTYPE a><testsuite/>'],
  ['a type inside the report', '<testsuite><!DOCTYPE a></testsuite>']
])('a document type is refused: %s', async (_, text) => {
  const read = await reading(text)
  expect(whyUnreadable(read)).toContain('declares a document type')
})

test('an entity that XML does not define is an error and never text', async () => {
  expect(whyUnreadable(await reading('<testsuite><testcase name="&secret;"/></testsuite>'))).toContain(
    'undefined entity'
  )
})

test.each([100, 1000, 10_000, 100_000])('%d suites inside each other end in a reason', async (depth) => {
  const text = '<testsuite>'.repeat(depth) + '<testcase name="t"/>' + '</testsuite>'.repeat(depth)
  expect(whyUnreadable(await reading(text))).toContain('nests more than 100 elements')
})

test('99 suites inside each other are read', async () => {
  const text = '<testsuite name="s">'.repeat(99) + '<testcase name="t"/>' + '</testsuite>'.repeat(99)
  expect((await reading(text)).report).toMatchObject({ is: 'read', suites: 99 })
})

test.each([
  ['text', '<testcase name="t"><failure>', 'x\n', '</failure></testcase>'],
  ['text full of references', '<testcase name="t"><failure>', '&amp;&#10;', '</failure></testcase>'],
  ['a CDATA section', '<testcase name="t"><failure><![CDATA[', ']] >\n', ']]></failure></testcase>'],
  ['a comment', '<testcase name="t"><!--', '<- -', '--><failure/></testcase>'],
  ['an instruction', '<testcase name="t"><?x ', '? >', '?><failure/></testcase>'],
  ['a value', '<testcase name="t"><failure message="', '&lt;äö\n>', '"/></testcase>']
])('20 MB of %s neither fill the memory nor hide the failure', async (_, start, filling, end) => {
  async function* file() {
    yield Buffer.from(`<testsuite>${start}`)
    const block = Buffer.from(filling.repeat(Math.floor(65_536 / filling.length)))
    for (let written = 0; written < 20_000_000; written += block.length) yield await Promise.resolve(block)
    yield Buffer.from(`${end}<testcase name="next"/></testsuite>`)
  }
  const before = process.memoryUsage().heapUsed
  const read = await collected(file())
  expect(lines(read)).toEqual([' |  | t | 1 failed', ' |  | next | 1 passed'])
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(150_000_000)
})

test('a tag without an end is refused before it fills the memory', async () => {
  expect(whyUnreadable(await reading(`<testsuite ${'a '.repeat(1_000_000)}`))).toMatch(
    /longer than 65,536|not well-formed/u
  )
  expect(whyUnreadable(await reading(`<testsuite><${'a'.repeat(1_000_000)}`))).toContain('longer than 65,536')
})

test('a reference without an end is refused before it fills the memory', async () => {
  expect(whyUnreadable(await reading(`<testsuite>&${'a'.repeat(1_000_000)};</testsuite>`))).toContain('does not end')
  expect(whyUnreadable(await reading('<testsuite name="&amp"></testsuite>'))).toContain('does not end')
})

test('a name of 1 MB keeps its first 1,000 code points', async () => {
  const { tests } = await reading(`<testsuite><testcase name="${'😀'.repeat(250_000)}"/></testsuite>`)
  expect(tests[0]?.name).toBe('😀'.repeat(1000))
})

test('every encoding that is marked or declared is read', async () => {
  const text = '<?xml version="1.0" encoding="UTF-16"?><testsuite><testcase name="größer"/></testsuite>'
  const utf16 = Buffer.from(text, 'utf16le')
  const withMark = Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])
  const bigEndian = Buffer.from(withMark).swap16()
  const latin = Buffer.from(text.replace('UTF-16', 'ISO-8859-1'), 'latin1')
  const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text.replace('UTF-16', 'utf-8'))])
  for (const bytes of [utf16, withMark, bigEndian, latin, marked, Buffer.from(text)])
    expect((await reading(bytes, 7)).tests.map(({ name }) => name)).toEqual(['größer'])
})

test('an encoding that nobody knows is taken for UTF-8', async () => {
  const { tests } = await reading('<?xml version="1.0" encoding="klingon"?><testsuite><testcase name="ä"/></testsuite>')
  expect(tests[0]?.name).toBe('ä')
})

test('no control character stays in a name', async () => {
  const name = 'a\0b\u001b[31mc\u007fd\u0085e\u2028f&#0;g&#27;h&#x1B;i&#10;j&#xD800;k\u{fffe}l\tm'
  const { tests } = await reading(`<testsuite><testcase name="${name}"/></testsuite>`)
  expect(tests[0]?.name).toBe('ab[31mcd e fghi jkl m')
})

test('bytes that are not UTF-8 become the replacement character', async () => {
  const bytes = Buffer.concat([
    Buffer.from('<testsuite><testcase name="a'),
    Buffer.from([0xff, 0xc3]),
    Buffer.from('b"/></testsuite>')
  ])
  expect((await reading(bytes)).tests[0]?.name).toBe('a\ufffd\ufffdb')
})

test('text that runs from right to left is kept as it is', async () => {
  const { tests } = await reading('<testsuite><testcase name="a\u202eb"/></testsuite>')
  expect(tests[0]?.name).toBe('a\u202eb')
})

test('a file that is cut at any byte is never green', async () => {
  const bytes = Buffer.from(small)
  for (let end = 0; end < bytes.length; end += 1) expect(isGreen(await reading(bytes.subarray(0, end)))).toBe(false)
  expect(isGreen(await reading(bytes))).toBe(true)
})

test('a large file that is cut anywhere is never green', async () => {
  const bytes = Buffer.from(large(500))
  for (let cut = 0; cut < 1000; cut += 1) {
    const end = (cut * 7919) % bytes.length
    expect(isGreen(await reading(bytes.subarray(0, end)))).toBe(false)
  }
})

test.each([
  ['nothing', '', 'The file is empty'],
  ['blanks', ' \n\t\ufeff ', 'The file is empty'],
  ['JSON', '{"numFailedTests": 0}', 'is JSON, but none of the test reports'],
  ['a JSON list', '[1]', 'is JSON, but none of the test reports'],
  ['text', 'all is well', 'is text, but none of the test reports'],
  ['a web page', '<!doctype html><html><body>502</body></html>', 'is a web page'],
  ['a page without a type', '<html><body>502<br></body></html>', 'is a web page'],
  ['coverage', '<coverage line-rate="1"/>', 'is XML, but none of the test reports'],
  ['two reports in one', '<testsuite/><testsuite/>', 'not well-formed'],
  ['text behind the report', '<testsuite/>and more', 'not well-formed'],
  ['crossed tags', '<testsuite><testcase></testsuite></testcase>', 'not well-formed']
])('%s is unreadable, and the reason helps', async (_, text, reason) => {
  const why = whyUnreadable(await reading(text))
  expect(why).toContain(reason)
  expect(why.split('. ').length).toBeGreaterThan(1)
})

test('a source that breaks while it is read makes the file unreadable', async () => {
  async function* broken() {
    yield await Promise.resolve(Buffer.from('<testsuite><testcase name="t"/>'))
    throw new Error('EIO')
  }
  expect(whyUnreadable(await collected(broken()))).toContain('could not be read to its end')
})

test.each(['__proto__', 'constructor', 'hasOwnProperty', 'toString', '$1', '\\', '../../etc/passwd', '{a,b}{a,b}'])(
  'a suite, class, test and file that are called %s are called just that',
  async (name) => {
    const test = `<testcase classname="${name}" name="${name}" file="${name}"/>`
    const { tests } = await reading(`<testsuite name="${name}">${test}${test}</testsuite>`)
    const named = { suite: name, className: name, name, file: name, outcome: 'passed' }
    expect(tests).toEqual([
      { ...named, tries: 1 },
      { ...named, tries: 2 }
    ])
    expect(Object.keys(Object.prototype)).toEqual([])
  }
)

test('attributes and elements that are called like properties of objects change nothing', async () => {
  const read = await reading(
    '<testsuite __proto__="x" constructor="y"><testcase name="t" __proto__="z" toString="w"><__proto__/><valueOf/></testcase></testsuite>'
  )
  expect(lines(read)).toEqual([' |  | t | 1 passed'])
})

test('the pieces that a file comes in do not change what it holds', async () => {
  const whole = await reading(small)
  for (const pieceBytes of [1, 2, 3, 5, 17]) expect(await reading(small, pieceBytes)).toEqual(whole)
  expect(lines(whole)).toEqual(['s&t | c | größer ä 😀 | 1 passed 500', 's&t |  | t | 1 failed'])
})

test('200,000 suites cost no more than in proportion', async () => {
  const bytes = Buffer.from(large(200_000))
  const read = await ends(() => collected(inPieces(bytes, 65_536)))
  expect(read.tests).toHaveLength(200_000)
}, 60_000)
