import { hasOption, type TestTool } from '../test-tool.js'

export const dotnetTest: TestTool = {
  title: 'dotnet test',
  runs: ([command, verb]) => command === 'dotnet' && verb === 'test',
  report: (words) => {
    const loggers = words.filter((word) => /trx|junit|nunit|xunit/i.test(word) && !word.endsWith('proj'))
    if (hasOption(words, '--logger', '-l') && loggers.length > 0)
      return { is: 'written', files: ['**/*.trx', '**/TestResults/*.xml', '**/*junit*.xml'] }
    return { is: 'told', options: '--logger trx', files: ['**/TestResults/*.trx'] }
  }
}
