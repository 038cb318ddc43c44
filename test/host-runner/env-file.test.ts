import { describe, expect, test } from '@jest/globals'
import { envFilePairs, envFilePaths } from './env-file.js'

const pairs = (text: string) => [...envFilePairs(text)]

test('a line gives a name and everything after the first equals sign', () => {
  expect(pairs('a=1\n\nb=x=y<<z\nc=\n')).toEqual([
    ['a', '1'],
    ['b', 'x=y<<z'],
    ['c', '']
  ])
})

test('a heredoc gives its lines as they are', () => {
  expect(pairs('a<<END\none\n\n two=2 \nEND \nEND\nlast=1')).toEqual([
    ['a', 'one\n\n two=2 \nEND '],
    ['last', '1']
  ])
})

test('a heredoc may be empty, and its delimiter may end the file', () => {
  expect(pairs('a<<END\nEND')).toEqual([['a', '']])
})

test('a name may hold blanks, and a delimiter may hold an equals sign', () => {
  expect(pairs(' a b <<X=1\nv\nX=1\n')).toEqual([[' a b ', 'v']])
})

test('a carriage return belongs to the value', () => {
  expect(pairs('a=1\r\nb<<E\nx\r\nE\n')).toEqual([
    ['a', '1\r'],
    ['b', 'x\r']
  ])
})

test('a byte order mark is not part of the first name', () => {
  expect(pairs('\ufeffa=1')).toEqual([['a', '1']])
})

describe('the runner refuses', () => {
  test.each([
    ['a line without a sign', 'abc', "Invalid format 'abc'"],
    ['an empty name', '=1', "Invalid format '=1'. Name must not be empty"],
    ['an empty heredoc name', '<<E\nE', "Invalid format '<<E'. Name must not be empty and delimiter must not be empty"],
    ['an empty delimiter', 'a<<\n\n', "Invalid format 'a<<'. Name must not be empty and delimiter must not be empty"],
    ['a missing delimiter', 'a<<E\nx\n', "Invalid value. Matching delimiter not found 'E'"],
    ['an indented delimiter', 'a<<E\nx\n E\n', "Invalid value. Matching delimiter not found 'E'"],
    ['a last line without an end', 'a<<E\nx', 'Invalid value. EOF marker missing new line.']
  ])('%s', (_, text, message) => {
    expect(() => pairs(text)).toThrow(message)
  })
})

test('what stands before a bad line has taken effect', () => {
  const seen: string[] = []
  expect(() => {
    for (const [name] of envFilePairs('a=1\nbad\nc=3')) seen.push(name)
  }).toThrow("Invalid format 'bad'")
  expect(seen).toEqual(['a'])
})

test('each line of a path file is a folder', () => {
  expect(envFilePaths('/a\n\n/b c\r\n')).toEqual(['/a', '/b c'])
})
