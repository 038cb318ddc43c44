import { spawnSync } from 'node:child_process'

/** The shells of completion that are not everywhere, by their program, which is also their Debian package. */
export type OtherShell = 'zsh' | 'fish'

/** A `describe` that says, where the shell is not there, that and why it is skipped. */
export function describeShell(shell: OtherShell, title: string, body: () => void): void {
  if (spawnSync(shell, ['-c', 'true']).error === undefined) describe(title, body)
  else describe.skip(`${title} (skipped: install the package ${shell})`, body)
}

/** Asks a shell for what it offers at the end of a line, once it has loaded a script. It reads these from its arguments. */
export const ASKS: Readonly<Record<OtherShell, readonly string[]>> = {
  fish: ['-N', '-c', 'source $argv[1]; and complete -C $argv[2] | string replace -r "\\t.*" ""; or true'],
  // zsh completes at a terminal alone. There, the command by which it is given words prints those that match.
  zsh: [
    '-f',
    '-c',
    String.raw`
zmodload zsh/zpty
await() { zpty -r shell said "*$1*" || exit 1 }
zpty shell zsh -f -i
zpty -w shell "PS1= PS2=; stty -echo; autoload -U compinit; compinit -u -D; source ${'${(q)1}'} && print LOAD''ED"
await LOADED
zpty -w shell 'compadd() {
  if [[ ${'${@[1,(i)(-|--)]}'} != *-(O|A|D)\ * ]]; then
    local -a hits
    builtin compadd -A hits "$@"
    print -rl -- "HIT "$^hits
  fi
  builtin compadd "$@"
}
asked() { zle complete-word; print END''ED; zle kill-whole-line }
zle -N asked; bindkey "^I" asked; print REA''DY'
await READY
zpty -w -n shell "$2"$'\t'
await ENDED
print -r -- "${"${said//$'\\r'/}"}" | sed -n 's/^.*HIT //p'
zpty -d shell
`,
    'zsh'
  ]
}
