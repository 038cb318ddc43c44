import fc from 'fast-check'
import { BlockList } from 'node:net'
import { reachOf } from '../../../src/io/health/fetch/special-addresses.js'

/** The same knowledge in the words of Node, to compare with. */
const special = new BlockList()
const SPECIAL_V4 = `0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24
  192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4 168.63.129.16/32`
for (const network of SPECIAL_V4.split(/\s+/)) {
  const [address = '', bits] = network.split('/')
  special.addSubnet(address, Number(bits), 'ipv4')
}

const v4 = fc.oneof(
  fc.ipV4(),
  fc
    .tuple(
      fc.constantFrom(0, 10, 100, 127, 169, 168, 172, 192, 198, 203, 224, 255),
      fc.constantFrom(0, 16, 31, 32, 51, 63, 64, 88, 127, 128, 168, 254, 18, 19),
      fc.nat(255),
      fc.nat(255)
    )
    .map((parts) => parts.join('.'))
)

test('an IPv4 address is public where no registry says otherwise, in whatever clothes it comes', () => {
  fc.assert(
    fc.property(v4, (address) => {
      const isPublic = !special.check(address, 'ipv4')
      expect([address, reachOf(address) === 'public']).toEqual([address, isPublic])
      expect(reachOf(`::ffff:${address}`)).toBe(reachOf(address))
      expect(reachOf(`64:ff9b::${address}`)).toBe(reachOf(address))
    }),
    { numRuns: 2000 }
  )
})

test('an IPv6 address is public only where it is global unicast', () => {
  fc.assert(
    fc.property(fc.ipV6(), (address) => {
      if (reachOf(address) !== 'public') return
      expect(
        /^(?:[23][0-9a-f]{3}:|::ffff:|0*:)/i.test(address) || address.includes('ffff') || address.includes('ff9b')
      ).toBe(true)
    })
  )
  for (const address of ['2606:4700::1111', '2a00:1450:4001::1', '2001:4860:4860::8888'])
    expect(reachOf(address)).toBe('public')
})

test('whatever is no address is never asked', () => {
  for (const text of ['', 'localhost', '1.2.3', '1.2.3.4.5', '::g', 'fe80::1%eth0']) expect(reachOf(text)).toBe('never')
})
