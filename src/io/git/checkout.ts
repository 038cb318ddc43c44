import { type Answer, known, unknown } from '../../domain/answer.js'
import { Problem } from '../../domain/problem.js'
import { git } from './git.js'
import { remoteOf, type Remote } from './remote.js'

/** What a command at a terminal needs to know of the checkout it was started in. */
export interface Checkout {
  /** The folder that holds the checkout. */
  readonly root: string
  readonly headSha: string
  /** Absent where a commit was checked out and not a branch, as in a job for a pull request. */
  readonly branch?: string
  /** A guess: what the remote calls its head, else `main`, else `master`. */
  readonly defaultBranch?: string
  /** Where that branch stands here: as it was fetched, or else as it is here. */
  readonly defaultRef?: string
  /** Of `origin`, else of the only remote. */
  readonly remote?: Remote
  readonly isDirty: boolean
}

export async function checkoutAt(folder: string): Promise<Answer<Checkout>> {
  try {
    const root = await line(folder, ['rev-parse', '--show-toplevel'])
    const headSha = await line(folder, ['rev-parse', '--verify', '--end-of-options', 'HEAD'])
    const branch = await perhaps(folder, ['symbolic-ref', '--quiet', '--short', 'HEAD'])
    const byDefault = await defaultBranchOf(folder)
    const remote = await remoteAt(folder)
    const changes = await git(folder, [
      'status',
      '--porcelain',
      '-z',
      '--untracked-files=no',
      '--ignore-submodules=all'
    ])
    return known({
      root,
      headSha,
      ...(branch === undefined ? undefined : { branch }),
      ...byDefault,
      ...(remote === undefined ? undefined : { remote }),
      isDirty: changes !== ''
    })
  } catch (error) {
    if (error instanceof Problem) return unknown(error)
    throw error
  }
}

/** As the remote says, or else as the branch is called that is there. */
async function defaultBranchOf(folder: string): Promise<Pick<Checkout, 'defaultBranch' | 'defaultRef'>> {
  const head = await perhaps(folder, ['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'])
  const told = head?.startsWith('origin/') === true ? head.slice('origin/'.length) : undefined
  for (const defaultBranch of told === undefined ? ['main', 'master'] : [told])
    for (const defaultRef of [`refs/remotes/origin/${defaultBranch}`, `refs/heads/${defaultBranch}`])
      if ((await perhaps(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', defaultRef])) !== undefined)
        return { defaultBranch, defaultRef }
  return told === undefined ? {} : { defaultBranch: told }
}

async function remoteAt(folder: string): Promise<Remote | undefined> {
  const names = ((await perhaps(folder, ['remote'])) ?? '').split('\n').filter((name) => name !== '')
  const name = names.includes('origin') ? 'origin' : names.length === 1 ? names[0] : undefined
  if (name === undefined) return undefined
  const url = await perhaps(folder, ['config', '--get', `remote.${name}.url`])
  return url === undefined ? undefined : remoteOf(url)
}

const line = async (folder: string, command: readonly string[]): Promise<string> =>
  (await git(folder, command)).replace(/\r?\n$/u, '')

/** For questions whose answer may be no: git then ends with a code and no words. */
async function perhaps(folder: string, command: readonly string[]): Promise<string | undefined> {
  try {
    return await line(folder, command)
  } catch {
    return undefined
  }
}
