/** Alertmanager itself, with alerts that fire, that are silenced, and that others inhibit. */
import type { Answer } from '../../../src/domain/answer.js'
import type { Reading } from '../../../src/domain/reading.js'
import { alertmanager } from '../../../src/io/health/alertmanager.js'
import { aHealthContext, NOW } from '../../fakes/health-context.js'
import { describeReal, type RealServer, startReal, waitFor } from '../../fakes/real-server.js'

const CONFIG = `
route:
  receiver: nobody
receivers:
  - name: nobody
inhibit_rules:
  - source_matchers: [severity = page]
    target_matchers: [severity = note]
    equal: [service]
`

const STARTED = '2026-11-20T11:58:00.000Z'

describeReal('alertmanager', 'with a real Alertmanager', () => {
  let server: RealServer

  beforeAll(async () => {
    server = await startReal('alertmanager', {
      files: { 'alertmanager.yml': CONFIG },
      args: [
        '--config.file={folder}/alertmanager.yml',
        '--storage.path={folder}/data',
        '--web.listen-address=127.0.0.1:{port}',
        '--cluster.listen-address=',
        '--log.level=error'
      ],
      ready: '/-/ready'
    })
    const alerts = [
      { alertname: 'HighErrorRate', service: 'shop', severity: 'page' },
      { alertname: 'SlowAnswers', service: 'shop', severity: 'note' },
      { alertname: 'DiskFull', service: 'db', severity: 'page' },
      { alertname: 'KnownTrouble', service: 'search', severity: 'page' }
    ]
    await post('/api/v2/silences', {
      matchers: [{ name: 'alertname', value: 'KnownTrouble', isRegex: false, isEqual: true }],
      startsAt: new Date(Date.now() - 60_000).toISOString(),
      endsAt: new Date(Date.now() + 600_000).toISOString(),
      createdBy: 'test',
      comment: 'test'
    })
    const endsAt = new Date(Date.now() + 600_000).toISOString()
    await post(
      '/api/v2/alerts',
      alerts.map((labels) => ({ labels, startsAt: STARTED, endsAt }))
    )
    const settled = async (): Promise<boolean> => {
      const text = await (await fetch(`${server.url}/api/v2/alerts`)).text()
      return (text.match(/"suppressed"/g) ?? []).length === 2
    }
    expect(await waitFor(settled)).toBe(true)
  })

  afterAll(() => server.stop())

  const post = async (path: string, body: unknown): Promise<void> => {
    const headers = { 'content-type': 'application/json' }
    const answer = await fetch(`${server.url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  }

  const look = (matchers: readonly string[] = []): Promise<Answer<readonly Reading[]>> => {
    const options = alertmanager.options.parse({ url: server.url, 'allow-private': true, matchers })
    return alertmanager.create(options, aHealthContext()).look(NOW - 60_000, NOW)
  }

  test('tells the alerts that fire with when they began, and passes over silenced and inhibited ones', async () => {
    const answer = await look()
    const reading = { is: 'alert', metric: 'alerts', at: NOW, startedAt: Date.parse(STARTED) }
    expect(
      answer.is === 'known' && [...answer.value].sort((one, other) => nameOf(one).localeCompare(nameOf(other)))
    ).toEqual([
      { ...reading, name: 'DiskFull {service="db", severity="page"}' },
      { ...reading, name: 'HighErrorRate {service="shop", severity="page"}' }
    ])
  })

  test.each([
    [['service="shop"'], 1],
    [['severity=~"page|note"', 'service!="db"'], 1],
    [['service="nobody"'], 0]
  ])('only those that match %j', async (matchers, count) => {
    const answer = await look(matchers)
    expect(answer.is === 'known' && answer.value.length).toBe(count)
  })

  test('tells in the words of Alertmanager what is wrong with a matcher', async () => {
    const answer = await look(['service=~"("'])
    expect(answer.is === 'unknown' && answer.because.message).toMatch(/answered 400/)
  })
})

const nameOf = (reading: Reading): string => (reading.is === 'alert' ? reading.name : '')
