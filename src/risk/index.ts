import { age } from './signals/age.js'
import { batch } from './signals/batch.js'
import { configuration } from './signals/configuration.js'
import { dependencies } from './signals/dependencies.js'
import { failures } from './signals/failures.js'
import { familiar } from './signals/familiar.js'
import { hotSpots } from './signals/hot-spots.js'
import { hotfix } from './signals/hotfix.js'
import { incidents } from './signals/incidents.js'
import { infrastructure } from './signals/infrastructure.js'
import { length } from './signals/length.js'
import { mends } from './signals/mends.js'
import { migrations } from './signals/migrations.js'
import { landedAgain } from './signals/landed-again.js'
import { outsize } from './signals/outsize.js'
import { owners } from './signals/owners.js'
import { redBase } from './signals/red-base.js'
import { retries } from './signals/retries.js'
import { revertedFiles } from './signals/reverted-files.js'
import { rollbacks } from './signals/rollbacks.js'
import { similarPast } from './signals/similar-changes.js'
import { sinceDeployment } from './signals/since-deployment.js'
import { size } from './signals/size.js'
import { slower } from './signals/slower.js'
import { sorts } from './signals/sorts.js'
import { surroundings } from './signals/surroundings.js'
import { spread } from './signals/spread.js'
import { takesBack } from './signals/takes-back.js'
import { testsNotRun } from './signals/tests-not-run.js'
import { untested } from './signals/untested.js'
import { words } from './signals/words.js'
import { workflows } from './signals/workflows.js'
import type { Signal } from './signal.js'

/** Every signal by its name, in the order in which equal ones are told. One line adds one. */
export const signals = {
  size,
  spread,
  length,
  familiar,
  age,
  mends,
  words,
  'landed-again': landedAgain,
  surroundings,
  sorts,
  failures,
  retries,
  slower,
  'tests-not-run': testsNotRun,
  'red-base': redBase,
  'reverted-files': revertedFiles,
  'hot-spots': hotSpots,
  migrations,
  dependencies,
  infrastructure,
  configuration,
  workflows,
  outsize,
  untested,
  owners,
  'takes-back': takesBack,
  hotfix,
  'since-deployment': sinceDeployment,
  batch,
  rollbacks,
  incidents,
  'similar-changes': similarPast
} as const satisfies Readonly<Record<string, Signal>>

export type SignalName = keyof typeof signals
