import { readFile, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { known, unknown } from '../../domain/answer.js'
import { Problem } from '../../domain/problem.js'
import type { ConfigSource } from '../../ports.js'
import { codeOf } from '../store/because.js'

export interface ConfigPlace {
  /** `.github/foreshock.yml` */
  readonly path: string
  /** The checkout at hand: what a pull request proposes. */
  readonly workspace: string
}

/** At a terminal the checkout at hand is the user's own: what stands in it is in force. */
export const localConfig = (place: ConfigPlace): Pick<ConfigSource, 'inForce' | 'proposed'> => ({
  inForce: () => checkedOut(place),
  proposed: () => checkedOut(place)
})

/** A pull request proposes the file, and what stands in it is shown: a link could show any file of the machine. */
export async function checkedOut({ path, workspace }: ConfigPlace): ReturnType<ConfigSource['proposed']> {
  try {
    const expected = join(await realpath(workspace), path)
    if ((await realpath(expected)) !== expected) return unknown(refusal(path, 'is a link'))
    const facts = await stat(expected)
    if (!facts.isFile()) return unknown(refusal(path, 'is not a file'))
    if (facts.size > MOST_BYTES) return unknown(refusal(path, `is larger than ${MOST_BYTES / 1e6} MB`))
    return known({ path, text: await readFile(expected, 'utf8'), at: 'the working tree' })
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return known(undefined)
    return unknown(new Problem({ where: path, what: 'The configuration could not be read', cause }))
  }
}

/** Far above any configuration. */
const MOST_BYTES = 1_000_000

const refusal = (path: string, how: string): Problem =>
  new Problem({ where: path, what: `The configuration ${how}`, todo: 'Put the file itself in its place' })
