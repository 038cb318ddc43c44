import { hasOption, optionOf, type TestTool } from '../test-tool.js'

/** `go test` can write JSON in the place of its log alone; gotestsum reads it, and writes both. */
export const goTest: TestTool = {
  title: 'go test',
  runs: ([command, verb]) => command === 'gotestsum' || (command === 'go' && verb === 'test'),
  report: (words) => {
    if (words[0] === 'gotestsum') {
      const given = optionOf(words, '--junitfile') ?? optionOf(words, '--jsonfile')
      if (given !== undefined) return { is: 'written', files: [given] }
      return { is: 'told', variables: { GOTESTSUM_JUNITFILE: 'junit.xml' }, files: ['junit.xml'] }
    }
    if (hasOption(words, '-json')) return { is: 'written', files: ['**/go-test*.json', '**/*junit*.xml'] }
    return {
      is: 'told',
      around: {
        before: `go run ${GOTESTSUM} --format ${formatOf(words)} --junitfile junit.xml --raw-command `,
        after: ' -json'
      },
      files: ['junit.xml'],
      remark: 'gotestsum starts go test, shows its log with what failed once more at the end, and writes the report'
    }
  }
}

/** A version by name, so that nothing is run that was not looked at. */
const GOTESTSUM = 'gotest.tools/gotestsum@v1.12.0'

/** The log of `go test` without and with `-v`. */
const formatOf = (words: readonly string[]): string =>
  hasOption(words, '-v', '-test.v') ? 'standard-verbose' : 'standard-quiet'
