import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { aRepository, oneJob, stepOf, type ARepository } from './a-repository.js'

let at: ARepository
beforeEach(async () => {
  at = await aRepository()
})
afterEach(() => at.remove())

/** An action that says which of its stages runs, and what it was given. */
const talkative = (name: string, more = '') => ({
  [`suite/${name}/action.yml`]: `name: ${name}
description: Talks
inputs:
  who: {description: d, default: world}
  with space: {description: d, default: "\${{ github.repository }} \${{ job.status }}"}
  old: {description: d, deprecationMessage: use who}
outputs: {said: {description: d}}
runs: {using: node24, main: main.cjs${more}}
`,
  [`suite/${name}/main.cjs`]: `
    const fs = require('fs'), e = process.env
    console.log('${name} main', e.INPUT_WHO, e.INPUT_WITH_SPACE, e.STATE_mark)
    fs.appendFileSync(e.GITHUB_OUTPUT, 'said=' + e.INPUT_WHO + '\\n')
    fs.appendFileSync(e.GITHUB_STATE, 'mark=main\\n')
    fs.appendFileSync(e.GITHUB_STEP_SUMMARY, '${name}\\n')
    if (e.INPUT_WHO === 'nobody') process.exitCode = 2`,
  [`suite/${name}/pre.cjs`]: `console.log('${name} pre', process.env.INPUT_WHO)
    require('fs').appendFileSync(process.env.GITHUB_STATE, 'early=pre\\n')`,
  [`suite/${name}/post.cjs`]: `const e = process.env
    console.log('${name} post', e.STATE_mark, e.STATE_early, e.INPUT_WITH_SPACE)`
})

const suite = () => ({ actions: { 'octo-org/suite': `${at.folder}/suite` } })
const ALL_STAGES = ', pre: pre.cjs, post: post.cjs'

describe('a JavaScript action', () => {
  test('gets its inputs and their defaults, and gives outputs', async () => {
    at.write(talkative('one'))
    const steps = `
- {id: x, name: x, uses: octo-org/suite/one@v1, with: {WHO: moon}}
- {name: see, run: 'echo "\${{ steps.x.outputs.said }}"'}`
    const result = await at.run(oneJob(steps), suite())
    expect(stepOf(result, 'x')).toMatchObject({
      rawStdout: 'one main moon octo-org/app success undefined\n',
      summary: 'one\n'
    })
    expect(stepOf(result, 'see').rawStdout).toBe('moon\n')
  })

  test('runs before and after all others, last in first out', async () => {
    at.write({ ...talkative('one', ALL_STAGES), ...talkative('two', ALL_STAGES) })
    const result = await at.run(oneJob('- uses: octo-org/suite/one@v1\n- uses: octo-org/suite/two@v1'), suite())
    expect(result.jobs[0]?.steps.map(({ name, number }) => `${number} ${name}`)).toEqual([
      '1 Set up job',
      '2 Pre Run octo-org/suite/one@v1',
      '3 Pre Run octo-org/suite/two@v1',
      '4 Run octo-org/suite/one@v1',
      '5 Run octo-org/suite/two@v1',
      '9 Post Run octo-org/suite/two@v1',
      '10 Post Run octo-org/suite/one@v1',
      '11 Complete job'
    ])
    expect(stepOf(result, 'Post Run octo-org/suite/one@v1').rawStdout).toBe('one post main pre octo-org/app success\n')
  })

  test('runs its post step after a failure, with the status of the job then', async () => {
    at.write(talkative('one', ', post: post.cjs'))
    const result = await at.run(
      oneJob('- {name: x, uses: octo-org/suite/one@v1, with: {who: nobody}}\n- run: echo'),
      suite()
    )
    expect(stepOf(result, 'x')).toMatchObject({ conclusion: 'failure', annotations: [] })
    expect(stepOf(result, 'Post x').rawStdout).toContain('octo-org/app failure')
  })

  test('obeys pre-if and post-if', async () => {
    at.write(talkative('one', ", pre: pre.cjs, pre-if: runner.os == 'Windows', post: post.cjs, post-if: failure()"))
    const result = await at.run(oneJob('- {name: x, uses: octo-org/suite/one@v1}'), suite())
    expect(stepOf(result, 'Pre x').conclusion).toBe('skipped')
    expect(stepOf(result, 'Post x').conclusion).toBe('skipped')
  })

  test('that is local runs no pre step, and has no post step if it was skipped', async () => {
    at.write(talkative('one', ALL_STAGES))
    const steps = `
- uses: actions/checkout@v4
- {name: x, uses: ./suite/one}
- {name: y, if: false, uses: ./suite/one}`
    const result = await at.run(oneJob(steps))
    const names = result.jobs[0]?.steps.map(({ name }) => name)
    expect(names).toContain('Post x')
    expect(names).not.toContain('Pre x')
    expect(names).not.toContain('Post y')
  })

  test('needs a checkout if it is local', async () => {
    at.write(talkative('one'))
    const result = await at.run(oneJob('- {name: x, uses: ./suite/one}'))
    expect(stepOf(result, 'x').log).toContain('Did you forget to run actions/checkout')
  })

  test('is told of inputs that it does not have or should not use', async () => {
    at.write(talkative('one'))
    const result = await at.run(oneJob('- {name: x, uses: octo-org/suite/one@v1, with: {wo: a, old: b}}'), suite())
    expect(stepOf(result, 'x').annotations.map(({ message }) => message)).toEqual([
      "Unexpected input(s) 'wo', valid inputs are ['who', 'with space', 'old']",
      "Input 'old' has been deprecated with message: use who"
    ])
  })

  test('may use the cache and the token of its job', async () => {
    at.write({
      'suite/action.yml': `name: a\ndescription: d\ninputs: {token: {description: d, default: "\${{ github.token }}"}}\nruns: {using: node20, main: m.mjs}`,
      'suite/m.mjs': `
        const { GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID, INPUT_TOKEN, ...e } = process.env
        const url = GITHUB_API_URL + '/repos/' + GITHUB_REPOSITORY + '/actions/runs/' + GITHUB_RUN_ID + '/jobs'
        const reply = await fetch(url, { headers: { authorization: 'Bearer ' + INPUT_TOKEN } })
        const body = await reply.json()
        console.log(JSON.stringify([reply.status, body.jobs?.[0].status, body.jobs?.[0].completed_at, body.jobs?.[0].steps.map((s) => s.status)]))
        console.log(e.ACTIONS_RESULTS_URL, e.ACTIONS_CACHE_SERVICE_V2, e.ACTIONS_CACHE_MODE, INPUT_TOKEN)`
    })
    const workflow = oneJob(
      '- {name: x, uses: octo-org/suite@v1}\n- {name: y, if: failure(), run: echo}',
      'cache-mode: read'
    )
    const granted = await at.run(`${workflow}    permissions: {actions: read}\n`, suite())
    const [jobs, cache] = stepOf(granted, 'x').rawStdout.split('\n')
    expect(jobs).toBe('[200,"in_progress",null,["completed","in_progress","queued"]]')
    expect(cache).toContain(`${at.github.resultsUrl} true read ghs_`)
    expect(stepOf(granted, 'x').log).toContain('true read ***')
    const refused = await at.run(workflow, suite())
    expect(stepOf(refused, 'x').rawStdout).toMatch(/^\[40[34],/)
  })
})

test('an action saves and restores with the real cache client', async () => {
  const client = join(process.cwd(), 'node_modules/@actions/cache/lib/cache.js')
  at.write({
    'suite/action.yml': 'name: a\ndescription: d\ninputs: {do: {description: d}}\nruns: {using: node24, main: m.mjs}',
    'suite/m.mjs': `
      import { restoreCache, saveCache } from '${client}'
      import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
      if (process.env.INPUT_DO === 'save') {
        mkdirSync('data'); writeFileSync('data/x', 'kept')
        console.log('id', await saveCache(['data'], 'key-1') > 0)
      } else console.log('got', await restoreCache(['data'], 'key-2', ['key-']), readFileSync('data/x', 'utf8'))`
  })
  const result = await at.run(
    `on: push
jobs:
  a: {runs-on: x, steps: [{name: save, uses: octo-org/suite@v1, with: {do: save}}]}
  b: {needs: a, runs-on: x, steps: [{name: restore, uses: octo-org/suite@v1}]}
`,
    suite()
  )
  expect(stepOf(result, 'save').rawStdout).toContain('id true\n')
  expect(stepOf(result, 'restore').rawStdout).toContain('got key-1 kept\n')
})

describe('a composite action', () => {
  const composite = (steps: string, more = '') => ({
    'suite/c/action.yml': `name: c
description: d
inputs: {who: {description: d, default: world}}
outputs: {all: {description: d, value: "\${{ steps.a.outputs.v }}-\${{ steps.b.outputs.said }}"}}
${more}runs:
  using: composite
  steps:
${steps}`
  })

  test('has inputs, outputs and steps of its own', async () => {
    at.write(talkative('one', ALL_STAGES))
    at.write(
      composite(`    - {id: a, shell: bash, run: 'echo "v=\${{ inputs.who }}$OUTER" >> "$GITHUB_OUTPUT"; echo "LATER=1" >> "$GITHUB_ENV"; basename "$GITHUB_ACTION_PATH"'}
    - {id: b, uses: octo-org/suite/one@v1, with: {who: "\${{ steps.a.outputs.v }}\${{ env.LATER }}"}}
`)
    )
    const steps = `
- {id: c, name: c, uses: octo-org/suite/c@v1, env: {OUTER: o}, with: {who: x}}
- {name: see, run: 'echo "\${{ steps.c.outputs.all }} \${{ steps.a }} $LATER$OUTER"'}`
    const result = await at.run(oneJob(steps), suite())
    expect(stepOf(result, 'c').rawStdout).toBe('c\none main xo1 octo-org/app success undefined\n')
    expect(stepOf(result, 'see').rawStdout).toBe('xo-xo1  1\n')
    expect(stepOf(result, 'Pre c').rawStdout).toBe('one pre \n')
    expect(stepOf(result, 'Post c').rawStdout).toBe('one post main pre octo-org/app success\n')
  })

  test('fails with a step inside, after those that want to see it', async () => {
    at.write(
      composite(`    - {shell: bash, run: exit 1}
    - {shell: bash, run: echo no}
    - {shell: bash, if: failure(), run: echo saw}
`)
    )
    const steps = '- run: exit 1\n  continue-on-error: true\n- {name: c, uses: octo-org/suite/c@v1}'
    const result = await at.run(oneJob(steps), suite())
    expect(stepOf(result, 'c')).toMatchObject({ conclusion: 'failure', rawStdout: 'saw\n' })
  })

  test('shares one allowance of annotations', async () => {
    const eight = '{shell: bash, run: \'for i in $(seq 8); do echo "::notice::n"; done\'}'
    at.write(composite(`    - ${eight}\n    - ${eight}\n`))
    const result = await at.run(oneJob('- {name: c, uses: octo-org/suite/c@v1}'), suite())
    expect(stepOf(result, 'c').annotations).toHaveLength(10)
  })

  test('names its own neighbours by $/', async () => {
    at.write(talkative('one'))
    at.write(composite('    - {uses: $/one}\n'))
    const result = await at.run(oneJob('- {name: c, uses: octo-org/suite/c@v1}'), suite())
    expect(stepOf(result, 'c').rawStdout).toContain('one main world')
  })
})

test('an action that nobody gave fails the job when it is set up', async () => {
  const result = await at.run(oneJob('- run: echo\n- uses: other/thing@v1'))
  expect(result.conclusion).toBe('failure')
  expect(stepOf(result, 'Set up job').log).toContain('Unable to resolve action `other/thing@v1`')
})

test('artifacts go from job to job', async () => {
  const result = await at.run(`on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - run: mkdir -p out/deep; echo 1 > out/a.txt; echo 2 > out/deep/b.txt; echo 3 > out/c.log
      - {id: up, uses: actions/upload-artifact@v4, with: {name: reports, path: "out\\n!out/*.log"}}
      - {name: id, run: 'echo "\${{ steps.up.outputs.artifact-id }}"'}
      - {name: again, uses: actions/upload-artifact@v4, continue-on-error: true, with: {name: reports, path: out}}
      - {name: none, uses: actions/upload-artifact@v4, with: {name: other, path: nothing}}
  use:
    needs: build
    runs-on: ubuntu-latest
    steps:
      - {uses: actions/download-artifact@v4, with: {name: reports, path: in}}
      - {uses: actions/download-artifact@v4}
      - {name: see, run: find . -type f | sort}
`)
  expect(stepOf(result, 'see').rawStdout).toBe('./in/a.txt\n./in/deep/b.txt\n./reports/a.txt\n./reports/deep/b.txt\n')
  expect(stepOf(result, 'id').rawStdout.trim()).toBe(String(at.repository.artifacts[0]?.id))
  expect(stepOf(result, 'again')).toMatchObject({ outcome: 'failure', conclusion: 'success' })
  expect(stepOf(result, 'none').annotations[0]?.message).toContain('No files were found')
})
