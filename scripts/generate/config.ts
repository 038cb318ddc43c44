import { config } from '../../actions/config.js'
import { jsonSchema } from '../../src/config/json-schema.js'
import { configurationTable } from '../../src/config/reference.js'
import { notification } from '../../src/io/notify/chat/webhook.js'

/** What editors complete `.github/foreshock.yml` by. */
export function configSchema(): string {
  const schema = { title: 'Foreshock configuration', ...jsonSchema(config.schema) }
  return `${JSON.stringify(schema, undefined, 2)}\n`
}

/** What a receiver of notifications may hold them to. */
export function notificationSchema(): string {
  const schema = { title: 'Foreshock notification', ...jsonSchema(notification) }
  return `${JSON.stringify(schema, undefined, 2)}\n`
}

export function configReference(): string {
  const intro =
    'Every setting of `.github/foreshock.yml`. All are optional. The file is read from the default branch: what a pull request changes in it takes effect once it is merged. Made by `npm run generate`.'
  return `# Configuration\n\n${intro}\n\n${configurationTable(config.keys())}\n`
}
