import { hasOption, optionOf, type TestTool } from '../test-tool.js'

export const jest: TestTool = {
  title: 'jest',
  runs: ([command]) => command === 'jest',
  report: (words, project) => {
    if (words.some((word) => word.includes('jest-junit')) || CONFIGURED.test(configOf(project)))
      return { is: 'written', files: ['junit.xml', 'test-results/*.xml', 'reports/**/*.xml'] }
    if (hasOption(words, '--json') && hasOption(words, '--outputFile'))
      return { is: 'written', files: [optionOf(words, '--outputFile') ?? ''] }
    // It makes no folder, and fails where there is none.
    return { is: 'told', options: '--json --outputFile=jest-results.json', files: ['jest-results.json'] }
  }
}

const CONFIGURED = /jest-junit/

const configOf = ({ text, file }: Parameters<TestTool['report']>[1]): string =>
  `${file(/^jest\.config\./) ?? ''}\n${/"jest"\s*:\s*\{[\s\S]*/.exec(text('package.json') ?? '')?.[0] ?? ''}`
