import { optionOf, type TestTool } from '../test-tool.js'

/** It has one reporter at a time, so a file that makes two of it keeps the log as it was. */
export const mocha: TestTool = {
  title: 'mocha',
  runs: ([command]) => command === 'mocha' || command === '_mocha',
  report: (words, { file, text }) => {
    const config = file(/^\.mocharc\./) ?? ''
    if (words.some((word) => /junit|xunit/.test(word)) || /junit|xunit/.test(config))
      return { is: 'written', files: ['**/*test-results*.xml', '**/*junit*.xml', '**/*xunit*.xml'] }
    const named = [optionOf(words, '--reporter'), optionOf(words, '-R'), REPORTER_OF.exec(config)?.[1]]
    if (named.some((reporter) => reporter !== undefined && reporter !== 'spec'))
      return { is: 'not', because: 'mocha has one reporter at a time, and another one is named already' }
    return {
      is: 'told',
      options: `--reporter ./${REPORTER} --reporter-option output=test-results/mocha.json`,
      ...(text(REPORTER) === undefined ? { file: { path: REPORTER, text: BOTH } } : {}),
      files: ['test-results/mocha.json'],
      remark: `mocha has one reporter at a time. ${REPORTER} makes two of it: one for the log as it was, and one for the report`
    }
  }
}

const REPORTER_OF = /(?:^|[\s{,])['"]?reporter['"]?\s*:\s*['"]?([^\s'",]+)/

const REPORTER = '.mocha-reporters.cjs'

/** In the style of Prettier, for repositories that check all their files. */
const BOTH = `/* eslint-disable */
// mocha has one reporter at a time: this one lists tests in the log, and writes the report for Foreshock.
const { reporters } = require("mocha");

module.exports = function (runner, options) {
  new reporters.Spec(runner, options);
  new reporters.JSON(runner, options);
};
`
