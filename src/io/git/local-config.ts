import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { known, unknown } from '../../domain/answer.js'
import { Problem } from '../../domain/problem.js'
import type { ConfigSource } from '../../ports.js'

export interface ConfigPlace {
  /** `.github/foreshock.yml` */
  readonly path: string
  /** The checkout at hand: what a pull request proposes. */
  readonly workspace: string
}

/** At a terminal the checkout at hand is the user's own: what stands in it is in force. */
export const localConfig = (place: ConfigPlace): ConfigSource => ({
  inForce: () => checkedOut(place),
  proposed: () => checkedOut(place)
})

export async function checkedOut({ path, workspace }: ConfigPlace): ReturnType<ConfigSource['proposed']> {
  try {
    return known({ path, text: await readFile(join(workspace, path), 'utf8'), at: 'the working tree' })
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return known(undefined)
    return unknown(new Problem({ where: path, what: 'The configuration could not be read', cause }))
  }
}
