import type { Repository } from './repository.js'
import type { Job } from './workflow.js'

/**
 * Whether a job whose permissions are written nowhere can do with reading alone: then its permissions may be written
 * down. What it gets today depends on settings that no file tells, so anything that may use the token for more says no.
 */
export function onlyReads(job: Job, repository: Repository): boolean {
  if (USES_TOKEN.test(job.source)) return false
  return (job.steps?.items ?? []).every(({ uses }) => {
    if (uses === undefined) return true
    if (!uses.startsWith('./')) return HARMLESS.test(uses)
    const folder = uses.slice(2).replace(/\/$/, '')
    const text = repository.texts.get(`${folder}/action.yml`) ?? repository.texts.get(`${folder}/action.yaml`)
    return text !== undefined && !USES_TOKEN.test(text) && !/uses:/.test(text)
  })
}

const USES_TOKEN =
  /github\.token|GITHUB_TOKEN|GH_TOKEN|git push|ghcr\.io|npm\.pkg\.github\.com|docker\.pkg\.github\.com/

/** Actions that check out, set up, cache and upload: with their defaults none needs more than to read. */
const HARMLESS = new RegExp(
  `^(?:${[
    'actions/(?:checkout|cache|cache/restore|cache/save|upload-artifact|download-artifact|setup-[a-z]+)',
    'pnpm/action-setup',
    'oven-sh/setup-bun',
    'denoland/setup-deno',
    'astral-sh/setup-uv',
    'snok/install-poetry',
    'abatilo/actions-poetry',
    'gradle/actions/setup-gradle',
    'gradle/gradle-build-action',
    'gradle/wrapper-validation-action',
    'microsoft/setup-msbuild',
    'ilammy/msvc-dev-cmd',
    'lukka/get-cmake',
    'seanmiddleditch/gha-setup-ninja',
    'dtolnay/rust-toolchain',
    'actions-rs/toolchain',
    'actions-rust-lang/setup-rust-toolchain',
    'Swatinem/rust-cache',
    'taiki-e/install-action',
    'shivammathur/setup-php',
    'ramsey/composer-install',
    'ruby/setup-ruby',
    'codecov/codecov-action',
    'coverallsapp/github-action'
  ].join('|')})@`
)
