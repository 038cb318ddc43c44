import { createWriteStream } from 'node:fs'
import { once } from 'node:events'

/** How the tests of a large report are laid out. */
export const SHAPES = {
  /** A thousand tests a suite, as a unit test run has them. */
  plain: { perSuite: 1000, message: 0 },
  /** Each class with one test. */
  classes: { perSuite: 1, message: 0 },
  /** Everything fails, with two kilobytes of trace. */
  failures: { perSuite: 1000, message: 40 }
} as const

export type Shape = keyof typeof SHAPES

/** Writes a JUnit report with so many test cases. */
export async function writeReport(path: string, cases: number, shape: Shape): Promise<void> {
  const { perSuite, message } = SHAPES[shape]
  const trace = Array.from({ length: message }, (_, line) => `    at app.Service.call(Service.java:${line}) &lt;x&gt;`)
  const failure = `<failure message="expected 1 to be 2" type="AssertionError">${trace.join('\n')}</failure>`
  const file = createWriteStream(path)
  file.write('<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n')
  for (let suite = 0; suite * perSuite < cases; suite += 1) {
    const tests = Array.from({ length: perSuite }, (_, index) => {
      const number = suite * perSuite + index
      const time = ((number * 7919) % 3000) / 1000
      const start = `<testcase name="case ${number} does what it should" classname="app.suite.Suite${suite}" time="${time}"`
      return message === 0 ? `${start}/>` : `${start}>${failure}</testcase>`
    })
    const text = `<testsuite name="app.suite.Suite${suite}" tests="${perSuite}">\n${tests.join('\n')}\n</testsuite>\n`
    if (!file.write(text)) await once(file, 'drain')
  }
  file.end('</testsuites>\n')
  await once(file, 'close')
}
