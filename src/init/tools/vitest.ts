import { hasOption, type TestTool } from '../test-tool.js'

export const vitest: TestTool = {
  title: 'Vitest',
  runs: ([command]) => command === 'vitest',
  report: (words, { file }) => {
    const config = `${file(/^vitest\.config\./) ?? ''}${file(/^vite\.config\./) ?? ''}`
    if (words.some((word) => /reporters?=?(?:junit|json)/.test(word)) || hasOption(words, '--outputFile'))
      return { is: 'written', files: ['**/*junit*.xml', 'test-results/**/*.xml'] }
    if (/['"]junit['"]/.test(config)) return { is: 'written', files: ['**/*junit*.xml', 'test-results/**/*.xml'] }
    return {
      is: 'told',
      options: '--reporter=default --reporter=junit --outputFile.junit=test-results/vitest.xml',
      files: ['test-results/vitest.xml']
    }
  }
}
