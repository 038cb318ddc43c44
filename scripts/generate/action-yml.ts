import { stringify } from 'yaml'
import type { Action, InputSpec } from '../../src/io/runner/define-action.js'
import type { World } from '../../src/io/runner/run-action.js'

/** The metadata file of an action, as GitHub reads it. */
export function actionYml(action: Action<World>): string {
  const isFrontDoor = action.name === 'auto'
  const metadata = {
    name: action.title,
    description: action.summary,
    author: 'The Foreshock maintainers',
    branding: { icon: action.icon, color: 'orange' },
    inputs: Object.fromEntries(actionInputs(action).map(([name, spec]) => [name, inputOf(spec)])),
    outputs: action.outputs,
    runs: { using: 'node24', main: isFrontDoor ? 'dist/auto.js' : `../../dist/${action.name}.js` }
  }
  const source = isFrontDoor ? 'actions/auto/action.ts' : `actions/${action.name}/action.ts`
  return `# Made from ${source} by npm run generate.\n${stringify(metadata, { lineWidth: 0 })}`
}

export const actionInputs = ({ inputs }: Action<World>): readonly (readonly [string, InputSpec])[] =>
  Object.entries(inputs).filter(([, spec]) => spec.only !== 'terminal')

const inputOf = ({ description, default: value }: InputSpec): object => ({
  description,
  required: false,
  ...(value === undefined ? {} : { default: value })
})
