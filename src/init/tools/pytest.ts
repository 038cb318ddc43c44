import { optionOf, type TestTool } from '../test-tool.js'

export const pytest: TestTool = {
  title: 'pytest',
  runs: ([command = '']) => /^(?:pytest|py\.test)(?:-3)?$/.test(command),
  report: (words, { text }) => {
    const given = optionOf(words, '--junitxml') ?? optionOf(words, '--junit-xml')
    if (given !== undefined) return { is: 'written', files: [given] }
    const config = ['pyproject.toml', 'pytest.ini', 'setup.cfg', 'tox.ini'].map((name) => text(name) ?? '').join('\n')
    const configured = /--junit-?xml[= ]([^\s"',\]]+)/.exec(config)?.[1]
    if (configured !== undefined) return { is: 'written', files: [configured] }
    return {
      is: 'told',
      options: OPTIONS,
      instead: { PYTEST_ADDOPTS: OPTIONS },
      files: ['test-results/pytest.xml']
    }
  }
}

const OPTIONS = '--junitxml=test-results/pytest.xml'
