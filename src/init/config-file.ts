import type { GuessedDeployments } from './deployments.js'

/**
 * A first `.github/foreshock.yml`: what has to be said of this repository, and comments on what may be. It holds no
 * setting for its default's sake but two: one so that it is not empty, and one because its section is what turns risk on.
 */
export function configFile({
  reports,
  ref,
  ...deployments
}: GuessedDeployments & { readonly reports: readonly string[]; readonly ref: string }): string {
  return [headOf(ref), reportsPart(reports), COMMENT, riskPart(deployments, ref), watchPart(deployments, ref)]
    .filter((part) => part !== '')
    .join('\n')
}

/** What the workflow uses is what its links lead to. */
const headOf = (
  ref: string
): string => `# yaml-language-server: $schema=https://raw.githubusercontent.com/foreshock/foreshock/${ref}/schema/config.schema.json
# How Foreshock works in this repository. Every setting has a default; this file is read from the default branch.
# All settings: https://github.com/foreshock/foreshock/blob/${ref}/docs/reference/configuration.md
`

const reportsPart = (reports: readonly string[]): string =>
  reports.length === 0
    ? ''
    : `record:
  # Where the tests of this repository leave their reports. Without this, the places of common tools are searched.
  reports:
${reports.map((glob) => `    - ${JSON.stringify(glob)}\n`).join('')}`

const COMMENT = `comment:
  # When a pull request gets the comment: findings, always or never.
  when: findings
`

const riskPart = ({ environments }: GuessedDeployments, ref: string): string => `risk:
  # With this section, a pull request whose own workflow has the step of Foreshock is told how likely it is to be
  # taken back, and why. Where the checkout has fetch-depth: 0, all earlier changes are learned from. Riskier than so
  # many of a hundred of them is high.
  high: 95
${environments.length === 0 ? '' : gateLines(environments, ref)}`

const gateLines = (
  environments: readonly string[],
  ref: string
): string => `  # A job before the deployment can ask a gate, and hold what is too risky until somebody sets a label:
  # https://github.com/foreshock/foreshock/blob/${ref}/docs/how-to/deploy-pipeline.md
  # gate:
${environments
  .map(
    (name) => `  #   ${JSON.stringify(name)}:
  #     hold-percentile: 95
  #     override-label: 'risk: accepted'
`
  )
  .join('')}`

function watchPart({ environments, health, healthPath }: GuessedDeployments, ref: string): string {
  if (environments.length === 0 && health.length === 0) return ''
  const url = health[0] ?? `https://your-service.example${healthPath ?? '/health'}`
  const named = environments.length === 0 ? ['production'] : environments
  return `# After a deployment Foreshock can watch the service, and have a bad deployment taken back:
# https://github.com/foreshock/foreshock/blob/${ref}/docs/how-to/watch-a-deployment.md
# watch:
#   checks:
#     health:
#       http: { url: ${JSON.stringify(url)} }
#       floor: 3 # three failed probes in a row are enough
# rollback:
#   mode: dry-run # live dispatches the rollback workflow
#   environments: [${named.map((name) => JSON.stringify(name)).join(', ')}]
`
}
