import { optionOf, type TestTool } from '../test-tool.js'

export const ctest: TestTool = {
  title: 'CTest',
  runs: ([command]) => command === 'ctest',
  report: (words) => {
    const given = optionOf(words, '--output-junit')
    if (given !== undefined) return { is: 'written', files: [`**/${given.split('/').at(-1) ?? given}`] }
    return {
      is: 'told',
      options: '--output-junit junit.xml',
      files: ['**/junit.xml'],
      remark: 'CMake 3.21 or newer knows this option'
    }
  }
}
