/** A repository on GitHub, or on a server of one's own. */
export interface Remote {
  readonly host: string
  readonly owner: string
  readonly name: string
}

/** Reads the URL of a remote in any of git's spellings. What may be a secret in it is not looked at. */
export function remoteOf(url: string): Remote | undefined {
  const { host, path } = SPELLINGS.map((spelling) => spelling.exec(url)?.groups).find(Boolean) ?? {}
  const [owner, name, ...more] = (path ?? '')
    .replace(/\/+$/u, '')
    .replace(/\.git$/u, '')
    .split('/')
  if (host === undefined || more.length > 0) return undefined
  if (!isName(owner) || !isName(name)) return undefined
  return { host: host.toLowerCase(), owner, name }
}

const SPELLINGS: readonly RegExp[] = [
  /^(?:https?|ssh|git|git\+ssh):\/\/(?:[^@/\s]*@)?(?<host>[\w.-]+)(?::\d{1,5})?\/(?<path>[^\s?#]+)$/iu,
  /^(?:[^@/:\s]+@)?(?<host>[\w.-]{2,}):(?!\/\/)(?<path>[^\s:?#]+)$/iu
]

const isName = (text: string | undefined): text is string =>
  text !== undefined && /^[\w.-]{1,100}$/u.test(text) && !/^\.{1,2}$/u.test(text)
