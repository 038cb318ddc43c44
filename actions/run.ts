import { runAction } from '../src/io/runner/run-action.js'
import { actions, type ActionName } from './index.js'

/** What the stubs in `dist/` call. */
export const run = (name: ActionName): Promise<never> => runAction(actions[name])
