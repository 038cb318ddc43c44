import type { ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import * as z from 'zod/mini'
import { gitHubClient } from '../../src/io/github/client.js'
import { healthKinds, type HealthKindName } from '../../src/io/health/index.js'
import type { Deadline } from '../../src/io/runner/deadline.js'
import { noHurry } from '../fakes/no-hurry.js'
import type { HealthSource } from '../../src/ports.js'
import { aHealthContext } from '../fakes/health-context.js'
import { fakeLog } from '../fakes/publisher.js'
import { type Service, startService } from '../fakes/service.js'
import { addDeployment, addRepository, startLocalGitHub } from '../local-github/index.js'

/** What can be wrong with whatever a source asks. */
export const FAULTS = ['hang', 'reset', 'html', 'garbage', 'other-schema', '500', '503', 'endless'] as const

export type Fault = (typeof FAULTS)[number]

/** Where a source of a kind finds something to look at, for as long as a test takes. */
export interface Place {
  source(deadline?: Deadline): HealthSource
  /** From now on everything it asks is like this. */
  break(fault: Fault): void
  close(): Promise<void>
}

/** Given to every source by name, and told back by everything that is asked. */
export const SECRET = 'w1thin-n0-answer'
const VARIABLES = { SECRET }

/** Options without anything that has a default, and a good answer. */
const PROMETHEUS = { status: 'success', data: { resultType: 'vector', result: [{ metric: {}, value: [0, '7'] }] } }

const overHttp: Readonly<Record<'http' | 'prometheus' | 'alertmanager' | 'json', Fitting>> = {
  http: { needs: { json: { status: 'ok' } }, good: () => ({ status: 'ok' }) },
  prometheus: {
    needs: { value: 'max(queue_length)' },
    good: (url) => {
      const parameters = new URL(url, 'http://here').searchParams
      const value = [Number(parameters.get('time') ?? parameters.get('end')), '7']
      const isRange = parameters.has('step')
      const result = [{ metric: {}, ...(isRange ? { values: [value] } : { value }) }]
      return { ...PROMETHEUS, data: { resultType: isRange ? 'matrix' : 'vector', result } }
    }
  },
  alertmanager: {
    needs: {},
    good: () => [
      {
        labels: { alertname: 'Slow', token: SECRET },
        startsAt: '2026-11-20T11:59:00.000Z',
        status: { state: 'active' }
      }
    ]
  },
  json: { needs: { value: 'depth' }, good: () => ({ depth: 7 }) }
}

interface Fitting {
  readonly needs: Readonly<Record<string, unknown>>
  readonly good: (url: string) => unknown
}

/** The least that each kind must be told. */
export const needs: Readonly<Record<HealthKindName, Readonly<Record<string, unknown>>>> = {
  http: { url: 'https://shop.example/health' },
  prometheus: { url: 'https://prometheus.example', value: 'max(queue_length)' },
  alertmanager: { url: 'https://alertmanager.example' },
  json: { url: 'https://api.example', value: 'depth' },
  command: { run: ['true'] },
  github: {}
}

export const places: Readonly<Record<HealthKindName, () => Promise<Place>>> = {
  http: () => httpPlace('http'),
  prometheus: () => httpPlace('prometheus'),
  alertmanager: () => httpPlace('alertmanager'),
  json: () => httpPlace('json'),
  command: commandPlace,
  github: gitHubPlace
}

async function httpPlace(name: keyof typeof overHttp): Promise<Place> {
  const { needs, good } = overHttp[name]
  let fault: Fault | undefined
  const service: Service = await startService((request, response) => {
    response.setHeader('x-secret', request.headers.authorization ?? '')
    if (fault === undefined) response.end(JSON.stringify(good(request.url ?? '')))
    else wrong[fault](response)
  })
  return {
    source(deadline = noHurry()) {
      const options = {
        ...needs,
        url: `${service.url}/\${SECRET}?key=\${SECRET}`,
        headers: { Authorization: 'Bearer ${SECRET}' },
        'allow-private': true,
        'timeout-seconds': 60
      }
      const context = aHealthContext({ variables: VARIABLES, deadline })
      return sourceOf(name, options, context)
    },
    break: (next) => {
      fault = next
    },
    close: () => service.close()
  }
}

function sourceOf(name: HealthKindName, options: unknown, context: ReturnType<typeof aHealthContext>): HealthSource {
  if (name === 'http') return healthKinds.http.create(z.parse(healthKinds.http.options, options), context)
  if (name === 'json') return healthKinds.json.create(z.parse(healthKinds.json.options, options), context)
  if (name === 'command') return healthKinds.command.create(z.parse(healthKinds.command.options, options), context)
  if (name === 'github') return healthKinds.github.create(z.parse(healthKinds.github.options, options), context)
  if (name === 'alertmanager')
    return healthKinds.alertmanager.create(z.parse(healthKinds.alertmanager.options, options), context)
  return healthKinds.prometheus.create(z.parse(healthKinds.prometheus.options, options), context)
}

const wrong: Readonly<Record<Fault, (response: ServerResponse) => void>> = {
  hang: () => undefined,
  reset: (response) => void response.socket?.resetAndDestroy(),
  html: (response) => void response.setHeader('content-type', 'text/html').end(`<html>${SECRET}</html>`),
  garbage: (response) => void response.end(`\u0000\u0001{"${SECRET}`),
  'other-schema': (response) =>
    void response.end(JSON.stringify({ [SECRET]: [SECRET], error: SECRET, status: SECRET })),
  '500': (response) => void response.writeHead(500).end(JSON.stringify({ error: SECRET })),
  '503': (response) => void response.writeHead(503).end(`Service Unavailable ${SECRET}`),
  endless: (response) => {
    const more = (): void => {
      while (!response.destroyed && response.write(SECRET.repeat(4096))) continue
    }
    response.on('drain', more)
    more()
  }
}

function commandPlace(): Promise<Place> {
  let script = 'echo "{\\"well\\": true}"'
  const scripts: Readonly<Record<Fault, string>> = {
    hang: 'sleep 600 & sleep 600',
    reset: 'kill -9 $$',
    html: 'echo "<html>$SECRET</html>"',
    garbage: 'printf "\\000\\001{$SECRET"',
    'other-schema': 'echo "{\\"$SECRET\\": \\"$SECRET\\"}"',
    '500': 'echo "$SECRET" >&2; exit 1',
    '503': 'exit 127',
    endless: 'while :; do echo "$SECRET$SECRET$SECRET$SECRET$SECRET$SECRET$SECRET$SECRET"; done'
  }
  return Promise.resolve({
    source: (deadline = noHurry()) =>
      sourceOf(
        'command',
        { run: ['sh', '-c', script], output: 'json', environment: ['SECRET'], 'timeout-seconds': 60 },
        aHealthContext({ variables: VARIABLES, deadline, workspace: tmpdir() })
      ),
    break: (fault) => {
      script = scripts[fault]
    },
    close: () => Promise.resolve()
  })
}

async function gitHubPlace(): Promise<Place> {
  const github = await startLocalGitHub({})
  const repository = addRepository(github.state)
  addDeployment(github.state, repository, { states: ['success'] })
  const faults = {
    hang: 'time-out',
    reset: 'reset',
    html: 'html-200',
    garbage: 'cut-json',
    'other-schema': 'cut-json',
    '500': '500',
    '503': '503',
    endless: 'slow-bytes'
  } as const
  return {
    source(deadline = noHurry()) {
      const token = github.issueToken({ repository: repository.full_name, permissions: { deployments: 'read' } })
      const client = gitHubClient({ token, apiUrl: github.url, deadline, requests: 30, log: fakeLog() })
      const context = aHealthContext({ deadline, github: { client, repository: repository.full_name } })
      return sourceOf('github', {}, context)
    },
    break: (fault) => github.fault({ operation: 'repos/list-deployments', fault: faults[fault] }),
    close: () => github.close()
  }
}
