import { defineCommand } from '../src/io/runner/define-action.js'

/** The shells, and how each is told for good. */
export const shells = {
  bash: 'source <(foreshock completion bash), in ~/.bashrc',
  zsh: 'source <(foreshock completion zsh), in ~/.zshrc after compinit',
  fish: 'foreshock completion fish | source, in ~/.config/fish/config.fish'
} as const satisfies Record<string, string>

export type Shell = keyof typeof shells

export const completion = defineCommand({
  name: 'completion',
  summary: 'Prints a script by which a shell completes commands, options and what can be chosen.',
  arguments: [{ name: 'shell', description: 'Which shell; without it, bash.', choices: shells }],
  inputs: {},
  run: async (inputs) => (await import('./completion-run.js')).scriptFor(inputs)
})
