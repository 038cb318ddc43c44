import { type Command } from './commands.js'
import { type Masks } from './masks.js'

export type AnnotationLevel = 'error' | 'warning' | 'notice'

export type Annotation = {
  readonly level: AnnotationLevel
  readonly message: string
  readonly title?: string
  readonly file?: string
  readonly line?: number
}

/** What a reader of GitHub's pages sees of one step; the parts of a composite action share their step's. */
export type StepOutput = {
  readonly log: readonly string[]
  readonly stdout: string
  readonly annotations: readonly Annotation[]
  readonly summary: string
  readonly commands: readonly Command[]
  readonly print: (line: string) => void
  readonly annotate: (annotation: Annotation) => void
  readonly addSummary: (markdown: string) => void
  readonly addStdout: (text: string) => void
  readonly obeyed: (command: Command) => void
}

const ANNOTATIONS_PER_LEVEL = 10
const MESSAGE_CHARACTERS = 4096

export function createStepOutput(masks: Masks): StepOutput {
  const log: string[] = []
  const annotations: Annotation[] = []
  const commands: Command[] = []
  const text = { stdout: '', summary: '' }
  const print = (line: string) => {
    log.push(...masks.hide(line).split('\n'))
  }
  return {
    log,
    annotations,
    commands,
    get stdout() {
      return text.stdout
    },
    get summary() {
      return text.summary
    },
    print,
    annotate: (annotation) => {
      const message = masks.hide(annotation.message).slice(0, MESSAGE_CHARACTERS)
      print(`##[${annotation.level}]${message}`)
      const shown = annotations.filter(({ level }) => level === annotation.level).length
      if (shown < ANNOTATIONS_PER_LEVEL) annotations.push({ ...annotation, message })
    },
    addSummary: (markdown) => {
      text.summary += masks.hide(markdown)
    },
    addStdout: (more) => {
      text.stdout += more
    },
    obeyed: (command) => {
      commands.push(command)
    }
  }
}
