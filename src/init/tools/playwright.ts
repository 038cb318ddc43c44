import { hasOption, optionOf, type TestTool } from '../test-tool.js'

/** It empties `test-results/` when it begins, so its report lies elsewhere. */
export const playwright: TestTool = {
  title: 'Playwright',
  runs: ([command, verb]) => command === 'playwright' && verb === 'test',
  report: (words, { file, text }) => {
    const given = optionOf(words, '--config') ?? optionOf(words, '-c')
    const config = given === undefined ? (file(/^playwright\.config\./) ?? '') : (text(given) ?? UNKNOWN)
    if (/['"]junit['"]/.test(config) || words.some((word) => /junit/.test(word)))
      return { is: 'written', files: ['**/*junit*.xml', 'test-results/*.xml'] }
    if (hasOption(words, '--reporter'))
      return { is: 'not', because: 'this command names its reporters itself. Add junit to them' }
    // The option stands in for the reporters of the configuration, so it has to name them as well.
    const configured = /\breporter\s*:\s*(?:(['"])([\w-]+)\1\s*(?=[,}\n/]))?/.exec(config)
    if (configured !== null && configured[2] === undefined)
      return {
        is: 'not',
        because:
          "playwright.config has reporters that no option can name. Add ['junit', { outputFile: 'junit.xml' }] to them"
      }
    return {
      is: 'told',
      options: `--reporter=${configured?.[2] ?? 'dot'},junit`,
      variables: { PLAYWRIGHT_JUNIT_OUTPUT_NAME: 'playwright-junit.xml' },
      files: ['playwright-junit.xml']
    }
  }
}

/** A configuration that is not read may have any reporters. */
const UNKNOWN = 'reporter: unknown'
