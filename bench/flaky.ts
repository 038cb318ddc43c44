import type { Options } from './arguments.js'
import { historiesOf, ratesOf } from './flaky/data.js'
import { ciFigures } from './flaky/ci.js'
import { ownFigures } from './flaky/own.js'
import { ratesFigures } from './flaky/rates.js'
import { repositoryFigures } from './flaky/repositories.js'
import { rerunFigures } from './flaky/reruns.js'
import type { Figures } from './lines.js'

/** How well flaky tests are told from broken ones: on histories of a folder where one is named, and on our own. */
export async function* flaky({ data, seed }: Options): AsyncIterable<Figures> {
  if (data === undefined)
    console.error('flaky: no --data DIR with flaky/*.jsonl.gz, so only our own histories are played.')
  else {
    const histories = await historiesOf(data)
    yield* rerunFigures(histories.filter(({ kind }) => kind === 'rerun'))
    const rates = await ratesOf(data)
    if (rates.length > 0) yield* ratesFigures(rates)
    for (const history of histories.filter(({ kind }) => kind === 'ci')) yield ciFigures(history)
  }
  yield ownFigures(seed)
  yield repositoryFigures(seed)
}
