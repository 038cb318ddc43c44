import type { TestTool } from '../test-tool.js'

export const cargoTest: TestTool = {
  title: 'cargo test',
  runs: ([command, ...words]) => command === 'cargo' && (words.includes('test') || words.includes('t')),
  report: () => ({
    is: 'not',
    because:
      'stable Rust has no report that programs read. cargo nextest run writes one where .config/nextest.toml says so'
  })
}
