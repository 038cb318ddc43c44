import type { Key } from './keys.js'

/** The table of all settings for `docs/reference/configuration.md`. Only scripts ask for it. */
export function configurationTable(keys: readonly Key[]): string {
  const rows = keys.map(({ key, type, description, ...rest }) => [
    code(key),
    text(type),
    'default' in rest ? code(JSON.stringify(rest.default)) : '',
    text(description ?? '')
  ])
  return [['Setting', 'Takes', 'Default', 'Meaning'], ['---', '---', '---', '---'], ...rows].map(line).join('\n')
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const text = (words: string): string => oneLine(words.replace(/[\\<*_`[]/g, (mark) => `\\${mark}`))

const code = (words: string): string => `\`${oneLine(words)}\``

/** A bar ends a cell even within code. */
const oneLine = (words: string): string => words.replace(/\s+/g, ' ').replaceAll('|', '\\|')
