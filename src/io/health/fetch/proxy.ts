/** Environment variables by name. */
export type Variables = Readonly<Record<string, string | undefined>>

/**
 * The proxy that the environment asks for, by the rules of undici's EnvHttpProxyAgent: small letters before capitals,
 * `https_proxy` and else `http_proxy` for https, and exceptions in `no_proxy`. A proxy that is no http or https URL is
 * none.
 */
export function proxyFor(url: URL, variables: Variables): URL | undefined {
  const http = variables['http_proxy'] ?? variables['HTTP_PROXY']
  const https = variables['https_proxy'] ?? variables['HTTPS_PROXY']
  const wanted = url.protocol === 'https:' ? (https ?? http) : http
  if (wanted === undefined || wanted === '' || !URL.canParse(wanted)) return undefined
  if (isExcepted(url, variables['no_proxy'] ?? variables['NO_PROXY'] ?? '')) return undefined
  const proxy = new URL(wanted)
  return proxy.protocol === 'http:' || proxy.protocol === 'https:' ? proxy : undefined
}

function isExcepted(url: URL, noProxy: string): boolean {
  if (noProxy.trim() === '*') return true
  const host = url.hostname.toLowerCase()
  const port = portOf(url)
  return noProxy
    .split(/[,\s]/)
    .filter((entry) => entry !== '')
    .some((entry) => {
      const [, named = entry, onlyPort] = /^(.+):(\d+)$/.exec(entry) ?? []
      if (onlyPort !== undefined && Number(onlyPort) !== port) return false
      const pattern = named.toLowerCase()
      return /^[.*]/.test(pattern) ? host.endsWith(pattern.replace(/^\*/, '')) : host === pattern
    })
}

/** The port that a URL means, said or not. */
export const portOf = (url: URL): number => (url.port !== '' ? Number(url.port) : url.protocol === 'https:' ? 443 : 80)

/** What tells a proxy who asks; absent where its URL names nobody. */
export const proxyAuthorization = (proxy: URL): string | undefined =>
  proxy.username === ''
    ? undefined
    : `Basic ${Buffer.from(`${decoded(proxy.username)}:${decoded(proxy.password)}`).toString('base64')}`

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
