import { expect, test } from '@jest/globals'
import { known, unknown, type Answer } from '../../../src/domain/answer.js'
import { Problem } from '../../../src/domain/problem.js'
import { earlyPast, readPast } from '../../../src/flows/risk/past.js'
import type { CommitsSource } from '../../../src/ports.js'
import { fakeLog } from '../../fakes/publisher.js'
import { aChange, DAY_MS, shaOf, START } from '../../risk/changes.js'

const [head, at, limit] = [shaOf(9), START + 20 * DAY_MS, 100]

/** A checkout that holds the commits before a head, and what it was asked for. */
function checkout(count: number): { readonly local: CommitsSource; readonly asked: string[] } {
  const asked: string[] = []
  return {
    asked,
    local: {
      range: () => Promise.resolve(unknown(new Problem({ what: 'not asked' }))),
      walk: (range, begin) => {
        asked.push(range.head)
        if (count === 0) return Promise.resolve(unknown(new Problem({ what: 'The checkout lacks it' })))
        const take = begin({ fromTheBeginning: true })
        for (let number = 1; number <= count; number += 1) take(aChange(number))
        return Promise.resolve(known({ head: range.head, fromTheBeginning: true, complete: true, notes: [] }))
      }
    }
  }
}

const log = fakeLog()
const read = async (
  { local, asked }: ReturnType<typeof checkout>,
  early: string | undefined,
  own: readonly string[] = []
): Promise<readonly [walks: number, changes: number]> => {
  const begun = early === undefined ? undefined : earlyPast({ local }, { head: early, limit, at })
  const { past } = await readPast({ local, log }, { head, own: new Set(own), limit, at }, begun)
  return [asked.length, past.changes.length]
}

test('a past that was begun early is read once', async () => {
  expect(await read(checkout(8), head)).toEqual([1, 8])
})

test('it is read anew where the change begins elsewhere, or nobody knew where', async () => {
  expect(await read(checkout(8), shaOf(7))).toEqual([2, 8])
  expect(await read(checkout(8), undefined)).toEqual([1, 8])
})

test('it is read anew, without them, where commits of the change are in it', async () => {
  expect(await read(checkout(8), head, [shaOf(8), shaOf(7)])).toEqual([2, 6])
})

test('where the checkout lacks it, that is told, early or not', async () => {
  const { local } = checkout(0)
  const told = async (early: string): Promise<unknown> => {
    const begun = earlyPast({ local }, { head: early, limit, at })
    return (await readPast({ local, log }, { head, own: new Set(), limit, at }, begun)).unseen
  }
  expect(JSON.stringify(await told(head))).toContain('The checkout lacks it')
  expect(await told(head)).toEqual(await told(shaOf(1)))
})

test('a walk that throws is told to whoever waits for it, and to nobody else', async () => {
  const broken: CommitsSource = {
    range: () => Promise.resolve(unknown(new Problem({ what: 'not asked' }))),
    walk: (): Promise<Answer<never>> => Promise.reject(new Error('a bug'))
  }
  const begun = earlyPast({ local: broken }, { head, limit, at })
  await new Promise((resolve) => setImmediate(resolve))
  await expect(readPast({ local: broken, log }, { head, own: new Set(), limit, at }, begun)).rejects.toThrow('a bug')
})
