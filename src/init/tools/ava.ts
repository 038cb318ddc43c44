import { hasOption, type TestTool } from '../test-tool.js'

export const ava: TestTool = {
  title: 'AVA',
  runs: ([command]) => command === 'ava',
  report: (words) =>
    hasOption(words, '--tap', '-t')
      ? { is: 'written', files: ['**/*.tap'] }
      : {
          is: 'not',
          because: 'AVA writes TAP in the place of its log. Let it run as ava --tap > ava.tap'
        }
}
