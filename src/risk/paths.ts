/** What sort of file a path names, as far as its name tells. One path may be of several sorts. */
export const SORTS = {
  dependencies:
    /(?:^|\/)(?:package(?:-lock)?\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|requirements[^/]*\.txt|pyproject\.toml|poetry\.lock|uv\.lock|Pipfile(?:\.lock)?|go\.(?:mod|sum)|Cargo\.(?:toml|lock)|Gemfile(?:\.lock)?|composer\.(?:json|lock)|pom\.xml|build\.gradle(?:\.kts)?|gradle\.lockfile|libs\.versions\.toml|packages\.lock\.json|[^/]+\.csproj|mix\.(?:exs|lock)|pubspec\.(?:yaml|lock))$/,
  migrations:
    /(?:^|\/)(?:migrations?|migrate|alembic|flyway|liquibase)\/|(?:^|\/)(?:schema\.(?:sql|prisma|rb)|structure\.sql)$/i,
  workflows: /^\.github\/(?:workflows|actions)\/|(?:^|\/)action\.ya?ml$/,
  infrastructure:
    /(?:^|\/)(?:Dockerfile[^/]*|[^/]+\.Dockerfile|(?:docker-)?compose[^/]*\.ya?ml|Chart\.yaml|kustomization\.ya?ml|Procfile|serverless\.ya?ml|nginx[^/]*\.conf)$|\.(?:tf|tfvars|bicep)$|(?:^|\/)(?:terraform|helm|charts|k8s|kubernetes|ansible|deploy)\//i,
  configuration:
    /(?:^|\/)(?:config|conf|settings)\/[^/]+$|(?:^|\/)\.?env(?:\.[^/]+)?$|(?:^|\/)(?:application|appsettings|settings|config)[^/]*\.(?:ya?ml|json|toml|ini|properties|env)$/i,
  tests:
    /(?:^|\/)(?:tests?|specs?|__tests__|e2e|testdata|fixtures)\/|(?:[._-](?:test|spec)|_test)\.[a-z]+$|(?:^|\/)test_[^/]+\.py$|(?:Test|Tests|Spec|IT)\.(?:java|kt|cs|scala|groovy)$/,
  words: /\.(?:md|mdx|rst|adoc|txt)$|(?:^|\/)(?:docs?|LICENSE|CHANGELOG)(?:\/|$)/i
} as const

export type Sort = keyof typeof SORTS

export const isOf = (sort: Sort, path: string): boolean => SORTS[sort].test(path.slice(0, LONGEST))

/** Code, as far as a name tells: no test, no prose, no list of dependencies, no workflow. */
export const isCode = (path: string): boolean =>
  !(['tests', 'words', 'dependencies', 'workflows', 'configuration'] as const).some((sort) => isOf(sort, path))

/** No name that means something is longer, and no pattern is run over more. */
const LONGEST = 1000
