import type { TestTool } from '../test-tool.js'

/** `rake test` and `rails test`; what writes the report is a gem. */
export const minitest: TestTool = {
  title: 'Minitest',
  runs: ([command, verb = '']) =>
    (command === 'rake' && /^(?:test(?::\w+)*|default)$/.test(verb)) || (command === 'rails' && /^test/.test(verb)),
  report: (_, { text }) => {
    const gems = `${text('Gemfile') ?? ''}${text('Gemfile.lock') ?? ''}`
    if (/minitest-ci|ci_reporter/.test(gems)) return { is: 'written', files: ['test/reports/*.xml'] }
    if (/minitest-reporters/.test(gems))
      return {
        is: 'told',
        variables: { MINITEST_REPORTER: 'JUnitReporter', MINITEST_REPORTERS_REPORTS_DIR: 'test-results' },
        files: ['test-results/*.xml']
      }
    return { is: 'not', because: 'the gem minitest-ci writes it. Add it to the Gemfile, and run init again' }
  }
}
