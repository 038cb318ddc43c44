import { hasOption, type TestTool } from '../test-tool.js'

/** The runner that comes with Node. It makes no folder for a report, so the report lies beside the sources. */
export const nodeTest: TestTool = {
  title: 'node --test',
  runs: ([command, ...options]) => command === 'node' && options.includes('--test'),
  report: (words) =>
    hasOption(words, '--test-reporter')
      ? { is: 'written', files: ['**/*junit*.xml', '**/*.tap'] }
      : {
          is: 'told',
          variables: {
            NODE_OPTIONS:
              '--test-reporter=spec --test-reporter-destination=stdout --test-reporter=junit --test-reporter-destination=junit.xml'
          },
          files: ['junit.xml']
        }
}
