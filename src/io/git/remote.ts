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
  return { host: SAME_HOSTS[host.toLowerCase()] ?? host.toLowerCase(), owner, name }
}

/** GitHub answers SSH at a second name, on the port of HTTPS. */
const SAME_HOSTS: Readonly<Record<string, string>> = { 'ssh.github.com': 'github.com', 'www.github.com': 'github.com' }

/** The API of a host that is GitHub's own; undefined for every other, which may be anything. */
export function apiUrlOf(host: string): string | undefined {
  if (host === 'github.com') return 'https://api.github.com'
  return host.endsWith('.ghe.com') ? `https://api.${host}` : undefined
}

const SPELLINGS: readonly RegExp[] = [
  /^(?:https?|ssh|git|git\+ssh):\/\/(?:[^@/\s]*@)?(?<host>[\w.-]+)(?::\d{1,5})?\/(?<path>[^\s?#]+)$/iu,
  /^(?:[^@/:\s]+@)?(?<host>[\w.-]{2,}):(?!\/\/)(?<path>[^\s:?#]+)$/iu
]

const isName = (text: string | undefined): text is string =>
  text !== undefined && /^[\w.-]{1,100}$/u.test(text) && !/^\.{1,2}$/u.test(text)
