import { launched } from './launched.js'
import { MOST_SCRIPTS_DEEP, type PackageScript } from './package-script.js'
import type { Project } from './repository.js'

/** What `composer test` and `composer run-script test` run. Options reach every command of a script, so only one may be there. */
export function composerScript(words: readonly string[], project: Project): PackageScript | undefined {
  const [tool, ...rest] = launched(words)
  if (tool !== 'composer') return undefined
  const [first, second] = rest.filter((word) => !word.startsWith('-'))
  const name = first === 'run' || first === 'run-script' ? second : first
  const commands = commandsOf(name ?? '', project)
  if (commands.length === 0) return undefined
  return {
    projects: [project],
    text: () => commands.join('\n'),
    passes: commands.length > 1 ? 'not' : words.includes('--') ? 'at-end' : 'behind-dashes'
  }
}

/** `@php` is the PHP that runs composer; another word behind `@` names a script, which is given the same options. */
const commandsOf = (name: string, project: Project, deep = 0): readonly string[] =>
  project.composerScript(name).flatMap((command): readonly string[] => {
    const other = /^@(?!php\b)([\w:-]+)/.exec(command)?.[1]
    if (other === undefined) return [command.replace(/^@php\b/, 'php')]
    return deep < MOST_SCRIPTS_DEEP ? commandsOf(other, project, deep + 1) : []
  })
