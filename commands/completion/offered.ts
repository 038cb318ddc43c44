import type { Command, InputSpec } from '../../src/io/runner/define-action.js'
import type { World } from '../../src/io/runner/run-action.js'
import { commonOptions, inputsAtTerminal } from '../options.js'

/** What can be typed after a command, whatever the shell. Descriptions are plain text of one sentence. */
export interface Offered {
  readonly name: string
  readonly what: string
  readonly options: readonly OfferedOption[]
  /** In their order. */
  readonly places: readonly OfferedPlace[]
}

export interface OfferedOption {
  readonly name: string
  readonly what: string
  /** `path`: a text may be a file, and is completed as one. */
  readonly takes: 'nothing' | 'choice' | 'number' | 'path'
  readonly choices: readonly string[]
  readonly mayRepeat: boolean
}

export interface OfferedPlace {
  readonly name: string
  readonly choices: readonly (readonly [choice: string, what: string])[]
}

/** The same declaration as help is made from. */
export const offeredBy = (command: Command<World>): Offered => ({
  name: command.name,
  what: sentence(command.summary),
  options: Object.entries({ ...inputsAtTerminal(command), ...commonOptions }).map(option),
  places: (command.arguments ?? []).map(({ name, choices = {} }) => ({
    name,
    choices: Object.entries(choices).map(([choice, what]) => [choice, sentence(what)] as const)
  }))
})

const option = ([name, { description, kind, choices = [] }]: [string, InputSpec]): OfferedOption => ({
  name,
  what: sentence(description),
  takes: kind === 'flag' ? 'nothing' : choices.length > 0 ? 'choice' : kind === 'count' ? 'number' : 'path',
  choices,
  mayRepeat: kind === 'list'
})

/** The first sentence, or what of it stands before a colon, without the marks of Markdown and the full stop. */
const sentence = (markdown: string): string => {
  const text = markdown.replaceAll('`', '')
  return (/^(?:With [^:]+: )?.*?(?=[.:;] |\.?$)/.exec(text)?.[0] ?? text).trim()
}

/** What stands at the place of a command, beside the commands themselves. */
export const AT_FIRST = { help: 'Lists the commands, or shows the options of one' } as const

/** Options that can stand there. */
export const OPTIONS_AT_FIRST = { help: 'Lists the commands', version: 'Tells the version' } as const

/** In single quotes, which bash and zsh close for a quote of their own. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`
