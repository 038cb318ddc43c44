import * as z from 'zod/mini'
import { composeConfig } from '../src/config/compose.js'
import { family } from '../src/config/family.js'
import { detectors } from '../src/detect/index.js'
import { stores } from '../src/io/store/index.js'
import { STORE_NAMES } from '../src/io/store/names.js'
import { globPatterns } from '../src/schema/config-glob.js'

/** The configuration file, put together from what each family and flow declares of itself. */
export const config = composeConfig({
  record: z
    .object({
      reports: z
        ._default(globPatterns, [])
        .check(
          z.describe('Where the JUnit XML reports lie in the workspace. Empty: the places that common tools use.')
        ),
      artifacts: z
        ._default(globPatterns, ['*test*', '*junit*', '*report*', '*result*'])
        .check(z.describe('Which artifacts of the same run hold reports. `["!*"]`: none.'))
    })
    .check(z.describe('What is recorded of a run.')),
  history: z
    .object({
      store: z
        .optional(z.enum(STORE_NAMES))
        .check(
          z.describe(
            'Where the history is kept in jobs. Absent: in the cache of GitHub Actions, and on GitHub Enterprise Server in refs of the repository.'
          )
        ),
      cache: stores.cache.options.check(z.describe(stores.cache.summary)),
      directory: stores.directory.options.check(z.describe(stores.directory.summary)),
      branch: stores.branch.options.check(z.describe(stores.branch.summary))
    })
    .check(z.describe('The history of all runs.')),
  detect: family('detector', detectors).check(z.describe('What is looked for. `false` turns a detector off.')),
  comment: z
    .object({
      when: z
        ._default(z.enum(['findings', 'always', 'never']), 'findings')
        .check(z.describe('When a pull request gets the comment: when there is something to say, always, or never.'))
    })
    .check(z.describe('The one comment on a pull request.'))
})

export type Config = ReturnType<typeof config.defaults>
