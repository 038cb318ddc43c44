import type { Finding } from '../../domain/finding.js'
import { name, say } from '../../domain/prose.js'
import type { Trust } from '../../domain/trust.js'
import type { View } from '../../watch/series.js'
import type { Unusual } from './ports.js'

/** A finding to look at, which fails nothing. */
export function unusualFinding(
  { check, metric, value, at, unlike }: Unusual,
  { environment, trust }: { readonly environment: string; readonly trust: Trust }
): Finding {
  const shown = String(Number(value.toPrecision(4)))
  return {
    detector: 'watch',
    level: 'warn',
    subject: { what: 'check', workflow: environment, job: check, step: metric },
    headline: say`${name(check)} is unlike all that it was: ${shown} in ${name(metric)}`,
    now: { value, unit: 'count' },
    evidence: [
      say`At ${new Date(at).toISOString()} it was further from ${unlike.map((view) => VIEWS[view]).join(' and from ')} than ever before. Nothing was deployed, so nothing is rolled back.`
    ],
    fingerprint: `watch/${environment}/${check}/${metric}/unusual`,
    trust
  }
}

const VIEWS = {
  level: 'the level of the last day',
  step: 'the value before',
  'time-of-day': 'the same time on other days'
} as const satisfies Record<View, string>
