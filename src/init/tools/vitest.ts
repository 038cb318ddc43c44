import { hasOption, type TestTool } from '../test-tool.js'

export const vitest: TestTool = {
  title: 'Vitest',
  runs: ([command]) => command === 'vitest',
  report: (words, { file, text }) => {
    const config = `${file(/^vitest\.config\./) ?? ''}${file(/^vite\.config\./) ?? ''}`
    if (words.some((word) => /reporters?=?(?:junit|json)/.test(word)) || hasOption(words, '--outputFile'))
      return { is: 'written', files: ['**/*junit*.xml', 'test-results/**/*.xml'] }
    if (/['"]junit['"]/.test(config)) return { is: 'written', files: ['**/*junit*.xml', 'test-results/**/*.xml'] }
    if (/\breporters\s*:/.test(config) && !hasOption(words, '--reporter'))
      return { is: 'not', because: "its configuration names the reporters. Add 'junit' to them, with an outputFile" }
    // Options stand in for what it does by itself: on GitHub, a log and annotations.
    const annotations = isOld(text('package.json') ?? '') ? '' : '--reporter=github-actions '
    const usual = hasOption(words, '--reporter') ? '' : `--reporter=default ${annotations}`
    return {
      is: 'told',
      options: `${usual}--reporter=junit --outputFile.junit=test-results/vitest.xml`,
      files: ['test-results/vitest.xml']
    }
  }
}

/** Before 1.3, it had no annotations. */
const isOld = (manifest: string): boolean => /"vitest"\s*:\s*"[^\d"]*(?:0|1\.[0-2])(?:\.|")/.test(manifest)
