import * as z from 'zod/mini'
import { composeConfig } from '../src/config/compose.js'
import { extendsOption } from '../src/config/extends.js'
import { family } from '../src/config/family.js'
import { detectors } from '../src/detect/index.js'
import { notifiers } from '../src/io/notify/chat/index.js'
import { remedies } from '../src/io/remedy/index.js'
import { REMEDY_NAMES } from '../src/io/remedy/names.js'
import { stores } from '../src/io/store/index.js'
import { STORE_NAMES } from '../src/io/store/names.js'
import { riskOptions } from '../src/flows/risk/options.js'
import { rollbackOptions } from '../src/flows/roll-back/options.js'
import { silenceOptions } from '../src/flows/detect/silence.js'
import { watchOptions } from '../src/flows/watch/options.js'
import { GLOB_LIMITS, globPatterns } from '../src/schema/config-glob.js'
import { ownOnly } from './shareable.js'
import { checkKinds } from './watch/check-kinds.js'

/** What each family and flow declares of itself. */
const sections = {
  extends: extendsOption,
  record: z
    .object({
      reports: z
        ._default(globPatterns, [])
        .check(z.describe('Where the test reports lie in the workspace. Empty: the places that common tools use.')),
      artifacts: z
        ._default(globPatterns, ['*test*', '*junit*', '*report*', '*result*'])
        .check(z.describe('Which artifacts of the same run hold reports. `["!*"]`: none.')),
      'name-mode': z
        ._default(z.enum(['plain', 'hash']), 'plain')
        .check(
          z.describe(
            'How the history holds the names of tests, suites, classes and files: as they are, or as hashes that only the comment and the summary of the same run spell out.'
          )
        )
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
      'keep-days': z
        ._default(z.int().check(z.gte(7), z.lte(3650)), 180)
        .check(z.describe('How many days a run stays in the history.')),
      forget: z
        ._default(
          z.array(z.string().check(z.minLength(1), z.maxLength(1000))).check(z.maxLength(GLOB_LIMITS.patterns)),
          []
        )
        .check(
          z.describe(
            'Names, or patterns of names, that the history lets go: of tests, suites, classes, files, jobs, steps, workflows, branches, environments.'
          )
        ),
      'artifact-days': z
        ._default(z.int().check(z.gte(0), z.lte(400)), 30)
        .check(
          z.describe(
            'How many days each recording stays as an artifact of its run, from which a lost history is made anew. 0: no artifact is left.'
          )
        ),
      cache: stores.cache.options.check(z.describe(stores.cache.summary)),
      directory: stores.directory.options.check(z.describe(stores.directory.summary)),
      branch: stores.branch.options.check(z.describe(stores.branch.summary))
    })
    .check(z.describe('The history of all runs.')),
  detect: family('detector', detectors).check(z.describe('What is looked for. `false` turns a detector off.')),
  findings: silenceOptions.check(z.describe('Which findings are meant, known or looked after, and so not told.')),
  comment: z
    .object({
      when: z
        ._default(z.enum(['findings', 'always', 'never']), 'findings')
        .check(z.describe('When a pull request gets the comment: when there is something to say, always, or never.'))
    })
    .check(z.describe('The one comment on a pull request.')),
  check: z
    .object({
      when: z
        ._default(z.enum(['always', 'never']), 'never')
        .check(
          z.describe(
            'Whether the commit gets a check run with the verdict, beside the summary. What is worth a look, or could not be judged, is neutral. The job then needs `checks: write`.'
          )
        )
    })
    .check(z.describe('The check run of a commit.')),
  notify: family('notifier', notifiers).check(
    z.describe('Where people outside GitHub are told. Every URL is in an environment variable, and never in this file.')
  ),
  risk: z
    .optional(riskOptions)
    .check(
      z.describe(
        'How risky a change is, and what its gates hold. With this section, the front door tells it on pull requests.'
      )
    ),
  watch: watchOptions(checkKinds).check(z.describe('How a deployment is watched.')),
  rollback: z
    .extend(rollbackOptions, {
      remedy: z
        ._default(z.enum(REMEDY_NAMES), 'workflow-dispatch')
        .check(
          z.describe(
            'How the rollback workflow is started: by `workflow_dispatch`, or by `repository_dispatch` for workflows that other tools start as well.'
          )
        ),
      'repository-dispatch': remedies['repository-dispatch'].options.check(
        z.describe(remedies['repository-dispatch'].summary)
      )
    })
    .check(z.describe('Taking a deployment back that a watch has failed.'))
}

/** The configuration file. */
export const config = composeConfig(sections, ownOnly)

export type Config = ReturnType<typeof config.defaults>
