import { hasOption, type TestTool } from '../test-tool.js'
import { rakeTasks } from './rake-tasks.js'

/** `rspec`, and `rake spec`, which passes no options on. */
export const rspec: TestTool = {
  title: 'RSpec',
  runs: (words, project) =>
    words[0] === 'rspec' || rakeTasks(words, project).some((task) => /^spec(?::\w+)*$/.test(task)),
  report: (words, { text }) => {
    const configured = (text('.rspec') ?? '').split(/\s+/)
    if (hasOption([...words, ...configured], '--out', '-o'))
      return { is: 'written', files: ['**/*junit*.xml', '**/*rspec*.xml'] }
    // A formatter of the command or of a variable stands in for all of .rspec, and one of the command stays beside others.
    const added = '--format RspecJunitFormatter --out test-results/rspec.xml'
    const whole = `--format ${formatIn(configured) ?? 'progress'} ${added}`
    const options = formatIn(words) === undefined ? whole : added
    const files = ['test-results/rspec.xml']
    if (!/rspec_junit_formatter/.test(`${text('Gemfile') ?? ''}${text('Gemfile.lock') ?? ''}`))
      return {
        is: 'not',
        because: `the gem rspec_junit_formatter writes it. Add it to the Gemfile, and ${options} to the command`
      }
    if (words[0] === 'rake') return { is: 'told', variables: { SPEC_OPTS: whole }, files }
    return { is: 'told', options, instead: { SPEC_OPTS: whole }, files }
  }
}

/** What the log is written in: the value of `--format`, `-f` or both in one word. */
function formatIn(words: readonly string[]): string | undefined {
  for (const [index, word] of words.entries()) {
    if (word === '--format' || word === '-f') return words[index + 1]
    const value = /^(?:--format=|-f(?=\w))(.+)$/.exec(word)?.[1]
    if (value !== undefined) return value
  }
  return undefined
}
