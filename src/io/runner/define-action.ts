/**
 * One declaration of an action: its `action.yml`, the tables of its documentation, its options at a terminal and the
 * permissions that tests hold it to are all made from this.
 */
export type Permissions = Readonly<Record<string, 'read' | 'write'>>

export interface InputSpec {
  readonly kind: 'text' | 'secret' | 'flag' | 'count' | 'choice' | 'list'
  /** One sentence, for people; Markdown is allowed. */
  readonly description: string
  /** As it stands in `action.yml`: may be a GitHub expression, which a terminal leaves out. */
  readonly default?: string
  readonly choices?: readonly string[]
  /** `action`: not an option at a terminal. `terminal`: not an input of the action. */
  readonly only?: 'action' | 'terminal'
  /** What stands for the value in `--help`. */
  readonly placeholder?: string
}

export interface OutputSpec {
  readonly description: string
}

export interface Feature {
  /** What the permissions buy. */
  readonly what: string
  readonly permissions: Permissions
}

/** The value of each kind after parsing; no value where nothing was given and there is no default. */
export type InputValue<S extends InputSpec> = S extends { kind: 'flag' }
  ? boolean
  : S extends { kind: 'list' }
    ? readonly string[]
    : S extends { kind: 'count' }
      ? S extends { default: string }
        ? number
        : number | undefined
      : S extends { kind: 'choice'; choices: readonly (infer C)[] }
        ? S extends { default: string }
          ? C
          : C | undefined
        : S extends { default: string }
          ? string
          : string | undefined

export type InputSpecs = Readonly<Record<string, InputSpec>>

export type Inputs<S extends InputSpecs> = { readonly [K in keyof S]: InputValue<S[K]> }

/** What a verb hands back, whoever called it. */
export interface Outcome {
  /** By the names that the action declares. */
  readonly outputs: Readonly<Record<string, string>>
  /** `1` only where the user asked for it: a gate, `--fail-on`, `strict`. */
  readonly exitCode: 0 | 1
  /** For `--json`: plain data. */
  readonly json: unknown
  /** For people at a terminal. */
  text(options: { readonly colours: boolean }): string
}

export interface VerbSpec<S extends InputSpecs> {
  readonly name: string
  /** One sentence: what people read first. */
  readonly summary: string
  readonly inputs: S
}

export interface ArgumentSpec {
  readonly name: string
  readonly description: string
  /** All there are to choose from, and what each means. */
  readonly choices?: Readonly<Record<string, string>>
}

export interface CommandSpec<S extends InputSpecs, World> extends VerbSpec<S> {
  /** Positional arguments in their order; each may be left out. */
  readonly arguments?: readonly ArgumentSpec[]
  readonly run: (inputs: Inputs<S>, world: World) => Promise<Outcome>
}

export interface ActionSpec<S extends InputSpecs, World> extends CommandSpec<S, World> {
  readonly title: string
  readonly icon: 'activity' | 'trending-up' | 'shield' | 'target'
  readonly permissions: Permissions
  readonly features: Readonly<Record<string, Feature>>
  readonly outputs: Readonly<Record<string, OutputSpec>>
  /** Observing actions never break a build: what fails is told as a warning. */
  readonly observes: boolean
}

/** A declaration whose inputs are checked where it is written and are plain specs where it is listed. */
export type Command<World> = Omit<CommandSpec<InputSpecs, World>, 'run'> & {
  run(inputs: Inputs<InputSpecs>, world: World): Promise<Outcome>
}
export type Action<World> = Omit<ActionSpec<InputSpecs, World>, 'run'> & {
  run(inputs: Inputs<InputSpecs>, world: World): Promise<Outcome>
}

export function defineAction<const S extends InputSpecs, World>(spec: ActionSpec<S, World>): ActionSpec<S, World> {
  return spec
}

export function defineCommand<const S extends InputSpecs, World>(spec: CommandSpec<S, World>): CommandSpec<S, World> {
  return spec
}
