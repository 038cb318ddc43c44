/** The one entry of the bundle: actions by name, and the CLI. Everything behind them is loaded when it is needed. */
export { run } from '../actions/run.js'
export { cli } from './cli.js'
