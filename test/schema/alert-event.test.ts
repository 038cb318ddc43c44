import * as fc from 'fast-check'
import { parseAlertEvent } from '../../src/schema/alert-event.js'

const alert = (status: string, alertname?: string): object => ({
  status,
  labels: { ...(alertname === undefined ? {} : { alertname }), job: 'shop' },
  annotations: { summary: 'x' },
  startsAt: '2026-01-01T00:00:00Z'
})

test('the webhook of Alertmanager names the alerts that fire', () => {
  const client_payload = {
    version: '4',
    status: 'firing',
    alerts: [alert('firing', 'Errors'), alert('firing', 'Errors'), alert('resolved', 'Memory'), alert('firing')]
  }
  expect(parseAlertEvent({ client_payload })).toEqual({ firing: ['Errors', 'an alert without a name'], count: 3 })
})

test('anything else may name one alert', () => {
  expect(parseAlertEvent({ client_payload: { alert: 'Errors' } })).toEqual({ firing: ['Errors'], count: 1 })
})

test('a payload of another shape says nothing', () => {
  for (const client_payload of [undefined, null, 'x', {}, { alerts: {} }, { alerts: [{ status: 'odd' }] }])
    expect(parseAlertEvent({ client_payload })).toBeUndefined()
})

test('whatever is sent, what is told is short, on one line, and of few alerts', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 300, unit: 'binary' }), { maxLength: 30 }), (names) => {
      const event = parseAlertEvent({ client_payload: { alerts: names.map((one) => alert('firing', one)) } })
      expect(event?.firing.length ?? 0).toBeLessThanOrEqual(5)
      for (const name of event?.firing ?? []) {
        expect(Array.from(name).length).toBeLessThanOrEqual(101)
        expect(name).not.toMatch(/[\r\n]/)
      }
    })
  )
})
