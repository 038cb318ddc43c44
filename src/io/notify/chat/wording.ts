import { cut, harmless } from '../../../domain/harmless.js'
import type { Notice } from '../../../domain/notice.js'
import type { Fragment, Prose } from '../../../domain/prose.js'
import { withoutSecrets } from '../../../domain/secrets.js'

/** How much of a notice is sent, in code points: a chat is read at a glance, and the run has the rest. */
export const MOST = { headline: 500, detail: 200, details: 5, name: 160 } as const

/** A part of a sentence, made harmless and free of secrets; names are the untrusted ones. */
export interface Part {
  readonly text: string
  readonly isName: boolean
}

/** The parts of a sentence, cut off as a whole. */
export function partsOf(prose: Prose, most: number): readonly Part[] {
  const parts: Part[] = []
  let left = most
  for (const fragment of prose) {
    if (left <= 0) break
    const text = cut(cleaned(fragment), left)
    left -= Array.from(text).length
    if (text !== '') parts.push({ text, isName: typeof fragment !== 'string' })
  }
  return parts
}

function cleaned(fragment: Fragment): string {
  if (typeof fragment === 'string') return withoutSecrets(harmless(fragment))
  const name = cut(withoutSecrets(harmless(cut(fragment.name, MOST.name * 8))).trim(), MOST.name)
  return name === '' ? '(no name)' : name
}

/** A sentence without any marks. */
export const plain = (prose: Prose, most: number): string =>
  partsOf(prose, most)
    .map(({ text }) => text)
    .join('')

/** The details that are sent, and how many are left out. */
export const detailsOf = ({ details }: Notice): { readonly shown: readonly Prose[]; readonly more: number } => ({
  shown: details.slice(0, MOST.details),
  more: Math.max(0, details.length - MOST.details)
})

export const SYMBOLS = { good: '✓', bad: '✗', unsure: '○' } as const satisfies Record<Notice['tone'], string>

/** Where it happened: the repository, then whatever of the rest is known. */
export const placeOf = ({ repository, environment, branch, sha }: Notice): readonly string[] =>
  [repository, environment, branch, sha?.slice(0, 7)]
    .filter((part) => part !== undefined)
    .map((part) => cleaned({ name: part }))
