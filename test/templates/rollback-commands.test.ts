/** The templates of a rollback as whole workflows: their own commands, with tools in the place of the real ones that only tell what they were asked. */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { aRepository, NOON, stepOf, type ARepository } from '../host-runner/a-repository.js'
import type { RunResult } from '../host-runner/run-workflow.js'
import { addCommit, addDeployment, type Deployment } from '../local-github/index.js'

const FOLDER = '.github/templates/rollback'
const SECRET = 's3cr3t-kubeconfig'

const minutes = (after: number): Date => new Date(NOON.getTime() + after * 60_000)

let place: ARepository
let tools: string
let old: Deployment
let bad: Deployment

beforeEach(async () => {
  place = await aRepository()
  tools = mkdtempSync(join(tmpdir(), 'tools-'))
  const { github, repository } = place
  const [first, second] = ['a', 'b'].map((digit) =>
    addCommit(github.state, repository, { branch: 'main', sha: digit.repeat(40) })
  )
  old = addDeployment(github.state, repository, { sha: first?.sha ?? '', states: ['success'], at: minutes(-120) })
  bad = addDeployment(github.state, repository, { sha: second?.sha ?? '', states: ['success'], at: minutes(-5) })
  for (const [name, answer] of Object.entries(TOOLS)) tool(name, answer)
  place.write({ 'deploy.sh': '#!/bin/sh\nexec deploy.sh "$@"\n' })
  chmodSync(join(place.folder, 'deploy.sh'), 0o755)
})
afterEach(async () => {
  await place.remove()
  rmSync(tools, { recursive: true })
})

/** What each tool answers, as a script. */
const TOOLS: Readonly<Record<string, string>> = {
  kubectl: '',
  helm: '',
  'deploy.sh': '',
  gh: '',
  git: 'if [ "$1" = apply ]; then cat > /dev/null; fi',
  npx: '',
  aws: `case "$2" in
  describe-services) echo arn:running ;;
  describe-task-definition) echo '{"family":"app","revision":7,"taskDefinitionArn":"arn:running","containerDefinitions":[{"name":"app","image":"registry/app:old"},{"name":"log","image":"log:1"}]}' ;;
  register-task-definition) cat "\${4#file://}" >> "$0.log"; echo arn:restored ;;
esac`,
  // Vercel is not here; GitHub is, and is really asked.
  curl: `case "$*" in
  *api.vercel.com*) echo '{"deployments":[{"url":"other.vercel.app","meta":{"githubCommitSha":"x"}},{"url":"restored.vercel.app","meta":{"githubCommitSha":"${'a'.repeat(40)}"}}]}' ;;
  *) exec /usr/bin/curl "$@" ;;
esac`
}

function tool(name: string, answer: string): void {
  const path = join(tools, name)
  writeFileSync(path, `#!/bin/sh\necho "${name} $*" >> "${tools}/asked.log"\n${answer}\n`)
  chmodSync(path, 0o755)
}

/** What the tools were asked, but for questions to GitHub. */
function asked(): readonly string[] {
  const log = join(tools, 'asked.log')
  const lines = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : []
  return lines.filter((line) => !line.startsWith('curl ') || line.includes('api.vercel.com'))
}

async function rollBack(template: string, wish: Readonly<Record<string, string>> = {}): Promise<RunResult> {
  const text = readFileSync(join(FOLDER, template), 'utf8')
    .replace(/^ {2}queue: max\n/m, '') // the parser does not know it yet
    .replace(/actions\/checkout@[0-9a-f]{40}.*/, 'actions/checkout@v7')
  const credentials = join(tools, 'credentials')
  mkdirSync(credentials, { recursive: true })
  writeFileSync(
    join(credentials, 'action.yml'),
    'name: Credentials\ndescription: None\nruns: { using: composite, steps: [] }\n'
  )
  const inputs = {
    ...{ environment: 'production', target: old.sha, expected_current_sha: bad.sha, incident: `d${bad.id}` },
    ...{ reason: 'The watch failed', hop: '1', rollback_of: String(bad.id) },
    ...wish
  }
  return place.run(text, {
    event: { name: 'workflow_dispatch', payload: { inputs, ref: 'refs/heads/main' } },
    sha: bad.sha,
    actions: { 'aws-actions/configure-aws-credentials': credentials },
    secrets: { KUBECONFIG: SECRET, DEPLOY_TOKEN: SECRET, VERCEL_TOKEN: SECRET, AWS_ROLE: 'arn:role' },
    vars: { VERCEL_ORG_ID: 'org', VERCEL_PROJECT_ID: 'project' },
    env: { PATH: [tools, process.env['PATH']].join(delimiter) }
  })
}

const A = 'a'.repeat(40)
const B = 'b'.repeat(40)

const COMMANDS: Readonly<Record<string, readonly (string | RegExp)[]>> = {
  'kubernetes.yml': [
    `kubectl set image deployment/app app=ghcr.io/octo-org/app:${A}`,
    'kubectl rollout status deployment/app --timeout=10m'
  ],
  'helm.yml': [
    `helm upgrade app ./chart --namespace production --reuse-values --set-string image.tag=${A} --wait --timeout 10m`
  ],
  'redeploy-ref.yml': [`deploy.sh production ${A}`],
  'amazon-ecs.yml': [
    /^aws ecs describe-services --cluster production --services app /,
    'aws ecs describe-task-definition --task-definition arn:running --query taskDefinition',
    /^aws ecs register-task-definition --cli-input-json file:\/\//,
    'aws ecs update-service --cluster production --service app --task-definition arn:restored',
    'aws ecs wait services-stable --cluster production --services app'
  ],
  'vercel.yml': [
    /^curl .*https:\/\/api\.vercel\.com\/v6\/deployments\?projectId=project&teamId=org&target=production/,
    /^npx --yes vercel@\d+ rollback restored\.vercel\.app --yes --timeout=10m /
  ],
  'revert-pull-request.yml': [
    'git config user.name github-actions[bot]',
    /^git config user\.email /,
    /^git switch --create revert-d\d+$/,
    `git diff --binary ${B} ${A}`,
    'git apply --index --3way',
    `git commit --message Take back what was deployed after ${A}`,
    'gh auth setup-git',
    /^git push origin revert-d\d+$/,
    /^gh pr create --head revert-d\d+ --title Take back what deployment \d+ brought --body Incident d\d+: this goes back to a{40}\.$/
  ]
}

test('there are commands for each template', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(Object.keys(COMMANDS).sort())
})

describe.each(Object.entries(COMMANDS))('%s', (template, commands) => {
  const isDeploying = template !== 'revert-pull-request.yml'

  test('does what it is for, by the commit that it was given, and tells GitHub how that ended', async () => {
    const result = await rollBack(template)
    expect(result.conclusion).toBe('success')
    // Two ends of a pipe begin in either order.
    const lines = [...asked()].sort()
    const wanted = [...commands].sort((one, other) => (wordsOf(one) < wordsOf(other) ? -1 : 1))
    expect(lines).toHaveLength(wanted.length)
    for (const command of wanted)
      expect(
        lines.filter((line) => (typeof command === 'string' ? line === command : command.test(line)))
      ).toHaveLength(1)
    const made = place.repository.deployments.filter(({ id }) => id !== old.id && id !== bad.id)
    expect(made.map(({ sha, payload, statuses }) => [sha, payload, statuses.at(-1)?.state])).toEqual(
      isDeploying ? [[A, { rollback: { of: bad.id, hop: 1 } }, 'success']] : []
    )
    expect(result.jobs.flatMap(({ steps }) => steps.map(({ log }) => log)).join('\n')).not.toContain(SECRET)
  })

  test('asks no tool for anything where another commit is live, or the order is not one of ours', async () => {
    const wrong: readonly Readonly<Record<string, string>>[] = [
      { expected_current_sha: old.sha },
      { rollback_of: String(old.id) },
      { hop: '2' },
      { target: '$(kubectl delete all)' }
    ]
    for (const wish of wrong) {
      const result = await rollBack(template, wish)
      expect([wish, result.conclusion, asked()]).toEqual([wish, 'failure', []])
      expect(stepOf(result, 'Compare what is live with what is expected').outcome).toBe('failure')
    }
    addDeployment(place.github.state, place.repository, {
      sha: 'c'.repeat(40),
      states: ['in_progress'],
      at: minutes(600)
    })
    const late = await rollBack(template)
    expect([late.conclusion, asked()]).toEqual(['failure', []])
    expect(place.repository.deployments).toHaveLength(3)
  })
})

test.each(Object.keys(COMMANDS).filter((template) => template !== 'revert-pull-request.yml'))(
  '%s leaves a deployment that failed where a tool fails, and the old one as it was',
  async (template) => {
    for (const name of ['kubectl', 'helm', 'deploy.sh', 'aws', 'npx']) tool(name, 'exit 3')
    expect((await rollBack(template)).conclusion).toBe('failure')
    expect(place.repository.deployments.at(-1)?.statuses.map(({ state }) => state)).toEqual(['failure'])
    expect(bad.statuses.map(({ state }) => state)).toEqual(['success'])
  }
)

test('on Amazon ECS only the image of the named container changes, and what AWS refuses is left out', async () => {
  await rollBack('amazon-ecs.yml')
  const registered: unknown = JSON.parse(readFileSync(join(tools, 'aws.log'), 'utf8'))
  expect(registered).toEqual({
    family: 'app',
    containerDefinitions: [
      { name: 'app', image: `registry/app:${A}` },
      { name: 'log', image: 'log:1' }
    ]
  })
})

test('Vercel has let go of the target: nothing is rolled back, and the words say so', async () => {
  tool('curl', 'case "$*" in *api.vercel.com*) echo \'{"deployments":[]}\' ;; *) exec /usr/bin/curl "$@" ;; esac')
  const result = await rollBack('vercel.yml')
  expect(result.conclusion).toBe('failure')
  expect(asked().filter((line) => line.startsWith('npx'))).toEqual([])
  expect(stepOf(result, 'Roll back').log).toContain('Vercel has no production deployment of the target any more.')
})

const wordsOf = (command: string | RegExp): string => String(command)
