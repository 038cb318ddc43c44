import { lstat, readFile, realpath, stat } from 'node:fs/promises'
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
    if (facts.size > MOST_BYTES)
      return unknown(refusal(path, `is larger than ${MOST_BYTES / 1e6} MB`, 'Take out what is no setting'))
    const text = utf8(await readFile(expected))
    if (text === undefined) return unknown(refusal(path, 'is no UTF-8', 'Save it as UTF-8'))
    return known({ path, text, at: 'the working tree' })
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return orDangling(workspace, path)
    return unknown(new Problem({ where: path, what: 'The configuration could not be read', cause }))
  }
}

/** A link that leads nowhere is not there either, and yet somebody has put it there. */
async function orDangling(workspace: string, path: string): ReturnType<ConfigSource['proposed']> {
  const facts = await lstat(join(workspace, path)).catch(() => undefined)
  return facts?.isSymbolicLink() === true ? unknown(refusal(path, 'is a link')) : known(undefined)
}

/** Far above any configuration. */
const MOST_BYTES = 1_000_000

const refusal = (path: string, how: string, todo = 'Put the file itself in its place'): Problem =>
  new Problem({ where: path, what: `The configuration ${how}`, todo })

/** With its byte order mark, as it lies there. */
function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
