import type { Project } from './repository.js'

/** One kind of tool that runs tests: how a command that starts it is known, and how it is made to write a report. */
export interface TestTool {
  /** As people call it. */
  readonly title: string
  /** Whether the words of a command start it: without what launches it, such as `npx` or `poetry run`. */
  runs(words: readonly string[], project: Project): boolean
  /** How it writes a report when these words start it. */
  report(words: readonly string[], project: Project): Way
}

export type Way =
  /** It writes one as it is. `files` are globs from the folder it works in. */
  | { readonly is: 'written'; readonly files: readonly string[] }
  /** It writes one when it is told so, without another package. */
  | Told
  /** It cannot be told so by its command alone. */
  | { readonly is: 'not'; readonly because: string }

export interface Told {
  readonly is: 'told'
  readonly files: readonly string[]
  /** Options for the end of the command. */
  readonly options?: string
  /** What goes in front of the command and behind its first two words: for tools that another one has to start. */
  readonly around?: { readonly before: string; readonly after: string }
  /** Variables of the step. */
  readonly variables?: Readonly<Record<string, string>>
  /** Variables that do the same as the options, where something else starts the tool and passes no options on. */
  readonly instead?: Readonly<Record<string, string>>
  /** Text for the end of a file, which is made where it is not there. */
  readonly file?: { readonly path: string; readonly text: string }
  /** What people should know of it. */
  readonly remark?: string
}

/** Whether a command has an option, as `--name value` or `--name=value`. */
export const hasOption = (words: readonly string[], ...names: readonly string[]): boolean =>
  words.some((word) => names.some((name) => word === name || word.startsWith(`${name}=`)))

/** The value of an option. */
export function optionOf(words: readonly string[], name: string): string | undefined {
  const joined = words.find((word) => word.startsWith(`${name}=`))
  if (joined !== undefined) return joined.slice(name.length + 1)
  const at = words.indexOf(name)
  return at === -1 ? undefined : words[at + 1]
}
