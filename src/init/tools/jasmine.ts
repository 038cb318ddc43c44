import type { TestTool } from '../test-tool.js'

export const jasmine: TestTool = {
  title: 'Jasmine',
  runs: ([command]) => command === 'jasmine',
  report: (_, { dependsOn }) =>
    dependsOn('jasmine-reporters')
      ? { is: 'written', files: ['**/junitresults*.xml', '**/TEST-*.xml', 'test-results/*.xml'] }
      : {
          is: 'not',
          because: 'the package jasmine-reporters writes it. Add it, and its JUnitXmlReporter to a helper'
        }
}
