import * as z from 'zod/mini'
import { namedRepository, perhaps, sha, id } from '../schema/api-fields.js'

/** One pull request of a listing, cut down to what tells which it is. */
export interface ListedPull {
  readonly number: number
  readonly headSha: string
  /** `owner/name`; absent where the fork is gone. */
  readonly headRepository: string | undefined
  readonly baseRepository: string
}

/** The pull requests of a listing; an item that cannot be read is none. */
export function pullsFrom(items: readonly unknown[]): readonly ListedPull[] {
  return items.flatMap((item) => {
    const parsed = z.safeParse(shape, item)
    if (!parsed.success) return []
    const { number, head, base } = parsed.data
    const names = { headRepository: head.repo?.full_name, baseRepository: base.repo.full_name }
    return [{ number, headSha: head.sha, ...names }]
  })
}

const shape = z.object({
  number: id,
  head: z.object({ sha, repo: perhaps(namedRepository) }),
  base: z.object({ repo: namedRepository })
})
