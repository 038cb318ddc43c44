import { config } from '../actions/config.js'
import type { Located } from '../src/config/located.js'
import { known } from '../src/domain/answer.js'
import { misconfigured } from '../src/flows/doctor.js'
import { readConfig } from '../src/flows/read-config.js'
import type { Ailment } from '../src/doctor/ailment.js'
import type { GitHubClient } from '../src/io/github/client.js'
import type { ConfigText } from '../src/ports.js'

/** Which files a configuration comes from, and what is wrong with those of others. */
export interface SharedSeen {
  readonly ailments: readonly Ailment[]
  readonly notAsked: readonly string[]
  /** The own file first; empty where it builds on none that could be read. */
  readonly files: readonly FileSeen[]
  readonly shared: readonly ConfigText[]
}

interface FileSeen {
  readonly path: string
  /** The commit of a shared file. */
  readonly at?: string
  /** Settings that hold and come from it, as `detect.slow-job.ratio`. */
  readonly settings: readonly string[]
}

interface AtGitHub {
  readonly client: GitHubClient
  readonly repository: string
}

const NONE: SharedSeen = { ailments: [], notAsked: [], files: [], shared: [] }

/** Follows `extends` of the checkout's own file, where GitHub may be asked. */
export async function lookAtShared(
  own: { readonly path: string; readonly text: string },
  gitHub: AtGitHub | undefined
): Promise<SharedSeen> {
  if (config.link(own) === undefined) return NONE
  if (gitHub === undefined)
    return { ...NONE, notAsked: [`The file that ${own.path} builds on was not read: GitHub was not asked.`] }
  const { sharedFile } = await import('../src/io/github/shared-file.js')
  const source = {
    inForce: () => Promise.resolve(known({ ...own, at: 'the working tree' })),
    shared: (file: Parameters<typeof sharedFile>[1]) => sharedFile(gitHub.client, file)
  }
  const found = await readConfig(source, config, { home: gitHub.repository, path: own.path })
  if (found.is === 'unknown') return { ...NONE, notAsked: [found.because.message] }
  const { whole, alone } = found.value
  if (whole.ok) return { ...NONE, shared: whole.config.shared, files: filesSeen(own, whole.config.shared) }
  const isNew = ({ path }: Located): boolean => alone !== undefined || path !== own.path
  return { ...NONE, ailments: whole.errors.filter(isNew).map(misconfigured) }
}

/** What the doctor's other checks go by. */
export function parseWith(shared: readonly ConfigText[]): typeof config.parse {
  return (text, path) => {
    const parsed = config.inForce({ text, path, at: 'the working tree' }, shared)
    return parsed.ok ? { ...parsed, config: parsed.config.config } : parsed
  }
}

function filesSeen(
  own: { readonly path: string; readonly text: string },
  shared: readonly ConfigText[]
): readonly FileSeen[] {
  const origins = config.origins([own, ...shared])
  const settingsOf = (file: string): readonly string[] =>
    origins.filter(({ path }) => path === file).map(({ key }) => key)
  return [
    { path: own.path, settings: settingsOf(own.path) },
    ...shared.map(({ path, at }) => ({ path, at, settings: settingsOf(path) }))
  ]
}
