import { existsSync } from 'node:fs'
import { exceptions, folderOf, type Layer, layers } from '../../test/layers.js'
import { table, unformatted } from './pages.js'

const there: readonly (readonly [string, Layer])[] = Object.entries(layers).filter(([name]) =>
  existsSync(folderOf(name))
)

/** Which layer may import which, as a picture: arrows that follow from others are left out. */
export function layerDiagram(): string {
  const arrows = there.flatMap(([name, { imports }]) =>
    imports
      .filter(isThere)
      .filter((target) => !imports.some((between) => layers[between]?.imports.includes(target)))
      .map((target) => `  ${name} --> ${target}`)
  )
  return `\`\`\`mermaid\nflowchart TD\n${[...arrows].reverse().join('\n')}\n\`\`\``
}

export function layerTable(): string {
  const rows = [...there]
    .reverse()
    .map(([name, { holds, imports, packages }]) => [
      `\`${folderOf(name)}\``,
      holds,
      imports.filter(isThere).join(', ') || 'nothing',
      packages.map((one) => `\`${one}\``).join(', ')
    ])
  return unformatted(table(['Layer', 'Holds', 'May import', 'Packages'], rows))
}

export function exceptionList(): string {
  if (exceptions.length === 0) return 'None today.'
  return exceptions.map(({ file, finds, because }) => `- \`${file}\` ${finds}. ${because}`).join('\n')
}

const isThere = (name: string): boolean => there.some(([layer]) => layer === name)
