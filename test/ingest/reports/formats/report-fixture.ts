import { createReadStream } from 'node:fs'
import { collected, type Reading } from '../reading.js'

const FIXTURES = new URL('../../../fixtures/reports/', import.meta.url)

/** Reads a report of test/fixtures/reports, such as `trx/mstest.trx`. */
export const readingReport = (path: string): Promise<Reading> => collected(createReadStream(new URL(path, FIXTURES)))
