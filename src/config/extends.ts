import * as z from 'zod/mini'
import { isFullSha, type SharedFile } from '../domain/shared-file.js'

/** Where a file lies when nobody names another. */
export const USUAL_PATH = '.github/foreshock.yml'

/**
 * Owner and name as GitHub allows them; a path of plain names; a ref without what means something to a URL or to git.
 * Nothing in it leads upwards.
 */
const SHARED =
  /^(?!.*\.\.)(?!.*\/\.(?:[/@]|$))([A-Za-z\d][A-Za-z\d-]{0,38}\/[\w.-]{1,100})(?:\/((?:[\w.-]{1,100}\/){0,10}[\w.-]{1,100}\.ya?ml))?(?:@(\w[\w./-]{0,199}))?$/

/** The file that these words name; undefined where they name none. */
export function sharedFileIn(words: string): SharedFile | undefined {
  const [, repository, path, ref] = SHARED.exec(words) ?? []
  if (repository === undefined) return undefined
  return { repository, path: path ?? USUAL_PATH, ...(ref === undefined ? {} : { ref }) }
}

/** The setting `extends`. Whether its file may be read depends on whose repository reads it: see `refusalOf`. */
export const extendsOption = z
  .optional(
    z
      .string()
      .check(
        z.regex(SHARED),
        z.meta({ takes: 'a file of a repository such as octo-org/ci or octo-org/ci/foreshock.yml@v2' })
      )
  )
  .check(
    z.describe(
      `A file whose settings hold where this one says nothing: \`owner/repository/path@ref\`. Left out, the path is \`${USUAL_PATH}\` and the ref the default branch; of another owner, the ref is a full commit. What acts, reaches out, hides or lets go is never taken from it.`
    )
  )

/** How many files may build on one another, beside the repository's own. */
export const MOST_SHARED = 3

interface Asked {
  /** `owner/name` of the repository that the configuration is of. */
  readonly home: string
  /** Files that the chain holds already, the repository's own first. */
  readonly before: readonly SharedFile[]
}

/** Why a file may not be read, as a sentence with what to do; undefined where it may. */
export function refusalOf(
  file: SharedFile,
  { home, before }: Asked
): { readonly message: string; readonly todo: string } | undefined {
  if (before.some((other) => isSame(other, file)))
    return { message: 'extends leads back to a file that is read already.', todo: 'Take it out of one of the two' }
  if (before.length > MOST_SHARED)
    return {
      message: `extends names one file more than the ${MOST_SHARED} in a row that are followed.`,
      todo: 'Join some of them'
    }
  if (ownerOf(file.repository) !== ownerOf(home) && !isFullSha(file.ref ?? ''))
    return {
      message: `extends names a file of another owner than ${home}, and not the one commit of it that you looked at.`,
      todo: `Write ${file.repository}/${file.path}@ and all 40 digits of the commit`
    }
  return undefined
}

/** At whatever commit: a file that builds on an older self is a mistake, too. */
const isSame = (one: SharedFile, other: SharedFile): boolean =>
  one.repository.toLowerCase() === other.repository.toLowerCase() && one.path === other.path

const ownerOf = (repository: string): string => repository.split('/', 1)[0]?.toLowerCase() ?? ''
