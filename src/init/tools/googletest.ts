import { hasOption, type TestTool } from '../test-tool.js'

/** A program that GoogleTest is linked into: its name is all there is to know it by. */
export const googletest: TestTool = {
  title: 'GoogleTest',
  runs: ([command = ''], { repository }) =>
    /(?:^|[_-])(?:unit)?tests?(?:\.exe)?$/i.test(command) &&
    [...repository.texts].some(([path, text]) => path.endsWith('CMakeLists.txt') && /gtest|googletest/i.test(text)),
  report: (words) =>
    hasOption(words, '--gtest_output')
      ? { is: 'written', files: ['**/*.xml'] }
      : { is: 'told', variables: { GTEST_OUTPUT: 'xml:test-results/' }, files: ['test-results/*.xml'] }
}
