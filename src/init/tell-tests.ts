import { addToScript } from './add-options.js'
import { addVariables } from './add-variables.js'
import type { Edit } from './edit.js'
import { type FoundTool, joined } from './find-tests.js'
import type { Insertion } from './insertion.js'
import type { Told } from './test-tool.js'
import { mapIn, textIn, type Job, type Step, type Workflow } from './workflow.js'

/** What makes the tests of a step write reports. */
export interface Telling {
  readonly edits: readonly Edit[]
  /** Globs of the reports, from the root of the workspace. */
  readonly files: readonly string[]
  /** Text for the end of other files, by path. */
  readonly appended: ReadonlyMap<string, string>
  /** For people, as phrases behind the name of the step's tool. */
  readonly remarks: readonly string[]
}

interface At {
  readonly job: Job
  readonly step: Step
  readonly index: number
}

/** `taken` are reports that other steps of the job write: a second one gets a number. */
export function tellTests(
  workflow: Workflow,
  at: At,
  { tools, taken }: { tools: readonly FoundTool[]; taken: ReadonlySet<string> }
): Telling {
  const files: string[] = []
  const remarks: string[] = []
  const insertions = new Map<string, Insertion>()
  const appended = new Map<string, string>()
  const variables: Record<string, string> = {}

  for (const tool of tools) {
    const { way, folder, title } = tool
    const place = (file: string): string => joined(folder, file)
    if (way.is === 'written') files.push(...way.files.map(place))
    else if (way.is === 'not') remarks.push(`${title}: ${way.because}`)
    else {
      const told = numbered(
        way,
        place,
        (file) => (taken.has(file) || files.includes(file)) && !isTwin(tool, tools, file)
      )
      const how = ways(tool, told)
      if (how === undefined) {
        remarks.push(
          `${title}: it is started by \`${tool.command.text}\`, which passes no options on. Have it write ${told.files.join(', ')}`
        )
        continue
      }
      for (const insertion of how.insertions) insertions.set(JSON.stringify(insertion), insertion)
      Object.assign(variables, how.variables)
      if (told.file !== undefined) appended.set(place(told.file.path), told.file.text)
      if (told.remark !== undefined) remarks.push(`${title}: ${told.remark}`)
      files.push(...told.files.map(place))
    }
  }
  const script = insertions.size === 0 ? undefined : addToScript(workflow, at, [...insertions.values()])
  const unset = Object.fromEntries(Object.entries(variables).filter((one) => !isSet(at, one)))
  const env = Object.keys(unset).length === 0 ? undefined : addVariables(workflow, at, unset)
  if ((insertions.size > 0 && script === undefined) || (Object.keys(unset).length > 0 && env === undefined)) {
    const wanted = [...insertions.values()]
      .map(({ text }) => text.trim())
      .concat(Object.entries(unset).map(([name, value]) => `${name}=${value}`))
    return {
      edits: [],
      files,
      appended,
      remarks: [...remarks, `the step could not be changed. Give it ${wanted.join(' and ')} yourself`]
    }
  }
  return { edits: [script, env].filter((edit) => edit !== undefined), files, appended, remarks }
}

/** Whether the step has the variable with that very value already, of its own or from its job. */
function isSet({ job, step }: At, [name, value]: readonly [string, string]): boolean {
  const found = [step.map, job.map].map((one) => textIn(mapIn(one, 'env'), name)).find((text) => text !== undefined)
  return found === value
}

/** One command may start a tool in several packages, each of which writes into its own folder. */
const isTwin = (tool: FoundTool, tools: readonly FoundTool[], file: string): boolean =>
  tools.some(
    (other) =>
      other !== tool && other.command === tool.command && other.folder !== tool.folder && !file.startsWith(tool.folder)
  )

function ways(
  { command, passes }: FoundTool,
  told: Told
): { readonly insertions: readonly Insertion[]; readonly variables: Readonly<Record<string, string>> } | undefined {
  const { options, around, variables = {}, instead } = told
  if (options === undefined && around === undefined) return { insertions: [], variables }
  if (passes === 'not') return instead === undefined ? undefined : { insertions: [], variables: instead }
  if (options !== undefined) {
    const dashes = passes === 'behind-dashes' ? '-- ' : ''
    return { insertions: [{ at: command.end, text: ` ${dashes}${options}` }], variables }
  }
  const begin = /^\S+\s+\S+/.exec(command.text)?.[0]
  const isBare = begin !== undefined && command.words.slice(0, 2).join(' ') === begin.replace(/\s+/, ' ')
  if (!isBare || around === undefined || passes !== 'at-end' || command.words[0] === 'npm') return undefined
  return {
    insertions: [
      { at: command.start, text: around.before },
      { at: command.start + begin.length, text: around.after }
    ],
    variables
  }
}

/** The same with `-2` and so on in the names of its reports, where they are taken. */
function numbered(told: Told, place: (file: string) => string, isTaken: (file: string) => boolean): Told {
  const [report] = told.files
  if (report === undefined || report.includes('*')) return told
  for (let number = 1; number < 100; number++) {
    const name = number === 1 ? report : report.replace(/(\.\w+)$/, `-${number}$1`)
    if (isTaken(place(name))) continue
    const renamed = (text: string): string => text.replaceAll(report, name)
    return {
      ...told,
      files: [name],
      ...(told.options === undefined ? {} : { options: renamed(told.options) }),
      ...(told.around === undefined
        ? {}
        : { around: { before: renamed(told.around.before), after: told.around.after } }),
      ...(told.variables === undefined ? {} : { variables: mapped(told.variables, renamed) }),
      ...(told.instead === undefined ? {} : { instead: mapped(told.instead, renamed) })
    }
  }
  return told
}

const mapped = (
  fields: Readonly<Record<string, string>>,
  change: (text: string) => string
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, change(value)]))
