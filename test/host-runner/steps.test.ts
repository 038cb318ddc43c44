import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { aRepository, oneJob, stepOf, type ARepository } from './a-repository.js'

let at: ARepository
beforeEach(async () => {
  at = await aRepository()
})
afterEach(() => at.remove())

const outcomes = async (workflow: string) => {
  const result = await at.run(workflow)
  return Object.fromEntries((result.jobs[0]?.steps ?? []).map(({ name, outcome }) => [name, outcome]))
}

describe('the result of a script', () => {
  test('is its exit code', async () => {
    const result = await at.run(oneJob('- name: bad\n  run: exit 3'))
    expect(result.conclusion).toBe('failure')
    expect(stepOf(result, 'bad').annotations).toEqual([
      { level: 'error', message: 'Process completed with exit code 3.' }
    ])
  })

  test('takes a failing pipe for a success, unless bash is named', async () => {
    expect(
      await outcomes(oneJob('- {name: default, run: false | true}\n- {name: named, run: false | true, shell: bash}'))
    ).toMatchObject({ default: 'success', named: 'failure' })
  })

  test('is a failure if the shell cannot start there', async () => {
    const result = await at.run(oneJob('- name: lost\n  working-directory: nowhere\n  run: ls'))
    expect(stepOf(result, 'lost').log).toContain('No such file or directory')
  })
})

describe('conditions', () => {
  test('skip after a failure what does not ask for it', async () => {
    const steps = `
- {name: bad, run: exit 1}
- {name: plain, run: 'true'}
- {name: always, if: always(), run: 'true'}
- {name: failure, if: failure(), run: 'true'}
- {name: implied, if: github.sha != '', run: 'true'}
- {name: cancelled, if: cancelled(), run: 'true'}`
    expect(await outcomes(oneJob(steps))).toEqual({
      'Set up job': 'success',
      bad: 'failure',
      plain: 'skipped',
      always: 'success',
      failure: 'success',
      implied: 'skipped',
      cancelled: 'skipped',
      'Complete job': 'success'
    })
  })

  test('see outcome and conclusion of earlier steps', async () => {
    const steps = `
- {id: bad, run: exit 1, continue-on-error: true}
- {name: shown, run: 'echo "\${{ steps.bad.outcome }} \${{ steps.bad.conclusion }} \${{ job.status }}"'}`
    const result = await at.run(oneJob(steps))
    expect(result.conclusion).toBe('success')
    expect(stepOf(result, 'shown').rawStdout).toBe('failure success success\n')
  })

  test('that cannot be evaluated fail the step', async () => {
    const result = await at.run(oneJob(`- {name: odd, if: "fromJSON('{') == 1", run: 'true'}`))
    expect(stepOf(result, 'odd')).toMatchObject({ conclusion: 'failure', rawStdout: '' })
  })
})

describe('command files', () => {
  test('hand outputs, environment and path to later steps', async () => {
    const steps = `
- id: one
  run: |
    echo "a=1" >> "$GITHUB_OUTPUT"
    printf 'b<<E\\nx\\ny\\nE\\n' >> "$GITHUB_OUTPUT"
    echo "GREETING=hi" >> "$GITHUB_ENV"
    mkdir bin; printf '#!/bin/sh\\necho tool' > bin/tool; chmod +x bin/tool; echo "$PWD/bin" >> "$GITHUB_PATH"
    echo "now: $GREETING"
- name: two
  run: echo "\${{ steps.one.outputs.a }} \${{ contains(toJSON(steps.one.outputs.b), 'x') }} $GREETING \${{ env.GREETING }}"; tool`
    const result = await at.run(oneJob(steps))
    expect(stepOf(result, 'two').rawStdout).toBe('1 true hi hi\ntool\n')
    expect(result.jobs[0]?.steps[1]).toMatchObject({ rawStdout: 'now: \n', outputs: { a: '1', b: 'x\ny' } })
  })

  test('that are malformed fail the step, and keep what stands before', async () => {
    const result = await at.run(oneJob('- name: bad\n  run: printf \'a=1\\nbad\\n\' >> "$GITHUB_OUTPUT"'))
    const step = stepOf(result, 'bad')
    expect(step).toMatchObject({ conclusion: 'failure', outputs: { a: '1' } })
    expect(step.annotations.map(({ message }) => message)).toEqual([
      "Unable to process file command 'output' successfully.",
      "Invalid format 'bad'"
    ])
  })

  test('cannot set NODE_OPTIONS', async () => {
    const steps = `
- {name: set, run: 'echo "node_options=--x" >> "$GITHUB_ENV"; echo "A=1" >> "$GITHUB_ENV"'}
- {name: see, run: 'echo "[$node_options$NODE_OPTIONS$A]"'}`
    const result = await at.run(oneJob(steps))
    expect(stepOf(result, 'set')).toMatchObject({ conclusion: 'success', annotations: [{ level: 'error' }] })
    expect(stepOf(result, 'see').rawStdout).toBe('[1]\n')
  })

  test('hold a summary of one mebibyte and no more', async () => {
    const steps = `
- {name: fits, run: 'head -c 1048576 /dev/zero | tr "\\0" x > "$GITHUB_STEP_SUMMARY"'}
- {name: burst, run: 'head -c 1048577 /dev/zero | tr "\\0" x > "$GITHUB_STEP_SUMMARY"'}`
    const result = await at.run(oneJob(steps))
    expect(stepOf(result, 'fits').summary).toHaveLength(1_048_576)
    expect(stepOf(result, 'burst')).toMatchObject({ conclusion: 'success', summary: '' })
    expect(stepOf(result, 'burst').annotations[0]?.message).toContain('supports content up to a size of 1024k')
  })
})

describe('workflow commands', () => {
  test('make annotations, ten of a level, each cut at 4,096 characters', async () => {
    const script = `
for i in $(seq 12); do echo "::error file=a.ts,line=$i,title=T::e$i"; done
echo "::warning::$(head -c 5000 /dev/zero | tr '\\0' w)"
echo "##[notice]old" >&2`
    const result = await at.run(oneJob(`- name: s\n  run: |\n    ${script.trim().replaceAll('\n', '\n    ')}`))
    const { annotations, log, conclusion } = stepOf(result, 's')
    expect(conclusion).toBe('success')
    expect(annotations.filter(({ level }) => level === 'error')).toHaveLength(10)
    expect(annotations[0]).toEqual({ level: 'error', message: 'e1', file: 'a.ts', line: 1, title: 'T' })
    expect(annotations.find(({ level }) => level === 'warning')?.message).toHaveLength(4096)
    expect(annotations.at(-1)).toEqual({ level: 'notice', message: 'old' })
    expect(log).toContain('##[error]e12')
  })

  test('that are deprecated work, with a warning', async () => {
    const steps = `
- {id: old, name: old, run: 'echo "::set-output name=a::1"'}
- {name: see, run: 'echo "\${{ steps.old.outputs.a }}"'}`
    const result = await at.run(oneJob(steps))
    expect(stepOf(result, 'see').rawStdout).toBe('1\n')
    expect(stepOf(result, 'old').annotations).toMatchObject([{ level: 'warning' }])
  })

  test.each(['::set-env name=A::b', '::add-path::/tmp', 'text ##[set-env name=A]b', '::echo::maybe'])(
    '%j fails the step',
    async (line) => {
      const result = await at.run(
        oneJob(`- {name: s, run: 'echo "${line}"'}\n- {name: after, if: always(), run: 'echo "[$A]"'}`)
      )
      expect(stepOf(result, 's')).toMatchObject({ conclusion: 'failure', commands: [{ line }] })
      expect(stepOf(result, 'after').rawStdout).toBe('[]\n')
    }
  )

  test('stop and start again at the word of the step', async () => {
    const script = 'echo "::stop-commands::t0ken"; echo "::set-env name=A::b"; echo "::t0ken::"; echo "::notice::n"'
    const result = await at.run(oneJob(`- {name: s, run: '${script}'}`))
    expect(stepOf(result, 's')).toMatchObject({ conclusion: 'success', annotations: [{ message: 'n' }] })
    expect(stepOf(result, 's').log).toContain('\n::set-env name=A::b\n')
  })

  test('mask what they are told to, in this step and later ones', async () => {
    const steps = `
- {name: s, run: 'echo "::add-mask::pass word"; echo "a pass word b"'}
- {name: t, run: 'echo "c pass word d" | tee "$GITHUB_STEP_SUMMARY"'}`
    const result = await at.run(oneJob(steps))
    expect(stepOf(result, 's').log).toMatch(/a \*\*\* b$/)
    expect(stepOf(result, 't')).toMatchObject({ summary: 'c *** d\n', rawStdout: 'c pass word d\n' })
  })
})

describe('a step sees', () => {
  test('env of all levels, the nearest first', async () => {
    const result = await at.run(
      `on: push
env: {A: workflow, B: workflow, C: workflow, W: "\${{ github.repository }}"}
jobs:
  build:
    runs-on: ubuntu-latest
    env: {B: job, C: job, J: "\${{ env.A }}"}
    steps:
      - {name: s, env: {C: step, D: "\${{ env.C }}-\${{ env.W }}"}, run: 'echo "$A $B $C $D \${{ env.C }}"'}
`.replace(', J: "${{ env.A }}"', '')
    )
    expect(stepOf(result, 's').rawStdout).toBe('workflow job step job-octo-org/app step\n')
  })

  test('default shell and folder of its job before those of the workflow', async () => {
    const result = await at.run(`on: push
defaults: {run: {shell: sh, working-directory: one}}
jobs:
  build:
    runs-on: ubuntu-latest
    defaults: {run: {working-directory: two}}
    steps:
      - {run: mkdir one two, working-directory: .}
      - {name: s, run: 'basename "$PWD"; echo "[$BASH_VERSION]"'}
`)
    expect(stepOf(result, 's').rawStdout).toBe('two\n[]\n')
  })

  test('no runtime token and nothing of the host', async () => {
    process.env['HOST_SECRET'] = 'x'
    const result = await at.run(oneJob('- {name: s, run: env}'), { env: { HTTPS_PROXY: 'http://localhost:1' } })
    delete process.env['HOST_SECRET']
    const { rawStdout } = stepOf(result, 's')
    expect(rawStdout).not.toMatch(/ACTIONS_RUNTIME|ACTIONS_RESULTS|HOST_SECRET|GITHUB_TOKEN|JEST/)
    expect(rawStdout).toMatch(/^HTTPS_PROXY=http:\/\/localhost:1$/m)
    expect(rawStdout).toMatch(/^GITHUB_API_URL=http:\/\/127.0.0.1/m)
    expect(rawStdout).toMatch(/^GITHUB_WORKFLOW_REF=octo-org\/app\/\.github\/workflows\/ci\.yml@refs\/heads\/main$/m)
  })

  test('secrets, masked in the log', async () => {
    const steps = "- {name: s, env: {S: '${{ secrets.KEY }}'}, run: 'echo \"[$S] ${{ vars.NAME }}\"'}"
    const result = await at.run(oneJob(steps), { secrets: { KEY: 's3cret' }, vars: { NAME: 'v' } })
    expect(stepOf(result, 's')).toMatchObject({ rawStdout: '[s3cret] v\n' })
    expect(stepOf(result, 's').log).not.toContain('s3cret')
  })

  test('the job it belongs to', async () => {
    const result = await at.run(
      oneJob('- {name: s, run: \'echo "${{ job.check_run_id }} ${{ github.job }} ${{ runner.os }}"\'}')
    )
    expect(stepOf(result, 's').rawStdout).toBe(`${result.jobs[0]?.id ?? ''} build Linux\n`)
  })

  test('a hash of its files', async () => {
    at.write({ 'a/x.txt': 'x', 'b.txt': 'b' })
    const steps = `
- uses: actions/checkout@v4
- {name: s, run: 'echo "\${{ hashFiles(''**/*.txt'') }} \${{ hashFiles(''none'') }}."'}
- {name: t, run: 'echo "\${{ hashFiles(''a/x.txt'', ''b.txt'') }} ."'}`
    const result = await at.run(oneJob(steps))
    expect(stepOf(result, 's').rawStdout).toMatch(/^[0-9a-f]{64} \.\n$/)
    expect(stepOf(result, 't').rawStdout).toBe(stepOf(result, 's').rawStdout)
  })
})

test('a step that takes too long is interrupted and fails', async () => {
  const steps = `
- {name: slow, timeout-minutes: 1, run: exec sleep 30}
- {name: after, if: failure(), run: 'true'}`
  const result = await at.run(oneJob(steps), { minuteMs: 300, grace: { interruptMs: 200, terminateMs: 200 } })
  expect(stepOf(result, 'slow').annotations[0]?.message).toBe("The action 'slow' has timed out after 1 minutes.")
  expect(stepOf(result, 'after').conclusion).toBe('success')
  expect(result.conclusion).toBe('failure')
})
