import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { unzip } from '../../../src/io/archive/zip.js'
import { zipOf } from '../../../src/io/archive/zip-writer.js'

const everything = (): boolean => true

test('whatever is packed is unpacked as it was', async () => {
  const files = fc.dictionary(fc.stringMatching(/^[a-z][a-z0-9_.-]{0,20}[a-z]$/), fc.uint8Array({ maxLength: 300 }))
  await fc.assert(
    fc.asyncProperty(files, async (given) => {
      const unpacked = await unzip(zipOf(new Map(Object.entries(given))), everything)
      expect([...unpacked].map(([name, bytes]) => [name, [...bytes]])).toEqual(
        Object.entries(given)
          .map(([name, bytes]) => [name, [...bytes]] as const)
          .sort(([one], [other]) => (one < other ? -1 : 1))
      )
    }),
    { numRuns: 100 }
  )
})

test('the same files give the same bytes, in whatever order they come', () => {
  const [one, two] = [new Uint8Array([1]), new Uint8Array([2, 2])]
  const there = new Map([
    ['a.json', one],
    ['b.parquet', two]
  ])
  const back = new Map([...there].reverse())
  expect(zipOf(back)).toEqual(zipOf(there))
  expect(Buffer.from(zipOf(there)).includes(Buffer.from([0, 0, 0x21, 0]))).toBe(true)
})
