import { USUAL_PATH } from '../../config/extends.js'
import type { Told } from '../../init/test-tool.js'
import { textIn, mapIn } from '../../init/workflow.js'
import { type Ailment, type Check, ownSteps, placeOf } from '../ailment.js'
import { unmatchedGlobs, unmatchedWords } from '../unmatched.js'

/** Globs that nothing matches, and tests that write no report. */
export const reports: Check = (checkup) => {
  const { repository, settings, look } = checkup
  const recorded = new Set(ownSteps(checkup).map(({ looked }) => looked))
  return [
    ...unmatched(settings?.record.reports ?? [], repository.paths, USUAL_PATH),
    ...ownSteps(checkup).flatMap((own) =>
      unmatched(
        (textIn(mapIn(own.step.map, 'with'), 'reports') ?? '').split('\n').map((glob) => glob.trim()),
        repository.paths,
        placeOf(own)
      )
    ),
    ...look.workflows
      .filter((looked) => recorded.has(looked))
      .flatMap(({ workflow, tests }) =>
        tests.flatMap(({ job, steps }) =>
          steps.flatMap(({ tools }) =>
            tools.flatMap(({ title, way }): readonly Ailment[] =>
              way.is === 'written' || (way.is === 'told' && isTold(way.variables, job.source))
                ? []
                : [
                    {
                      is: 'advice',
                      where: `${workflow.path}, job ${job.key}`,
                      what: `${title} writes no report here that can be read, so its tests are not compared`,
                      todo: way.is === 'not' ? `Know that ${way.because}` : `Give it ${told(way)}`
                    }
                  ]
            )
          )
        )
      )
  ]
}

/** Variables that are written somewhere in the job. */
const isTold = (variables: Readonly<Record<string, string>> | undefined, source: string): boolean =>
  variables !== undefined && Object.keys(variables).every((name) => source.includes(`${name}:`))

function told({ options, around, variables = {}, file }: Told): string {
  const parts = [
    options,
    around === undefined ? undefined : `${around.before}in front, and${around.after}`,
    ...Object.entries(variables).map(([name, value]) => `${name}=${value}`),
    file === undefined ? undefined : `${JSON.stringify(file.text)} in ${file.path}`
  ]
  return parts.filter((part) => part !== undefined).join(', ')
}

const unmatched = (globs: readonly string[], paths: readonly string[], where: string): readonly Ailment[] =>
  unmatchedGlobs(globs, paths).map((glob) => ({
    is: 'advice',
    where,
    what: unmatchedWords(glob),
    todo: 'Run the tests once and ask again, or correct the pattern'
  }))
