/** A run as the API sends it, with what a test is about laid over it. */
export const runJson = (over: object = {}): object => ({
  id: 4711,
  name: 'CI',
  path: '.github/workflows/ci.yml@refs/heads/main',
  run_number: 12,
  run_attempt: 1,
  event: 'push',
  head_branch: 'main',
  head_sha: 'a'.repeat(40),
  status: 'completed',
  conclusion: 'success',
  created_at: '2026-11-01T10:00:00Z',
  run_started_at: '2026-11-01T10:00:05Z',
  updated_at: '2026-11-01T10:10:00Z',
  repository: { full_name: 'acme/shop' },
  head_repository: { full_name: 'acme/shop' },
  pull_requests: [],
  ...over
})

export const jobJson = (over: object = {}): object => ({
  id: 1,
  run_id: 4711,
  run_attempt: 1,
  name: 'build',
  status: 'completed',
  conclusion: 'success',
  created_at: '2026-11-01T10:00:00Z',
  started_at: '2026-11-01T10:00:10Z',
  completed_at: '2026-11-01T10:05:00Z',
  labels: ['ubuntu-24.04'],
  runner_name: 'GitHub Actions 3',
  runner_group_name: '',
  steps: [],
  ...over
})
