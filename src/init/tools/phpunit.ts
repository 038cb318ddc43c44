import { optionOf, type TestTool } from '../test-tool.js'

/** PHPUnit and Pest take the same option. */
export const phpunit: TestTool = {
  title: 'PHPUnit',
  runs: ([command = '', first, second]) =>
    /^(?:phpunit|pest|paratest|simple-phpunit|phpunit\.phar)$/.test(command) ||
    (command === 'artisan' && first === 'test') ||
    (command === 'php' && (first === 'artisan' ? second === 'test' : /(?:phpunit|pest)(?:\.phar)?$/.test(first ?? ''))),
  report: (words, { file }) => {
    const given = optionOf(words, '--log-junit')
    if (given !== undefined) return { is: 'written', files: [given] }
    const configured = /<junit[^>]*outputFile="([^"]+)"/.exec(file(/^phpunit\.xml/) ?? '')?.[1]
    if (configured !== undefined) return { is: 'written', files: [configured] }
    return { is: 'told', options: '--log-junit junit.xml', files: ['junit.xml'] }
  }
}
