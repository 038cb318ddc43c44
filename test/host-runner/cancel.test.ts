import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { aRepository, jobOf, stepOf, type ARepository } from './a-repository.js'

let at: ARepository
beforeEach(async () => {
  at = await aRepository()
})
afterEach(() => at.remove())

const grace = { interruptMs: 400, terminateMs: 400 }

/** Cancels the run once the workflow has made the file `started` next to its repository. */
async function cancelled(workflow: string) {
  const abort = new AbortController()
  const started = join(at.folder, 'started')
  const result = at.run(workflow.replaceAll('STARTED', started), { signal: abort.signal, grace })
  for (let waits = 0; waits < 500 && !existsSync(started); waits++) await sleep(20)
  abort.abort()
  return result
}

const trapping = (signals: string) =>
  `exec node -e "${signals} require('fs').writeFileSync('STARTED', ''); setTimeout(() => {}, 20000)"`

const job = (script: string, more = '') => `on: push
jobs:
  j:
    runs-on: x
    steps:
      - {name: slow, run: ${JSON.stringify(script)}}
      - {name: plain, run: 'true'}
      - {name: always, if: always(), run: 'echo \${{ job.status }}'}
      - {name: cancelled, if: cancelled(), run: 'true'}
      - {name: failed, if: failure(), run: 'true'}
${more}`

test('a cancelled step is interrupted, and the steps that want to see it run', async () => {
  const result = await cancelled(job(trapping("process.on('SIGINT', () => { console.log('bye'); process.exit(0) });")))
  expect(result.conclusion).toBe('cancelled')
  expect(stepOf(result, 'slow')).toMatchObject({ outcome: 'cancelled', rawStdout: 'bye\n' })
  expect(stepOf(result, 'plain').conclusion).toBe('skipped')
  expect(stepOf(result, 'always')).toMatchObject({ conclusion: 'success', rawStdout: 'cancelled\n' })
  expect(stepOf(result, 'cancelled').conclusion).toBe('success')
  expect(stepOf(result, 'failed').conclusion).toBe('skipped')
  expect(at.repository.runs[0]?.attempts[0]).toMatchObject({ status: 'completed', conclusion: 'cancelled' })
})

test('a step that does not heed SIGINT gets SIGTERM', async () => {
  const script = trapping(
    "process.on('SIGINT', () => console.log('int')); process.on('SIGTERM', () => { console.log('term'); process.exit(0) });"
  )
  expect(stepOf(await cancelled(job(script)), 'slow').rawStdout).toBe('int\nterm\n')
})

test('a step that heeds nothing is killed', async () => {
  const script = trapping("process.on('SIGINT', () => {}); process.on('SIGTERM', () => {});")
  expect(stepOf(await cancelled(job(script)), 'slow').outcome).toBe('cancelled')
})

test('a step that always runs is not stopped', async () => {
  const script = `touch STARTED; sleep 0.5; echo done`
  const result = await cancelled(
    job('true').replace("if: always(), run: 'echo ${{ job.status }}'", `if: always(), run: '${script}'`)
  )
  expect(stepOf(result, 'always')).toMatchObject({ conclusion: 'success', rawStdout: 'done\n' })
  expect(jobOf(result, 'j').conclusion).toBe('cancelled')
})

test('post steps of a cancelled job run', async () => {
  at.write({
    'suite/action.yml': 'name: a\ndescription: d\nruns: {using: node24, main: main.cjs, post: post.cjs}',
    'suite/main.cjs': '',
    'suite/post.cjs': 'console.log("post")'
  })
  const workflow = job(trapping('')).replace('    steps:\n', '    steps:\n      - {name: a, uses: $/suite}\n')
  expect(stepOf(await cancelled(workflow), 'Post a').rawStdout).toBe('post\n')
})

test('other jobs are cancelled or skipped, unless they always run', async () => {
  const more = `  next: {needs: j, runs-on: x, steps: [{run: 'true'}]}
  report: {needs: j, if: always(), runs-on: x, steps: [{name: see, run: 'echo \${{ needs.j.result }}'}]}
`
  const result = await cancelled(job(trapping(''), more))
  expect(jobOf(result, 'next').conclusion).toBe('skipped')
  expect(stepOf(result, 'see').rawStdout).toBe('cancelled\n')
})

test('steps inside a composite action see the cancelling too', async () => {
  at.write({
    'suite/action.yml': `name: a
description: d
runs:
  using: composite
  steps:
    - {shell: bash, run: ${JSON.stringify(trapping('').replace('STARTED', join(at.folder, 'started')))}}
    - {shell: bash, run: echo no}
    - {shell: bash, if: always(), run: echo yes}
`
  })
  const result = await cancelled('on: push\njobs: {j: {runs-on: x, steps: [{name: c, uses: $/suite}]}}\n')
  expect(stepOf(result, 'c')).toMatchObject({ outcome: 'cancelled', rawStdout: 'yes\n' })
})

test('what a job leaves behind is killed', async () => {
  const pid = join(at.folder, 'pid')
  const result = await at.run(`on: push
jobs:
  j: {runs-on: x, steps: [{run: 'setsid sleep 60 > /dev/null 2>&1 & echo $! > ${pid}'}]}
`)
  expect(result.conclusion).toBe('success')
  const commandLine = join('/proc', readFileSync(pid, 'utf8').trim(), 'cmdline')
  const left = (): string => (existsSync(commandLine) ? readFileSync(commandLine, 'utf8') : '')
  for (let waited = 0; waited < 100 && left() !== ''; waited += 1) await sleep(50)
  expect(left()).toBe('')
})
