/** One simple command of a script. */
export interface ShellCommand {
  /** Without quotes around them, without what only sets variables in front, and without redirections. */
  readonly words: readonly string[]
  /** Offsets in the script: of its first word, and behind its last. */
  readonly start: number
  readonly end: number
  /** Its text. */
  readonly text: string
}

/**
 * The simple commands of a script, as far as bash, sh, PowerShell and cmd agree: parted by lines, `&&`, `||`, `;`, `|`.
 * Quotes and `${{ … }}` hold together what is in them; a backslash or backtick at the end of a line continues it.
 */
export function commandsIn(script: string): readonly ShellCommand[] {
  const commands: ShellCommand[] = []
  let words: { text: string; start: number; end: number }[] = []
  let isTarget = false

  function close(): void {
    const first = words.findIndex(({ text }) => !/^\w+=/.test(text))
    const kept = first === -1 ? [] : words.slice(first)
    const [begin, last] = [kept[0], kept.at(-1)]
    if (begin !== undefined && last !== undefined)
      commands.push({
        words: kept.map(({ text }) => unquoted(text)),
        start: begin.start,
        end: last.end,
        text: script.slice(begin.start, last.end)
      })
    words = []
    isTarget = false
  }

  for (const { 0: text, index } of script.matchAll(TOKEN)) {
    if (BLANK.test(text)) continue
    if (text.startsWith('#')) continue
    if (SEPARATOR.test(text)) close()
    else if (REDIRECTION.test(text)) isTarget = !/&[\d-]+$/.test(text)
    else if (isTarget) isTarget = false
    else words.push({ text, start: index, end: index + text.length })
  }
  close()
  return commands
}

/** Blanks and continued lines; comments; redirections such as `2>&1`; what parts commands; words. */
const TOKEN =
  /(?:[ \t]|[\\`]\r?\n)+|(?<=^|\s)#[^\n]*|(?<=^|[\s;|()])(?:\d+|[&*])?(?:>>?|<{1,3})(?:&[\d-]*)?|\r?\n|&&|\|\||[;&|()]|(?:\$\{\{[\s\S]*?\}\}|"(?:\\[\s\S]|\$\{\{[\s\S]*?\}\}|[^"\\])*"|'[^']*'|\\[\s\S]|[^\s;&|()"'\\])+|[\s\S]/g
const BLANK = /^(?:[ \t]|[\\`]\r?\n)+$/
const REDIRECTION = /^(?:\d+|[&*])?[<>]+(?:&[\d-]*)?$/
const SEPARATOR = /^(?:\r?\n|&&|\|\||[;&|()])$/

const unquoted = (word: string): string => word.replace(/^(["'])([\s\S]*)\1$/, '$2')
