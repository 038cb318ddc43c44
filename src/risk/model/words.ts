/** The words of a subject line that a lexicon can weigh: single words, pairs, the first word, and how the line is built. Each once. */
export function wordsOf(subject: string): readonly string[] {
  const line = subject
    .slice(0, 300)
    .toLowerCase()
    .replace(/\(#\d+\)/gu, '')
    .replace(/#\d+/gu, '')
  const type = /^(?:revert:? )?"?(\w+)(\([^)]*\))?!?: /u.exec(line)
  const shape = [
    ...(type?.[1] === undefined ? [] : [`type=${type[1]}`, 'has:type']),
    ...(type?.[2] === undefined ? [] : ['has:scope']),
    ...(/^\W{0,9}\[/u.test(line) ? ['has:['] : [])
  ]
  const words = (line.match(/[a-z][a-z0-9]+|"|`|\d+\.\d+/gu) ?? []).map((word) => (/^\d/u.test(word) ? 'ver' : word))
  const pairs = words.slice(1).map((word, at) => `${words[at] ?? ''}_${word}`)
  return [...new Set([...shape, ...words.slice(0, 1).map((word) => `first=${word}`), ...words, ...pairs])]
}

/** What a subject says it is about, as in `fix(menu): …`, `[camera] …` or `net/http: …`; empty where it does not say. */
export function scopeOf(subject: string): string {
  const found = /^\W{0,9}(?:[Rr]evert:? )?"?(?:\w{1,30}\(([^)]{0,60})\)|\[([^\]]{0,60})\]|([\w./ -]{2,30}):)/u.exec(
    subject.slice(0, 300)
  )
  return (found?.[1] ?? found?.[2] ?? found?.[3] ?? '').toLowerCase()
}

/** A subject as it was before anybody reverted or landed it again, without its pull request's number. */
export const withoutRevert = (subject: string): string =>
  subject
    .slice(0, 300)
    .toLowerCase()
    .replace(/^(?:revert|reland|re-land|reapply|roll forward)[: ]{0,3}/u, '')
    .replace(/ ?\(#\d+\)/gu, '')
    .replace(/^[ "']+|[ "']+$/gu, '')
