import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Page {
  /** From the root of the repository. */
  readonly path: string
  readonly text: string
}

const NOT_OURS: ReadonlySet<string> = new Set([
  '.foreshock',
  '.git',
  'build',
  'coverage',
  'dist',
  'node_modules',
  'test-results'
])

/** Every Markdown file that people write or generate. Golden files are output: their links are for another place. */
export function pages(): readonly Page[] {
  return pathsIn('.')
    .filter((path) => path.endsWith('.md') && !path.startsWith('test/golden/'))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
}

function pathsIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !NOT_OURS.has(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      return entry.isDirectory() ? pathsIn(path) : [path]
    })
    .sort()
}

/** The text without its blocks of code, which hold no links. */
export const prose = (text: string): string => text.replace(/^(```|~~~)[\s\S]*?^\1$/gm, '')

/** The blocks of code of a language, each as it would be copied. */
export const blocks = (text: string, language: string): readonly string[] =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, block = '']) => block)
