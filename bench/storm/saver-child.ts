/** A process that saves with the real cache client whatever its parent asks it to, one after the other. */
import { FOLDER } from '../../src/io/store/cache/layout.js'
import type { SaverSeat } from './savers.js'

const { saveCache } = await import('@actions/cache')

process.on('message', ({ workspace, variables, key }: SaverSeat & { readonly key: string }) => {
  process.chdir(workspace)
  Object.assign(process.env, variables, { GITHUB_WORKSPACE: workspace, RUNNER_TEMP: workspace })
  saveCache([FOLDER], key, undefined, true).then(
    (id) => process.send?.({ id }),
    (thrown: unknown) => process.send?.({ error: String(thrown) })
  )
})

process.send?.('ready')
