import { hasOption, type TestTool } from '../test-tool.js'

/** It empties `test-results/` when it begins, so its report lies elsewhere. */
export const playwright: TestTool = {
  title: 'Playwright',
  runs: ([command, verb]) => command === 'playwright' && verb === 'test',
  report: (words, { file }) => {
    const isConfigured = /['"]junit['"]/.test(file(/^playwright\.config\./) ?? '')
    if (isConfigured || words.some((word) => /junit/.test(word)))
      return { is: 'written', files: ['**/*junit*.xml', 'test-results/*.xml'] }
    if (hasOption(words, '--reporter'))
      return { is: 'not', because: 'this command names its reporters itself. Add junit to them' }
    return {
      is: 'told',
      options: '--reporter=list,junit',
      variables: { PLAYWRIGHT_JUNIT_OUTPUT_NAME: 'playwright-junit.xml' },
      files: ['playwright-junit.xml'],
      remark: 'the option stands in for the reporters of playwright.config'
    }
  }
}
