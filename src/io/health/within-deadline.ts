import { type Answer, unknown } from '../../domain/answer.js'
import { Problem } from '../../domain/problem.js'
import type { Reading } from '../../domain/reading.js'
import type { HealthSource } from '../../ports.js'
import type { Deadline } from '../runner/deadline.js'
import type { Hide } from './keeping-secrets.js'

interface Holding {
  readonly deadline: Pick<Deadline, 'race'>
  readonly hide: Hide
}

/** A source that ends with the deadline, refuses times that run backwards, and tells nothing that is to be hidden. */
export function withinDeadline(source: HealthSource, { deadline, hide }: Holding): HealthSource {
  const held =
    (ask: HealthSource['look']): HealthSource['look'] =>
    async (from, until) => {
      if (!(Number.isFinite(from) && Number.isFinite(until) && from <= until)) return BACKWARDS
      return hide(await inTime(ask(from, until), deadline))
    }
  return {
    past: held((from, until) => source.past(from, until)),
    look: held((from, until) => source.look(from, until))
  }
}

async function inTime(
  work: Promise<Answer<readonly Reading[]>>,
  deadline: Pick<Deadline, 'race'>
): Promise<Answer<readonly Reading[]>> {
  try {
    return await deadline.race(work, 'A look at the health of the service')
  } catch (thrown) {
    if (thrown instanceof Problem) return unknown(thrown)
    throw thrown
  }
}

const BACKWARDS = unknown(
  new Problem({ what: 'The time to look at ends before it begins', todo: 'Check the clock of this machine' })
)
