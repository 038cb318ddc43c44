/** What one commit did, as git tells it; people appear only as opaque keys that are never stored or shown. */
export interface CommitDetail {
  readonly sha: string
  readonly parents: readonly string[]
  /** Epoch milliseconds. */
  readonly authoredAt: number
  /** Epoch milliseconds. */
  readonly committedAt: number
  /** The same for the same author within one reading; says nothing of who it is. */
  readonly author: string
  readonly isBot: boolean
  /** Untrusted text: the first line, at most 300 characters. */
  readonly subject: string
  /** Untrusted text: the rest, at most 4,000 characters, for `This reverts commit …`. */
  readonly body: string
  readonly files: readonly FileChange[]
  /** Files beyond the limit that are counted in no list. */
  readonly filesLeftOut: number
}

/** What a commit did to one file. */
export interface FileChange {
  /** Untrusted text, as git spells it: from the root of the repository, with `/` between folders. */
  readonly path: string
  /** Where it was before, for a rename. */
  readonly from?: string
  readonly added: number
  readonly deleted: number
  /** Whether the file begins or ends here; absent: neither, or not known. */
  readonly turn?: 'added' | 'removed'
  /** Binary or submodule: has no lines. */
  readonly kind: 'text' | 'binary' | 'submodule'
}
