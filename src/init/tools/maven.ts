import type { TestTool } from '../test-tool.js'

/** Surefire and Failsafe write their reports by themselves. */
export const maven: TestTool = {
  title: 'Maven',
  runs: ([command = '', ...goals]) =>
    /^(?:mvn|mvnw|mvnw\.cmd|mvnd)$/.test(command) && goals.some((goal) => GOALS.has(goal)) && !goals.some(skipsTests),
  report: () => ({ is: 'written', files: ['**/surefire-reports/*.xml', '**/failsafe-reports/*.xml'] })
}

const GOALS: ReadonlySet<string> = new Set(['test', 'package', 'verify', 'install', 'integration-test', 'deploy'])

const skipsTests = (word: string): boolean => /^-D(?:skipTests|maven\.test\.skip)(?:=true)?$/.test(word)
