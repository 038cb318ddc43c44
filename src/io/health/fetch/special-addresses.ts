import { isIPv4, isIPv6 } from 'node:net'

/**
 * What kind of place an address is. `private` may be asked where the configuration allows it: loopback and the networks
 * of a company. `never` may not: link-local addresses and the metadata services of clouds, which give credentials to
 * whoever asks, and what is no single host. Everything that is not known to be public is `never`.
 *
 * Follows the registries of special-purpose addresses of IANA (RFC 6890 and its successors).
 */
export type Reach = 'public' | 'private' | 'never'

/** The reach of an address in its usual spelling, as a resolver or a parsed URL gives it. */
export function reachOf(address: string): Reach {
  if (isIPv4(address)) return reachOfV4(numberOfV4(address))
  const zoneless = address.replace(/%.*$/, '')
  return isIPv6(zoneless) ? reachOfV6(partsOfV6(zoneless)) : 'never'
}

type Rule = readonly [network: string, bits: number, reach: Reach]

/** The first rule that fits decides. */
const V4: readonly Rule[] = [
  ['168.63.129.16', 32, 'never'], // Azure's host
  ['100.100.100.200', 32, 'never'], // the metadata of Alibaba Cloud
  ['10.0.0.0', 8, 'private'],
  ['100.64.0.0', 10, 'private'],
  ['127.0.0.0', 8, 'private'],
  ['172.16.0.0', 12, 'private'],
  ['192.168.0.0', 16, 'private'],
  ['0.0.0.0', 8, 'never'],
  ['169.254.0.0', 16, 'never'],
  ['192.0.0.0', 24, 'never'], // the metadata of Oracle among them
  ['192.0.2.0', 24, 'never'],
  ['192.88.99.0', 24, 'never'],
  ['198.18.0.0', 15, 'never'],
  ['198.51.100.0', 24, 'never'],
  ['203.0.113.0', 24, 'never'],
  ['224.0.0.0', 3, 'never'] // multicast, reserved, broadcast
]

function reachOfV4(address: number): Reach {
  const rule = V4.find(([network, bits]) => {
    const size = 2 ** (32 - bits)
    return Math.floor(address / size) === Math.floor(numberOfV4(network) / size)
  })
  return rule?.[2] ?? 'public'
}

const numberOfV4 = (address: string): number =>
  address.split('.').reduce((number, part) => number * 256 + Number(part), 0)

function reachOfV6(parts: readonly number[]): Reach {
  const [first = 0, second = 0] = parts
  const low = (parts[6] ?? 0) * 65_536 + (parts[7] ?? 0)
  const leading = parts.slice(0, 6).join(':')
  if (leading === '0:0:0:0:0:65535') return reachOfV4(low) // an IPv4 address in other clothes
  if (leading === '100:65435:0:0:0:0') return reachOfV4(low) // 64:ff9b::/96, which networks of IPv6 alone reach IPv4 by
  if (leading === '0:0:0:0:0:0' && low === 1) return 'private'
  if (first === 0xfd00 && second === 0x0ec2) return 'never' // the metadata of Amazon
  if ((first & 0xfe00) === 0xfc00) return 'private'
  if ((first & 0xe000) !== 0x2000) return 'never'
  if (first === 0x2001 && (second < 0x0200 || second === 0x0db8)) return 'never' // Teredo and other protocols, documents
  if (first === 0x2002) return 'never' // 6to4, which holds an IPv4 address
  return first === 0x3fff && second < 0x1000 ? 'never' : 'public'
}

/** The eight numbers of an address that is known to be one. */
function partsOfV6(address: string): readonly number[] {
  const dotted = /(\d+\.\d+\.\d+\.\d+)$/.exec(address)?.[1]
  const low = dotted === undefined ? 0 : numberOfV4(dotted)
  const plain =
    dotted === undefined
      ? address
      : address.replace(dotted, `${Math.floor(low / 65_536).toString(16)}:${(low % 65_536).toString(16)}`)
  const [head = '', tail] = plain.split('::')
  const before = numbersIn(head)
  if (tail === undefined) return before
  const after = numbersIn(tail)
  return [...before, ...Array.from({ length: 8 - before.length - after.length }, () => 0), ...after]
}

const numbersIn = (parts: string): readonly number[] =>
  parts === '' ? [] : parts.split(':').map((part) => Number.parseInt(part, 16))
