import type { TestTool } from '../test-tool.js'
import { rakeTasks } from './rake-tasks.js'

/** `rake test` and `rails test`; what writes the report is a gem. */
export const minitest: TestTool = {
  title: 'Minitest',
  runs: (words, project) =>
    (words[0] === 'rails' && /^test/.test(words[1] ?? '')) ||
    rakeTasks(words, project).some((task) => /^test(?::\w+)*$/.test(task)),
  report: (_, { text }) => {
    const gems = `${text('Gemfile') ?? ''}${text('Gemfile.lock') ?? ''}`
    if (/minitest-ci|ci_reporter/.test(gems)) return { is: 'written', files: ['test/reports/*.xml'] }
    if (!/minitest-reporters/.test(gems))
      return { is: 'not', because: 'the gem minitest-ci writes it. Add it to the Gemfile' }
    if (/JUnitReporter/.test(`${text('test/test_helper.rb') ?? ''}${text('test/helper.rb') ?? ''}`))
      return { is: 'written', files: ['test/reports/*.xml', '**/TEST-*.xml'] }
    // Its variable MINITEST_REPORTER stands in for all others: the log would not say why a test failed.
    return {
      is: 'not',
      because:
        'minitest-reporters writes it with Minitest::Reporters::JUnitReporter.new among the reporters in test/test_helper.rb. Add it there'
    }
  }
}
