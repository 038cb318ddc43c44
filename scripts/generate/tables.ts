import { tables, SCHEMA_VERSION, type Table } from '../../src/schema/tables.js'
import { table } from './pages.js'

/** Every table of the history, column by column. */
export function tablesPage(): string {
  const pages = Object.entries(tables).map(([name, declared]: [string, Table]) => {
    const key = declared.key.map((part) => (typeof part === 'string' ? part : part.join(' or '))).join(', ')
    const rows = Object.entries(declared.columns).map(([column, { type, required, about, words }]) => [
      `\`${column}\``,
      `${type}${required ? '' : ', may be absent'}`,
      words === undefined
        ? about
        : `${about} ${Object.keys(words)
            .map((word) => `\`${word}\``)
            .join(', ')}`
    ])
    return `## ${name}\n\n${declared.about}\n\nKey: ${key}.\n\n${table(['Column', 'Type', 'Meaning'], rows)}`
  })
  return (
    [`# Tables of the history`, `Schema version ${SCHEMA_VERSION}. Made by \`npm run generate\`.`, ...pages].join(
      '\n\n'
    ) + '\n'
  )
}
