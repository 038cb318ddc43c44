import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { aRepository, jobOf, oneJob, stepOf, type ARepository } from './a-repository.js'

let at: ARepository
beforeEach(async () => {
  at = await aRepository()
})
afterEach(() => at.remove())

const results = async (jobs: string, options: Parameters<ARepository['run']>[1] = {}) => {
  const result = await at.run(`on: push\njobs:${jobs}`, options)
  return Object.fromEntries([
    ['run', result.conclusion],
    ...result.jobs.map(({ name, conclusion }) => [name, conclusion] as const)
  ])
}

const attemptOf = (number = 1) => {
  const attempt = at.repository.runs[0]?.attempts[number - 1]
  if (attempt === undefined) throw new Error(`There is no attempt ${number}.`)
  return attempt
}

describe('needs', () => {
  test('decide which jobs run, through all ancestors', async () => {
    expect(
      await results(`
  a: {runs-on: x, steps: [{run: exit 1}]}
  b: {needs: a, if: always(), runs-on: x, steps: [{run: 'true'}]}
  c: {needs: b, runs-on: x, steps: [{run: 'true'}]}
  d: {needs: [a, b], if: failure(), runs-on: x, steps: [{run: 'true'}]}
  e: {if: github.ref == 'refs/heads/other', runs-on: x, steps: [{run: 'true'}]}
  f: {needs: e, runs-on: x, steps: [{run: 'true'}]}
  g: {needs: [e], if: "!failure()", runs-on: x, steps: [{run: 'true'}]}`)
    ).toEqual({
      run: 'failure',
      a: 'failure',
      b: 'success',
      c: 'skipped',
      d: 'success',
      e: 'skipped',
      f: 'skipped',
      g: 'success'
    })
  })

  test('carry results and outputs, but no secrets', async () => {
    const result = await at.run(
      `on: push
jobs:
  a:
    runs-on: x
    outputs: {v: "\${{ steps.s.outputs.v }}", leak: "\${{ secrets.KEY }}!"}
    steps: [{id: s, run: echo v=1 >> "$GITHUB_OUTPUT"}]
  b:
    needs: a
    runs-on: x
    env: {FROM: "\${{ needs.a.outputs.v }}"}
    steps: [{name: see, run: 'echo "\${{ toJSON(needs) }} $FROM" | tr -d "[:space:]"'}]
`,
      { secrets: { KEY: 's3cret' } }
    )
    expect(stepOf(result, 'see').rawStdout).toBe('{a:{result:success,outputs:{v:1}}}1')
    expect(jobOf(result, 'a').steps.at(-1)?.annotations[0]?.message).toBe(
      "Skip output 'leak' since it may contain secret."
    )
  })

  test('forgive a job that continues on error', async () => {
    expect(
      await results(`
  a: {runs-on: x, continue-on-error: true, steps: [{run: exit 1}]}
  b: {needs: a, if: needs.a.result == 'success', runs-on: x, steps: [{run: 'true'}]}`)
    ).toEqual({ run: 'success', a: 'failure', b: 'success' })
  })
})

describe('a matrix', () => {
  test('names and numbers its jobs', async () => {
    const result = await at.run(`on: push
jobs:
  a:
    strategy: {matrix: {os: [l, w], node: [20, 24], exclude: [{os: w, node: 20}], include: [{os: l, extra: e}, {os: m}]}}
    runs-on: \${{ matrix.os }}-latest
    steps: [{run: 'echo "\${{ strategy.job-index }}/\${{ strategy.job-total }} \${{ matrix.node }}"'}]
  b:
    name: B on \${{ matrix.x }}
    strategy: {matrix: "\${{ fromJSON('{\\"x\\":[1]}') }}"}
    runs-on: x
    steps: [{run: 'true'}]
`)
    expect(result.jobs.map(({ name }) => name)).toEqual([
      'a (l, 20, e)',
      'a (l, 24, e)',
      'a (w, 24)',
      'a (m)',
      'B on 1'
    ])
    expect(jobOf(result, 'a (w, 24)').steps[1]?.rawStdout).toBe('2/4 24\n')
    expect(jobOf(result, 'a (w, 24)').matrix).toEqual({ os: 'w', node: 24 })
    expect(attemptOf().jobs.find(({ name }) => name === 'a (m)')?.labels).toEqual(['m-latest'])
  })

  test('cancels its other jobs when one fails', async () => {
    const jobs = (more: string) => `
  a:
    strategy: {${more}matrix: {v: [bad, slow]}}
    runs-on: x
    steps: [{run: "[ \${{ matrix.v }} = bad ] && sleep 0.3 && exit 1; exec sleep 2"}]`
    const grace = { interruptMs: 200, terminateMs: 200 }
    expect(await results(jobs(''), { grace })).toEqual({
      run: 'failure',
      'a (bad)': 'failure',
      'a (slow)': 'cancelled'
    })
    expect(await results(jobs('fail-fast: false, '), { grace })).toMatchObject({ 'a (slow)': 'success' })
  })

  test('runs as many jobs at once as it is allowed, also on the virtual clock', async () => {
    await at.run(`on: push
jobs:
  a:
    strategy: {max-parallel: 1, matrix: {v: [1, 2]}}
    runs-on: x
    steps: [{run: 'true'}]
`)
    expect(
      attemptOf().jobs.map(({ created_at, completed_at }) => [created_at.slice(14, 19), completed_at?.slice(14, 19)])
    ).toEqual([
      ['00:00', '00:08'],
      ['00:08', '00:16']
    ])
  })
})

describe('the virtual clock', () => {
  test('gives the same times in each execution', async () => {
    const workflow = `on: push
jobs:
  a: {runs-on: x, steps: [{name: long, run: sleep 0.1}]}
  b: {runs-on: x, steps: [{run: 'true'}]}
  c: {needs: [a, b], runs-on: x, steps: [{run: 'true'}]}
`
    await at.run(workflow, {
      seconds: ({ step }) => (step === 'long' ? 60 : undefined),
      queueSeconds: ({ job }) => (job === 'b' ? 10 : undefined)
    })
    const times = attemptOf().jobs.map((job) => [
      job.name,
      ...[job.created_at, job.started_at, job.completed_at].map((time) => time?.slice(14, 19))
    ])
    expect(times.sort()).toEqual([
      ['a', '00:00', '00:05', '01:07'],
      ['b', '00:00', '00:10', '00:13'],
      ['c', '01:07', '01:12', '01:15']
    ])
    expect(attemptOf().updated_at).toBe('2026-11-22T12:01:15Z')
    expect(at.github.state.now().toISOString()).toBe('2026-11-22T12:01:15.000Z')
  })
})

describe('tokens', () => {
  const ask = (path: string) =>
    `- {name: ask, run: 'curl -s -o /dev/null -w "%{http_code}" -H "authorization: Bearer \${{ github.token }}" "$GITHUB_API_URL/repos/octo-org/app/${path}"'}`

  test('have the permissions of their job only', async () => {
    const only = (job: string) =>
      oneJob(ask('actions/runs')).replace('    steps:', `    permissions: ${job}\n    steps:`)
    expect(stepOf(await at.run(only('{actions: read}')), 'ask').rawStdout).toBe('200')
    expect(stepOf(await at.run(only('read-all')), 'ask').rawStdout).toBe('200')
    expect(stepOf(await at.run(only('{contents: write}')), 'ask').rawStdout).toMatch(/40[34]/)
    expect(stepOf(await at.run(oneJob(ask('actions/runs'), 'permissions: {actions: read}')), 'ask').rawStdout).toBe(
      '200'
    )
    expect(stepOf(await at.run(oneJob(ask('commits'))), 'ask').rawStdout).toBe('200')
  })

  test('are secrets of the job, also for its env', async () => {
    const result = await at.run(
      oneJob(
        `- {name: see, run: '[ "$A" = "$B" ] && echo "$A$B"'}`,
        'env: {A: "${{ secrets.GITHUB_TOKEN }}", B: "${{ github.token }}"}'
      )
    )
    expect(stepOf(result, 'see').rawStdout).toMatch(/^ghs_/)
    expect(stepOf(result, 'see').log).toMatch(/\*\*\*\*\*\*$/)
  })

  test('of forks read only, and no secret is there', async () => {
    const payload = {
      number: 7,
      pull_request: { number: 7, title: 'Fix', head: { sha: 'c'.repeat(40), repo: { full_name: 'fork/app' } } }
    }
    const steps = `- {name: see, run: 'echo "[\${{ secrets.KEY }}] \${{ github.ref_name }} \${{ github.head_ref }}"'}`
    const result = await at.run(oneJob(steps), {
      event: { name: 'pull_request', payload },
      ref: 'refs/pull/7/merge',
      headRef: 'fix',
      baseRef: 'main',
      secrets: { KEY: 's3cret' }
    })
    expect(stepOf(result, 'see').rawStdout).toBe('[] 7/merge fix\n')
    expect(at.repository.runs[0]).toMatchObject({
      event: 'pull_request',
      head_branch: 'fix',
      head_sha: 'c'.repeat(40),
      head_repository: 'fork/app',
      display_title: 'Fix',
      pull_requests: []
    })
  })
})

test('inputs of a dispatch have defaults', async () => {
  const result = await at.run(
    `on: {workflow_dispatch: {inputs: {a: {default: x}, b: {type: boolean, default: true}, c: {}}}}
run-name: Go \${{ inputs.c }}
jobs:
  j: {runs-on: x, steps: [{name: see, run: 'echo "\${{ inputs.a }} \${{ inputs.b == true }} \${{ inputs.c }}"'}]}
`,
    { event: { name: 'workflow_dispatch', payload: { inputs: { c: 'z' } } } }
  )
  expect(stepOf(result, 'see').rawStdout).toBe('x true z\n')
  expect(at.repository.runs[0]?.display_title).toBe('Go z')
})

test('a job that runs too long is cancelled', async () => {
  const result = await at.run(
    `on: push
jobs:
  j: {runs-on: x, timeout-minutes: 1, steps: [{name: slow, run: exec sleep 20}, {name: last, if: always(), run: 'true'}]}
`,
    { minuteMs: 300, grace: { interruptMs: 200, terminateMs: 200 } }
  )
  expect(jobOf(result, 'j').conclusion).toBe('cancelled')
  expect(stepOf(result, 'last').conclusion).toBe('success')
})

describe('a run again', () => {
  const workflow = `on: push
jobs:
  good: {runs-on: x, outputs: {o: "\${{ steps.s.outputs.o }}"}, steps: [{id: s, run: echo "o=$GITHUB_RUN_ATTEMPT" >> "$GITHUB_OUTPUT"}]}
  flaky: {needs: good, runs-on: x, steps: [{name: try, run: 'echo \${{ needs.good.outputs.o }}; [ "$GITHUB_RUN_ATTEMPT" = 2 ]'}]}
  last: {needs: flaky, runs-on: x, steps: [{run: 'true'}]}
`

  test('of what failed keeps what did not', async () => {
    const first = await at.run(workflow)
    const second = await at.run(workflow, {
      runId: first.runId,
      attempt: 2,
      onlyFailed: true,
      startAt: new Date('2026-11-22T13:00:00Z')
    })
    expect(second).toMatchObject({ runId: first.runId, attempt: 2, conclusion: 'success' })
    expect(second.jobs.map(({ name }) => name)).toEqual(['good', 'flaky', 'last'])
    expect(stepOf(second, 'try').rawStdout).toBe('1\n')
    expect(attemptOf(1).conclusion).toBe('failure')
    expect(attemptOf(2).jobs.map(({ name, run_attempt }) => [name, run_attempt])).toEqual([
      ['good', 1],
      ['flaky', 2],
      ['last', 2]
    ])
  })

  test('of what failed runs only the failed part of a matrix', async () => {
    const matrix = `on: push
jobs:
  m:
    strategy: {fail-fast: false, matrix: {v: [1, 2]}}
    runs-on: x
    steps: [{name: try, run: 'echo "$GITHUB_RUN_ATTEMPT"; [ "\${{ matrix.v }}$GITHUB_RUN_ATTEMPT" != 11 ]'}]
`
    const { runId } = await at.run(matrix)
    const second = await at.run(matrix, { runId, attempt: 2, onlyFailed: true })
    expect(second.conclusion).toBe('success')
    expect(jobOf(second, 'm (1)').steps[1]?.rawStdout).toBe('2\n')
    expect(jobOf(second, 'm (2)').steps[1]?.rawStdout).toBe('1\n')
    expect(
      attemptOf(2)
        .jobs.map(({ name, run_attempt }) => [name, run_attempt])
        .sort()
    ).toEqual([
      ['m (1)', 2],
      ['m (2)', 1]
    ])
  })

  test('of everything starts anew', async () => {
    const { runId } = await at.run(workflow)
    const second = await at.run(workflow, { runId, attempt: 2 })
    expect(second.jobs).toHaveLength(3)
    expect(stepOf(second, 'try').rawStdout).toBe('2\n')
  })

  test('needs a run that exists', async () => {
    await expect(at.run(workflow, { runId: 5, attempt: 2 })).rejects.toThrow('needs the `runId` of a run that exists')
  })
})

test('ids of jobs do not depend on which job is faster', async () => {
  const workflow = (a: number, b: number) => `on: push
jobs:
  a: {runs-on: x, steps: [{run: sleep ${a}}]}
  b: {runs-on: x, steps: [{run: sleep ${b}}]}
  c: {needs: a, runs-on: x, steps: [{run: 'true'}]}
  d: {needs: b, runs-on: x, steps: [{run: 'true'}]}
`
  const ids = async (text: string) => {
    const first = at.github.state.nextId
    return (await at.run(text)).jobs.map(({ name, id }) => [name, id - first])
  }
  await at.run(workflow(0, 0))
  expect(await ids(workflow(0.3, 0))).toEqual(await ids(workflow(0, 0.3)))
})

describe('a workflow is refused', () => {
  test.each([
    [
      'for an unknown key, with its place',
      'on: push\njobs:\n  a:\n    runs-on: x\n    stepps: []\n',
      "(Line: 5, Col: 5): Unexpected value 'stepps'"
    ],
    [
      'for a circle',
      'on: push\njobs:\n  a: {needs: b, runs-on: x, steps: [{run: a}]}\n  b: {needs: a, runs-on: x, steps: [{run: a}]}\n  c: {runs-on: x, steps: [{run: a}]}\n',
      'dependency'
    ],
    [
      'for a container',
      'on: push\njobs:\n  a: {runs-on: x, container: node, steps: [{run: a}]}\n',
      'job a has `container`'
    ],
    [
      'for services',
      'on: push\njobs:\n  a: {runs-on: x, services: {r: {image: r}}, steps: [{run: a}]}\n',
      'job a has `services`'
    ],
    ['for a reusable workflow', 'on: push\njobs:\n  a: {uses: ./.github/workflows/b.yml}\n', 'job a has `uses`'],
    [
      'for an unknown cache-mode',
      'on: push\ncache-mode: some\njobs:\n  a: {runs-on: x, steps: [{run: a}]}\n',
      '`cache-mode` must be one of'
    ],
    [
      'for a context out of place',
      'on: push\njobs:\n  a:\n    runs-on: x\n    if: secrets.A\n    steps: [{run: a}]\n',
      "(Line: 5, Col: 9): Unrecognized named-value: 'secrets'"
    ]
  ])('%s', async (_, workflow, message) => {
    await expect(at.run(workflow)).rejects.toThrow(message)
    expect(at.repository.runs).toEqual([])
  })
})

test('a job that cannot be evaluated fails without a runner', async () => {
  expect(
    await results(`
  a: {strategy: {matrix: "\${{ fromJSON('[') }}"}, runs-on: x, steps: [{run: 'true'}]}
  b: {runs-on: x, steps: [{run: 'true'}]}`)
  ).toEqual({ run: 'failure', a: 'failure', b: 'success' })
})

test('the log of a job is stored when it has ended', async () => {
  await at.run(oneJob('- run: echo hello'))
  expect(attemptOf().jobs[0]?.log).toMatch(/^2026-11-22T12:00:06\.0000000Z hello$/m)
})
