import { refusalOf, USUAL_PATH } from '../config/extends.js'
import type { InForce } from '../config/in-force.js'
import type { Link } from '../config/link.js'
import type { Parsed, Refused } from '../config/located.js'
import { type Answer, known, unknown } from '../domain/answer.js'
import { Problem } from '../domain/problem.js'
import type { SharedFile } from '../domain/shared-file.js'
import type { ConfigSource, ConfigText } from '../ports.js'

/** The configuration in force with all files that it builds on, for what decides and acts. */
export interface ReadConfig<C> {
  readonly whole: Parsed<InForce<C>>
  /** Only where a file of others is what fails: the repository's own settings, for what observes and goes on without. */
  readonly alone?: InForce<C>
}

/** What a `ComposedConfig` has of this. */
interface Composed<C> {
  inForce(found: ConfigText | undefined, shared?: readonly ConfigText[]): Parsed<InForce<C>>
  link(found: ConfigText): Link | undefined
}

type Source = Pick<ConfigSource, 'inForce' | 'shared'>

interface Asked {
  /** `owner/name` of the repository that the configuration is of. */
  readonly home: string
  /** Of the configuration in it. */
  readonly path: string
}

/**
 * Reads the file of the default branch and then, one after the other, those that it builds on. The usual file may be
 * missing; one that somebody has named must be there.
 */
export async function readConfig<C>(
  source: Source,
  composed: Composed<C>,
  asked: Asked
): Promise<Answer<ReadConfig<C>>> {
  const own = await source.inForce()
  if (own.is === 'unknown') return own
  if (own.value === undefined && asked.path !== USUAL_PATH) return unknown(notThere(asked.path))
  const alone = composed.inForce(own.value)
  if (own.value === undefined || composed.link(own.value) === undefined) return known({ whole: alone })
  const followed = await follow(own.value, { source, composed, asked })
  const whole = 'refused' in followed ? followed.refused : composed.inForce(own.value, followed.shared)
  return known(whole.ok || !alone.ok ? { whole } : { whole, alone: alone.config })
}

const notThere = (path: string): Problem =>
  new Problem({
    what: `The default branch has no configuration file \`${path}\``,
    todo: 'Name it as it lies there, or leave `config` out'
  })

interface With {
  readonly source: Pick<ConfigSource, 'shared'>
  readonly composed: Pick<Composed<unknown>, 'link'>
  readonly asked: Asked
}

async function follow(
  own: ConfigText,
  { source, composed, asked: { home, path } }: With
): Promise<{ readonly shared: readonly ConfigText[] } | { readonly refused: Refused }> {
  const before: SharedFile[] = [{ repository: home, path }]
  const shared: ConfigText[] = []
  for (let naming = own; ;) {
    const link = composed.link(naming)
    if (link === undefined) return { shared }
    const refusal = refusalOf(link.file, { home, before })
    if (refusal !== undefined) return { refused: link.refuse(refusal) }
    const found = await source.shared(link.file)
    if (found.is === 'unknown') {
      const { what, todo } = found.because
      return { refused: link.refuse({ message: `${what}.`, ...(todo === undefined ? {} : { todo }) }) }
    }
    before.push(link.file)
    shared.push(found.value)
    naming = found.value
  }
}

/** The files that a configuration was read from, each with its commit, in the order in which they hold. */
export const filesOf = (own: string, { at, shared }: Pick<InForce<unknown>, 'at' | 'shared'>): string =>
  [`${own}${at === undefined ? '' : ` at ${at}`}`, ...shared.map((file) => `${nameOf(file)} at ${file.at}`)].join(
    ', which builds on '
  )

/** A shared file's path ends with the first digits of its commit. */
const nameOf = ({ path }: ConfigText): string => path.replace(/@[0-9a-f]+$/, '')
