import type { LookedAt } from './look.js'
import { textIn, mapIn } from './workflow.js'

/** What can be guessed of where a repository is deployed to, and how it is seen whether that is well. */
export interface GuessedDeployments {
  readonly environments: readonly string[]
  /** Addresses, each with the path of a health check where one is known. */
  readonly health: readonly string[]
  /** The path of a health check, where no address is known. */
  readonly healthPath?: string
}

export function deploymentsOf(workflows: readonly LookedAt[], texts: ReadonlyMap<string, string>): GuessedDeployments {
  const jobs = workflows.flatMap(({ workflow }) => workflow.jobs)
  const isPlain = (text: string | undefined): text is string => text !== undefined && !text.includes('${{')
  const environments = [...new Set(jobs.map(({ environment }) => environment).filter(isPlain))]
  const urls = jobs.map(({ map }) => textIn(mapIn(map, 'environment'), 'url')).filter(isPlain)
  const healthPath = [...texts.values()].map(healthPathIn).find((found) => found !== undefined)
  const health = [...new Set(urls)]
    .filter((url) => /^https:\/\/[\w.-]+(?::\d+)?(?:\/[\w./-]*)?$/.test(url))
    .map((url) => (healthPath === undefined ? url : `${new URL(url).origin}${healthPath}`))
  return { environments, health, ...(healthPath === undefined ? {} : { healthPath }) }
}

/** Dockerfile, Kubernetes, Render and Fly say it in words of their own. */
function healthPathIn(text: string): string | undefined {
  const found = [
    /HEALTHCHECK[\s\S]{0,200}?https?:\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0)(?::\d+)?(\/[\w./-]+)/,
    /(?:readiness|liveness)Probe:\s*\n\s+httpGet:\s*\n(?:\s+(?:port|scheme|host):.*\n)*\s+path:\s*['"]?(\/[\w./-]+)/,
    /healthCheckPath:\s*['"]?(\/[\w./-]+)/,
    /\[\[?(?:services|http_service)[\w.]*checks\]\]?[\s\S]{0,200}?path\s*=\s*["'](\/[\w./-]+)/
  ]
  return found.map((pattern) => pattern.exec(text)?.[1]).find((path) => path !== undefined)
}
