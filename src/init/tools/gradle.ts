import type { TestTool } from '../test-tool.js'

/** Gradle writes JUnit XML by itself. */
export const gradle: TestTool = {
  title: 'Gradle',
  runs: ([command = '', ...tasks]) =>
    /^(?:gradle|gradlew|gradlew\.bat)$/.test(command) &&
    tasks.some((task) => /(?:^|:)(?:check|build|\w*[tT]est\w*)$/.test(task)) &&
    !tasks.join(' ').includes('-x test'),
  report: () => ({ is: 'written', files: ['**/build/test-results/**/*.xml'] })
}
