import { describe, expect, test } from '@jest/globals'
import * as core from '@actions/core'
import { runnerLog, terminalLog } from '../../../src/io/runner/log.js'
import type { Log } from '../../../src/ports.js'
import { commandsIn } from '../../host-runner/commands.js'
import { HOSTILE_LINES } from '../../fakes/hostile.js'

/** Everything that a piece of work prints to standard output. */
function printed(work: () => void): string {
  const chunks: string[] = []
  const write = process.stdout.write.bind(process.stdout)
  process.stdout.write = (chunk: string | Uint8Array): boolean => chunks.push(String(chunk)) > 0
  try {
    work()
  } finally {
    process.stdout.write = write
  }
  return chunks.join('')
}

function terminal(isTTY: boolean, verbose = false) {
  const written: string[] = []
  const error = { isTTY, write: (text: string) => written.push(text) }
  return { written, log: terminalLog({ error, overwrites: error.isTTY, verbose }) }
}

const LEVELS = ['debug', 'info', 'warn', 'progress'] as const

describe('in a job', () => {
  test.each(HOSTILE_LINES)('%j is no command to the runner, at whatever level', (line) => {
    const log = runnerLog(core)
    for (const level of LEVELS) {
      const output = printed(() => log[level](line))
      const commands = commandsIn(output).map(({ name }) => name)
      expect(commands).toEqual(level === 'debug' ? ['debug'] : level === 'warn' ? ['warning'] : [])
    }
  })

  test('a hostile name inside a sentence is no command either', () => {
    const log = runnerLog(core)
    const output = printed(() => HOSTILE_LINES.forEach((line) => log.info(`Test ${line} failed ${line}`)))
    expect(commandsIn(output)).toEqual([])
    expect(output.trimEnd().split('\n')).toHaveLength(HOSTILE_LINES.length)
  })

  test('a warning arrives as one, in its own words', () => {
    const output = printed(() => runnerLog(core).warn('100 % of test a::b, at c\nfailed'))
    expect(commandsIn(output)).toEqual([
      expect.objectContaining({ name: 'warning', message: '100 % of test a::b, at c failed', properties: {} })
    ])
  })

  test('progress is not shown', () => {
    expect(printed(() => runnerLog(core).progress('Reading …'))).toBe('')
  })
})

describe('at a terminal', () => {
  test.each([true, false])('(TTY %j) no line holds more than it says: no second line, no escape sequence', (isTTY) => {
    const { written, log } = terminal(isTTY, true)
    for (const line of HOSTILE_LINES) for (const level of ['debug', 'info', 'warn'] as const) log[level](line)
    const own = isTTY ? '\r\u001b[2K' : ''
    for (const text of written) {
      expect(text.startsWith(own) && text.endsWith('\n')).toBe(true)
      expect(text.slice(own.length, -1)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/)
    }
    expect(commandsIn(written.join(''))).toEqual([])
  })

  test('progress is shown on one line that the next one replaces', () => {
    const { written, log } = terminal(true)
    log.progress('Reading …')
    log.info('Read 3 files.')
    expect(written).toEqual(['\r\u001b[2KReading …', '\r\u001b[2KRead 3 files.\n'])
  })

  test('progress is not shown where nobody watches, and nothing is cleared', () => {
    const { written, log } = terminal(false)
    log.progress('Reading …')
    log.info('Read 3 files.')
    expect(written).toEqual(['Read 3 files.\n'])
  })

  test('a warning says that it is one', () => {
    const { written, log } = terminal(false)
    log.warn('The disk is full.')
    expect(written).toEqual(['warning: The disk is full.\n'])
  })

  test('details are shown to those who ask for them', () => {
    const shown = (verbose: boolean): readonly string[] => {
      const { written, log }: { written: string[]; log: Log } = terminal(false, verbose)
      log.debug('Found 3 files.')
      return written
    }
    expect([shown(false), shown(true)]).toEqual([[], ['Found 3 files.\n']])
  })
})
