import { execFileSync } from 'node:child_process'
import * as zlib from 'node:zlib'
import { expect, test } from '@jest/globals'
import { damageOf } from '../../../../src/history/manifest.js'
import { inflate } from '../../../../src/io/store/cache/inflate.js'
import { FOLDER } from '../../../../src/io/store/cache/layout.js'
import { unpack } from '../../../../src/io/store/cache/unpack.js'
import { aSegment } from '../../../history/builders.js'
import { tarOf } from '../../archive/tar-of.js'

const segment = aSegment()
const archive = tarOf(
  [...segment.files].map(([file, content]) => ({ path: `${FOLDER}/segments/${segment.name}/${file}`, content }))
)

const pack = {
  gzip: (bytes: Uint8Array): Buffer => zlib.gzipSync(bytes),
  zstd: (bytes: Uint8Array): Buffer => execFileSync('zstd', ['-q', '-c'], { input: bytes })
} as const

/** Before 22.15 Node asks a program, which takes a while for each byte. */
const ofEach = { gzip: 1, zstd: 'zstdDecompress' in zlib ? 1 : 53 } as const

test.each(['gzip', 'zstd'] as const)('what was packed with %s comes back as it was', async (packing) => {
  expect(await unpack(pack[packing](archive))).toEqual({
    is: 'segments',
    segments: [
      { name: segment.name, files: new Map([...segment.files].map(([file, bytes]) => [file, Buffer.from(bytes)])) }
    ]
  })
})

test.each(['gzip', 'zstd'] as const)(
  'a wrong byte anywhere in what was packed with %s is found, or changes nothing',
  async (packing) => {
    const intact = pack[packing](archive)
    let found = 0
    for (let at = 0; at < intact.length; at += ofEach[packing]) {
      const bytes = Buffer.from(intact)
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (at % 8))
      const unpacked = await unpack(bytes)
      const good = unpacked.is === 'segments' ? unpacked.segments.filter((one) => damageOf(one) === undefined) : []
      if (good.length === 0) found += 1
      for (const one of good)
        for (const [file, content] of one.files) expect(segment.files.get(file)).toEqual(new Uint8Array(content))
    }
    expect(found).toBeGreaterThan((0.9 * intact.length) / ofEach[packing])
  },
  60_000
)

test.each(['gzip', 'zstd'] as const)('what was packed with %s and is cut anywhere gives nothing', async (packing) => {
  const intact = pack[packing](archive)
  for (let length = 0; length < intact.length - 8; length += 97)
    expect((await unpack(intact.subarray(0, length))).is).toBe('damaged')
})

test.each(['gzip', 'zstd'] as const)(
  'what was packed with %s is inflated to its limit and no further',
  async (packing) => {
    const packed = pack[packing](Buffer.alloc(1_000_000))
    expect(await inflate(packed, 1_000_000)).toMatchObject({ is: 'inflated' })
    expect(await inflate(packed, 999_999)).toEqual({ is: 'damaged', because: 'it inflates to more than 0.999999 MB' })
  }
)
