import { hasOption, type TestTool } from '../test-tool.js'

export const mocha: TestTool = {
  title: 'mocha',
  runs: ([command]) => command === 'mocha' || command === '_mocha',
  report: (words, { file }) => {
    if (words.some((word) => /junit|xunit/.test(word)) || /junit|xunit/.test(file(/^\.mocharc\./) ?? ''))
      return { is: 'written', files: ['**/*test-results*.xml', '**/*junit*.xml', '**/*xunit*.xml'] }
    if (hasOption(words, '--reporter', '-R'))
      return { is: 'not', because: 'mocha has one reporter at a time, and this command names another one' }
    return {
      is: 'told',
      options: '--reporter json --reporter-option output=test-results/mocha.json',
      files: ['test-results/mocha.json'],
      remark: 'mocha has one reporter at a time: with this one the log lists no tests, and the summary does'
    }
  }
}
