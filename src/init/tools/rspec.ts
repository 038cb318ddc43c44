import { hasOption, type TestTool } from '../test-tool.js'

export const rspec: TestTool = {
  title: 'RSpec',
  runs: ([command]) => command === 'rspec',
  report: (words, { text }) => {
    if (hasOption(words, '--out', '-o')) return { is: 'written', files: ['**/*junit*.xml', '**/*rspec*.xml'] }
    if (!/rspec_junit_formatter/.test(`${text('Gemfile') ?? ''}${text('Gemfile.lock') ?? ''}`))
      return {
        is: 'not',
        because: 'the gem rspec_junit_formatter writes it. Add it to the Gemfile, and run init again'
      }
    return {
      is: 'told',
      options: OPTIONS,
      instead: { SPEC_OPTS: OPTIONS },
      files: ['test-results/rspec.xml']
    }
  }
}

const OPTIONS = '--format progress --format RspecJunitFormatter --out test-results/rspec.xml'
