import type { TestTool } from '../test-tool.js'
import { ava } from './ava.js'
import { cargoTest } from './cargo-test.js'
import { ctest } from './ctest.js'
import { dotnetTest } from './dotnet-test.js'
import { goTest } from './go-test.js'
import { googletest } from './googletest.js'
import { gradle } from './gradle.js'
import { jasmine } from './jasmine.js'
import { jest } from './jest.js'
import { maven } from './maven.js'
import { minitest } from './minitest.js'
import { mocha } from './mocha.js'
import { nextest } from './nextest.js'
import { nodeTest } from './node-test.js'
import { phpunit } from './phpunit.js'
import { playwright } from './playwright.js'
import { pytest } from './pytest.js'
import { rspec } from './rspec.js'
import { vitest } from './vitest.js'

/** Every tool whose tests `init` knows to have written down. A line adds one; the first that runs a command has it. */
export const testTools = {
  jest,
  vitest,
  mocha,
  ava,
  jasmine,
  playwright,
  'node-test': nodeTest,
  pytest,
  'go-test': goTest,
  maven,
  gradle,
  'dotnet-test': dotnetTest,
  nextest,
  'cargo-test': cargoTest,
  phpunit,
  rspec,
  minitest,
  ctest,
  googletest
} as const satisfies Record<string, TestTool>
