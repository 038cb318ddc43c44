/** What a path is for, by how nearly everybody names such files. A path is untrusted text, so these only count. */
export interface KindsOfFile {
  readonly isTest: boolean
  readonly isCi: boolean
  readonly isDependency: boolean
}

export function kindsOfFile(path: string): KindsOfFile {
  const lower = path.slice(-MOST).toLowerCase()
  const name = lower.slice(lower.lastIndexOf('/') + 1)
  return { isTest: TEST.test(lower), isCi: CI.test(lower), isDependency: DEPENDENCY.test(name) }
}

/** Longer paths are looked at from their end. */
const MOST = 1_000

const TEST =
  /(?:^|\/)(?:tests?|__tests__|spec|specs|e2e|testing|testdata|testsuite)\/|[._-](?:test|tests|spec)\.[^/]*$|(?:^|\/)test_[^/]*$/u

const CI =
  /^\.github\/(?:workflows|actions)\/|^\.circleci\/|^\.buildkite\/|^\.prow|(?:^|\/)(?:\.travis\.yml|\.cirrus\.yml|\.gitlab-ci\.yml|appveyor\.yml|\.appveyor\.yml|azure-pipelines\.yml|jenkinsfile)$/u

const DEPENDENCY =
  /^(?:package(?:-lock)?\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|cargo\.(?:toml|lock)|go\.(?:mod|sum)|requirements[^/]*\.txt|pipfile(?:\.lock)?|pyproject\.toml|poetry\.lock|uv\.lock|setup\.py|gemfile(?:\.lock)?|[^/]*\.gemspec|pom\.xml|build\.gradle(?:\.kts)?|gradle\.lockfile|pubspec\.(?:yaml|lock)|composer\.(?:json|lock)|podfile(?:\.lock)?|[^/]*\.csproj|packages\.lock\.json|directory\.packages\.props|module\.bazel(?:\.lock)?|mix\.(?:exs|lock))$/u
