import { type Answer, known, unknown } from '../../src/domain/answer.js'
import { Problem } from '../../src/domain/problem.js'
import type { Segment } from '../../src/domain/segment.js'
import type { SecondCopy } from '../../src/ports.js'

/** One artifact as GitHub lists it, and what comes when it is taken. */
export interface ToldArtifact {
  readonly json: { readonly id: number; readonly name: string; readonly [field: string]: unknown }
  readonly segment?: Segment
}

export interface FakeSecondCopy extends SecondCopy {
  /** Every question in order, such as `take 7`. */
  readonly asked: readonly string[]
  /** The most that were under way at once. */
  mostAtOnce(): number
}

/** Artifacts in memory, newest first, in pages of 100. */
export function fakeSecondCopy(
  artifacts: readonly ToldArtifact[] = [],
  { silent = [] }: { readonly silent?: readonly ('listed' | 'take')[] } = {}
): FakeSecondCopy {
  const left: ToldArtifact[] = [...artifacts]
  const asked: string[] = []
  let [underWay, most] = [0, 0]
  return {
    asked,
    mostAtOnce: () => most,
    leave: (segment) => {
      asked.push(`leave ${segment.name}`)
      const name = `foreshock-${segment.name}`
      if (left.some(({ json }) => json.name === name)) return Promise.resolve({ is: 'already-there' })
      left.unshift({ json: { id: left.length + 1, name }, segment })
      return Promise.resolve({ is: 'stored' })
    },
    listed: (page) => {
      asked.push(`listed ${page}`)
      if (silent.includes('listed')) return Promise.resolve(unknown(saidNothing('listed')))
      const items = left.slice(100 * (page - 1), 100 * page).map(({ json }) => json)
      return Promise.resolve(known({ items, complete: items.length < 100 }))
    },
    take: async (id): Promise<Answer<Segment>> => {
      asked.push(`take ${id}`)
      underWay += 1
      most = Math.max(most, underWay)
      await new Promise((resolve) => setImmediate(resolve))
      underWay -= 1
      const segment = left.find(({ json }) => json.id === id)?.segment
      return segment === undefined || silent.includes('take') ? unknown(saidNothing('take')) : known(segment)
    }
  }
}

const saidNothing = (question: string): Problem =>
  new Problem({ what: `GitHub said nothing to ${question}`, todo: 'Ask again' })
