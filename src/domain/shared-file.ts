/** A file of another repository that a configuration builds on. */
export interface SharedFile {
  /** `owner/name` */
  readonly repository: string
  /** From the root of that repository. */
  readonly path: string
  /** A branch, a tag or a full commit; absent: the default branch. */
  readonly ref?: string
}

/** `octo-org/ci/.github/foreshock.yml@main`, as people write it. */
export const nameOfShared = ({ repository, path, ref }: SharedFile): string =>
  `${repository}/${path}${ref === undefined ? '' : `@${ref}`}`

/** Whether this names one commit for good. */
export const isFullSha = (ref: string): boolean => /^[0-9a-f]{40}$/.test(ref)
