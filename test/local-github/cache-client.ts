/**
 * One job that uses the real @actions/cache: `tsx cache-client.ts save|restore <path> <key> [restore key …]`.
 * The last line of its output is the result as JSON: a cache id for save, the matched key or null for restore.
 */
import { restoreCache, saveCache } from '@actions/cache'

const [verb, path = '', key = '', ...restoreKeys] = process.argv.slice(2)
process.chdir(process.env['GITHUB_WORKSPACE'] ?? '.')
const result = verb === 'save' ? await saveCache([path], key) : await restoreCache([path], key, restoreKeys)
process.stdout.write(`\n${JSON.stringify(result ?? null)}\n`)
