import type { Finding } from '../domain/finding.js'
import type { Fragment, Prose } from '../domain/prose.js'
import type { TestResult } from '../domain/test.js'
import { type Columns, withTexts } from './columns.js'
import type { SeriesSubject } from './series.js'
import { sha256 } from './sha256.js'

export interface HashedTests {
  readonly tests: Columns<TestResult>
  /** The plain text behind each hash: for the reports of this run, whose readers may see its names anyway. */
  readonly nameOf: ReadonlyMap<string, string>
}

/**
 * Tests whose names can be told apart and not read. A text has one hash in every run of a repository, so that series go on,
 * and another one elsewhere, so that histories cannot be joined. Who can guess a name can still test the guess: the hash
 * keeps names from being read, not from being recognised. To be applied once, to what is recorded.
 */
export function hashTests(
  tests: Columns<TestResult>,
  { repositoryId }: { readonly repositoryId: number }
): HashedTests {
  const hashes = new Map<string, string>()
  const hash = (text: string): string => {
    if (text === '') return ''
    const known = hashes.get(text)
    if (known !== undefined) return known
    const made = hashOf(text, repositoryId)
    hashes.set(text, made)
    return made
  }
  const hashed = withTexts('tests', tests, { suite: hash, className: hash, name: hash, file: hash })
  return { tests: hashed, nameOf: new Map([...hashes].map(([text, hash]) => [hash, text])) }
}

/** What stands for a name in a history whose names are hashed. */
export const hashOf = (text: string, repositoryId: number): string =>
  `#${sha256(`foreshock name\0${repositoryId}\0${text}`).slice(0, 16)}`

/**
 * A finding with the names of the run at hand in their places. Its fingerprint stays that of the hashes: it is what
 * accepts, mutes and counts the finding in the next run.
 */
export function namesShown(finding: Finding, nameOf: ReadonlyMap<string, string>): Finding {
  const shown = (text: string): string => nameOf.get(text) ?? text
  return {
    ...finding,
    subject: subjectShown(finding.subject, shown),
    headline: proseShown(finding.headline, shown),
    evidence: finding.evidence.map((sentence) => proseShown(sentence, shown))
  }
}

/** A sentence on such findings, with the names in their places. */
export const sentenceShown = (sentence: Prose, nameOf: ReadonlyMap<string, string>): Prose =>
  proseShown(sentence, (text) => nameOf.get(text) ?? text)

type Rename = (text: string) => string

function subjectShown(subject: SeriesSubject, shown: Rename): SeriesSubject {
  const { suite, className, test, file } = subject
  return {
    ...subject,
    ...(suite === undefined ? {} : { suite: shown(suite) }),
    ...(className === undefined ? {} : { className: shown(className) }),
    ...(test === undefined ? {} : { test: shown(test) }),
    ...(file === undefined ? {} : { file: shown(file) })
  }
}

const proseShown = (prose: Prose, shown: Rename): Prose =>
  prose.map((fragment): Fragment => (typeof fragment === 'string' ? fragment : { name: shown(fragment.name) }))
