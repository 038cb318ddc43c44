import { optionOf, type TestTool } from '../test-tool.js'

/** It has no option for a report, but a setting of the profile. */
export const nextest: TestTool = {
  title: 'cargo nextest',
  runs: ([command, ...words]) =>
    command === 'cargo' && words.includes('nextest') && (words.includes('run') || words.includes('r')),
  report: (words, { text }) => {
    const profile = optionOf(words, '--profile') ?? optionOf(words, '-P') ?? 'default'
    const config = text(CONFIG) ?? ''
    const files = ['target/nextest/*/*.xml']
    if (config.includes(`profile.${profile}.junit`)) return { is: 'written', files }
    return {
      is: 'told',
      file: { path: CONFIG, text: `[profile.${profile}.junit]\npath = "junit.xml"\n` },
      files
    }
  }
}

const CONFIG = '.config/nextest.toml'
