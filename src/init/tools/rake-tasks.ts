import type { Project } from '../repository.js'

/** The tasks that a command has rake run. What it runs when none is named is in the Rakefile, as far as that can be read. */
export function rakeTasks([command, ...words]: readonly string[], { text }: Project): readonly string[] {
  if (command !== 'rake') return []
  const named = words.filter((word) => !/^-|^\w+=/.test(word))
  if (named.length > 0 && !named.includes('default')) return named
  const defaults = defaultsIn(text('Rakefile') ?? '')
  return defaults.length > 0 ? defaults : ofRails(text('Gemfile') ?? '')
}

/** The default task of Rails runs its tests, which rspec-rails makes those of RSpec. */
const ofRails = (gemfile: string): readonly string[] =>
  /['"]rspec-rails['"]/.test(gemfile) ? ['spec'] : /['"]rails['"]/.test(gemfile) ? ['test'] : []

/** `task default: :test`, `task :default => [:spec, 'lint']`. */
const defaultsIn = (rakefile: string): readonly string[] =>
  [...rakefile.matchAll(/^\s*task\s*\(?\s*:?["']?default["']?\s*(?::|=>)(.*)$/gm)].flatMap(([, tasks = '']) =>
    [...tasks.replace(/#.*$/, '').matchAll(/\w+(?::\w+)*/g)].map(([task]) => task)
  )
