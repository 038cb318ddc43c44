/** Adds up the counts of jest's JUnit reports and prints them as one line. */
import { readFileSync } from 'node:fs'

const totals = { tests: 0, failed: 0, skipped: 0 }
for (const file of process.argv.slice(2)) {
  const xml = readFileSync(file, 'utf8')
  const count = (element, name) => Number(new RegExp(`\\b${name}="(\\d+)"`).exec(element)?.[1] ?? 0)
  const whole = /<testsuites\b[^>]*>/.exec(xml)?.[0] ?? ''
  const suites = xml.match(/<testsuite\b[^>]*>/g) ?? []
  totals.tests += count(whole, 'tests')
  totals.failed += count(whole, 'failures') + count(whole, 'errors')
  totals.skipped += suites.reduce((sum, suite) => sum + count(suite, 'skipped'), 0)
}
const passed = totals.tests - totals.failed - totals.skipped
const skipped = totals.skipped === 0 ? '' : `, ${totals.skipped} skipped`
process.stdout.write(`${passed} passed, ${totals.failed} failed${skipped}\n`)
process.exitCode = totals.failed > 0 || passed === 0 ? 1 : 0
