import type { Command, Inputs, InputSpecs, Outcome } from '../src/io/runner/define-action.js'
import type { World } from '../src/io/runner/run-action.js'
import { bash } from './completion/bash.js'
import { fish } from './completion/fish.js'
import { offeredBy, type Offered } from './completion/offered.js'
import { zsh } from './completion/zsh.js'
import { shells, type Shell } from './completion.js'
import { commands } from './index.js'

const scripts: Readonly<Record<Shell, (offered: readonly Offered[]) => string>> = { bash, zsh, fish }

/** Prints the script of a shell, made from what every command declares. */
export async function scriptFor(asked: Inputs<InputSpecs>): Promise<Outcome> {
  const shell = isShell(asked['shell']) ? asked['shell'] : 'bash'
  const all = await Promise.all(Object.values(commands).map((load): Promise<Command<World>> => load()))
  const script = scripts[shell](all.map(offeredBy))
  return { outputs: {}, exitCode: 0, json: { shell, script }, text: () => script.trimEnd() }
}

const isShell = (value: unknown): value is Shell => typeof value === 'string' && Object.hasOwn(shells, value)
