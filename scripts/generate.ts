/**
 * Writes every file that is made from declarations: action.yml, the tables of the documentation, the config schema.
 * `--check` writes nothing and fails where a committed file is not what the source gives.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { actions } from '../actions/index.js'
import { commands } from '../commands/index.js'
import { accuracy } from './generate/accuracy.js'
import { actionYml } from './generate/action-yml.js'
import { configReference, configSchema, notificationSchema } from './generate/config.js'
import { detectorsTable } from './generate/detectors.js'
import { exceptionList, layerDiagram, layerTable } from './generate/map.js'
import { actionPage, commandsPage, inTemplate } from './generate/pages.js'
import { actionsTable } from './generate/readme.js'
import { reportFormatsPage } from './generate/report-formats.js'
import { tablesPage } from './generate/tables.js'

const check = process.argv.includes('--check')
const loadedActions = await Promise.all(Object.values(actions).map((load) => load()))
const loadedCommands = await Promise.all(Object.values(commands).map((load) => load()))

const files = new Map<string, string>([
  ...loadedActions.map((action): [string, string] => [
    action.name === 'auto' ? 'action.yml' : `actions/${action.name}/action.yml`,
    actionYml(action)
  ]),
  ...loadedActions.map((action) => filled(`docs/actions/${action.name}.md`, { api: actionPage(action) })),
  filled('README.md', { actions: actionsTable(loadedActions), accuracy: accuracy() }),
  filled('docs/explain/verdicts.md', { detectors: detectorsTable() }),
  filled('src/README.md', { diagram: layerDiagram(), layers: layerTable(), exceptions: exceptionList() }),
  ['docs/reference/commands.md', commandsPage(loadedCommands)],
  ['docs/reference/configuration.md', configReference()],
  ['docs/reference/report-formats.md', reportFormatsPage()],
  ['docs/reference/tables.md', tablesPage()],
  ['schema/config.schema.json', configSchema()],
  ['schema/notification.schema.json', notificationSchema()]
])

const drifted = [...files].filter(([path, text]) => contentOf(path) !== text)
for (const [path, text] of drifted) {
  if (check) continue
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
const names = drifted.map(([path]) => path).join(', ')
if (drifted.length === 0) console.log(`${files.size} generated files are what the source gives.`)
else if (!check) console.log(`Wrote ${names}.`)
else {
  console.error(`Not what the source gives: ${names}. Run npm run generate and commit the result.`)
  process.exitCode = 1
}

/** A page that people write around the parts that are made. */
function filled(path: string, parts: Readonly<Record<string, string>>): readonly [string, string] {
  return [path, inTemplate(readFileSync(path, 'utf8'), parts)]
}

function contentOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
