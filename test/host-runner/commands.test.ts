import { describe, expect, test } from '@jest/globals'
import { commandsIn, parseCommand } from './commands.js'

const parsed = (line: string) => {
  const command = parseCommand(line)
  return command && { name: command.name, properties: command.properties, message: command.message }
}

describe('a line is a command', () => {
  test('with double colons, properties and a message', () => {
    expect(parsed('::error file=a.ts,line=3,title=No%3A 1%2C 2::It broke%0Aagain')).toEqual({
      name: 'error',
      properties: { file: 'a.ts', line: '3', title: 'No: 1, 2' },
      message: 'It broke\nagain'
    })
  })

  test.each(['  ', '\t', '\u00a0', '\u2003', '\u2028', '\u0085'])('after the blank %j', (blank) => {
    expect(parsed(`${blank}::debug::x`)?.message).toBe('x')
  })

  test('in capital letters', () => {
    expect(parsed('::ADD-MASK::x')?.name).toBe('add-mask')
  })

  test('in the old form, anywhere in a line', () => {
    expect(parsed('some text ##[set-env name=A;x=b%5D%3B]value%0A::x')).toEqual({
      name: 'set-env',
      properties: { name: 'A', x: 'b];' },
      message: 'value\n::x'
    })
  })
})

describe('a line is text', () => {
  test.each([
    'x ::error::message',
    ':error::message',
    '::error message',
    '::unknown::message',
    '\ufeff::error::message',
    '\u200b::error::message',
    '##[unknown]message',
    '##[error message',
    '# #[error]message',
    '##[section]message ##[error]message'
  ])('%j', (line) => {
    expect(parseCommand(line)).toBeUndefined()
  })
})

test('a percent sign is unescaped last, so that escaped escapes stay', () => {
  expect(parsed('::debug::100%25 %250A %0a')?.message).toBe('100% %0A %0a')
})

test('properties without a name or a value do not count', () => {
  expect(parsed('::error file=,=x,line==4, col=1::m')?.properties).toEqual({ line: '4', ' col': '1' })
})

test('an escaped command name is no command name', () => {
  expect(parseCommand('::set%2Doutput name=a::b')).toBeUndefined()
})

describe('a text', () => {
  test.each(['\n', '\r', '\r\n'])('is cut into lines at %j', (end) => {
    expect(commandsIn(`text${end}::set-output name=a::b`)).toHaveLength(1)
  })

  test.each(['\u2028', '\u2029', '\u000b', '\u000c', '\u0085', '\0'])('is not cut at %j', (mark) => {
    expect(commandsIn(`text${mark}::set-output name=a::b`)).toEqual([])
  })

  test('between a stop token and its return holds no commands', () => {
    const output = '::stop-commands::token1\n::error::no\n##[error]no\n::token1::\n::error::yes'
    expect(commandsIn(output).map(({ name, message }) => [name, message])).toEqual([
      ['stop-commands', 'token1'],
      ['token1', ''],
      ['error', 'yes']
    ])
  })

  test('cannot start commands again with another token', () => {
    expect(commandsIn('::stop-commands::token1\n::token2::\n::stop-commands::token2\n::token2::')).toHaveLength(1)
  })

  test('can start commands again with the token in the old form, anywhere in a line', () => {
    expect(commandsIn('::stop-commands::token1\nx ##[token1]\n::debug::yes')).toHaveLength(3)
  })

  test.each(['', 'error', 'Set-Output', 'pause-logging'])('cannot stop commands with the token %j', (token) => {
    expect(commandsIn(`::stop-commands::${token}\n::error::yes`).map(({ name }) => name)).toEqual([
      'stop-commands',
      'error'
    ])
  })
})
