import { isIP, type LookupFunction } from 'node:net'
import { failure, failureOf, isFailure, type Failure } from './failure.js'
import { proxyFor, type Variables } from './proxy.js'
import { reachOf, type Reach } from './special-addresses.js'

/** An address as a resolver gives it. */
export interface Address {
  readonly address: string
  readonly family: number
}

/** Asks for all addresses of a name. */
export type Resolve = (host: string) => Promise<readonly Address[]>

/** How a URL is reached: at addresses that were looked at, or by a proxy, which resolves for itself. */
export interface Route {
  readonly is: 'direct' | 'proxied'
  /** Empty where a proxy resolves. */
  readonly addresses: readonly Address[]
  readonly proxy?: URL
  /** The widest of what the addresses are. */
  readonly reach: Reach
}

export interface RouteRules {
  readonly allowPrivate: boolean
  readonly resolve: Resolve
  readonly variables: Variables
}

/**
 * Decides once where a URL may be asked. Names are resolved here, and what they resolve to is what is connected to: a
 * name that means another address a moment later gains nothing. Where a proxy is in the way, the proxy resolves; a name
 * that is known here to be private is refused all the same.
 */
export async function routeTo(url: URL, rules: RouteRules): Promise<Route | Failure> {
  const refusal = refusedOutright(url)
  if (refusal !== undefined) return refusal
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const proxy = proxyFor(url, rules.variables)
  const addresses = await addressesOf(host, rules.resolve)
  if (isFailure(addresses)) {
    return proxy === undefined ? addresses : { is: 'proxied', addresses: [], proxy, reach: 'public' }
  }
  const reach = widest(addresses.map(({ address }) => reachOf(address)))
  if (reach === 'never')
    return failure('refused', 'is at an address that is never asked: link-local, metadata or reserved')
  if (reach === 'private' && !rules.allowPrivate) return failure('refused', 'is at a private address', ALLOW)
  return proxy === undefined ? { is: 'direct', addresses, reach } : { is: 'proxied', addresses: [], proxy, reach }
}

const ALLOW = 'Set `allow-private: true` for this check if it is meant'

/** Answers every question for an address with those that were looked at. */
export const lookupIn =
  (addresses: readonly Address[]): LookupFunction =>
  (_host, options, answer) => {
    const [first] = addresses
    if (options.all === true) answer(null, [...addresses])
    else if (first !== undefined) answer(null, first.address, first.family)
  }

function refusedOutright(url: URL): Failure | undefined {
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return failure('refused', 'is at a URL that is neither http nor https')
  if (url.username !== '' || url.password !== '')
    return failure('refused', 'is at a URL that holds credentials', 'Put them into a header, by the name of a variable')
  return undefined
}

async function addressesOf(host: string, resolve: Resolve): Promise<readonly Address[] | Failure> {
  const family = isIP(host)
  if (family !== 0) return [{ address: host, family }]
  // These names are the machine's own whatever a resolver says of them (RFC 6761).
  if (/(?:^|\.)localhost\.?$/i.test(host)) return [{ address: '127.0.0.1', family: 4 }]
  try {
    const addresses = await resolve(host)
    return addresses.length > 0 ? addresses : failure('unreachable', 'has a host name without an address')
  } catch (thrown) {
    return failureOf(thrown, false)
  }
}

/** One address that is refused refuses the name: which of them a connection ends at is not ours to choose. */
const widest = (reaches: readonly Reach[]): Reach =>
  reaches.find((reach) => reach === 'never') ?? reaches.find((reach) => reach === 'private') ?? 'public'
