/** What a look at a checkout gave: the paths in it, and the texts of the files that tell how it is built. */
export interface Repository {
  /** From the root, with `/`. */
  readonly paths: readonly string[]
  readonly texts: ReadonlyMap<string, string>
}

/** One folder of the repository, as a step that works in it sees it. */
export interface Project {
  /** Empty for the root. */
  readonly folder: string
  /** A file of the folder. */
  readonly text: (name: string) => string | undefined
  /** The first file whose name matches. */
  readonly file: (name: RegExp) => string | undefined
  /** Whether `package.json` or a lock file of the folder names the package. */
  readonly dependsOn: (name: string) => boolean
  /** A script of `package.json`. */
  readonly script: (name: string) => string | undefined
  /** The commands of a script of `composer.json`. */
  readonly composerScript: (name: string) => readonly string[]
  readonly repository: Repository
}

export function projectAt(repository: Repository, folder: string): Project {
  const at = (name: string): string => (folder === '' ? name : `${folder}/${name}`)
  const text = (name: string): string | undefined => repository.texts.get(at(name))
  return {
    folder,
    repository,
    text,
    file: (name) => {
      const found = [...repository.texts].find(([path]) => {
        const inside = folder === '' ? path : path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : '/'
        return !inside.includes('/') && name.test(inside)
      })
      return found?.[1]
    },
    dependsOn: (name) => {
      const { dependencies, devDependencies } = packageOf(text('package.json'))
      return Object.hasOwn(dependencies, name) || Object.hasOwn(devDependencies, name)
    },
    script: (name) => {
      const { scripts } = packageOf(text('package.json'))
      const found = Object.hasOwn(scripts, name) ? scripts[name] : undefined
      return typeof found === 'string' ? found : undefined
    },
    composerScript: (name) => {
      const { scripts } = packageOf(text('composer.json'))
      const found = Object.hasOwn(scripts, name) ? scripts[name] : undefined
      return [found].flat().filter((command) => typeof command === 'string')
    }
  }
}

/** Files of the repository whose text tells something. Others are known by their path alone. */
export const isTelling = (path: string): boolean => path.split('/').length <= DEEPEST && TELLING.test(path)

const DEEPEST = 5

const TELLING = new RegExp(
  String.raw`^\.github/workflows/[^/]+\.ya?ml$|^\.github/foreshock\.yml$|(?:^|/)(?:${[
    String.raw`action\.ya?ml`,
    String.raw`package\.json`,
    String.raw`(?:jest|vitest|vite|playwright(?:[.-]\w+)?)\.config\.[cm]?[jt]s`,
    String.raw`\.mocharc\.[a-z]+`,
    String.raw`\.mocha-reporters\.cjs`,
    String.raw`pyproject\.toml`,
    String.raw`pytest\.ini`,
    String.raw`tox\.ini`,
    String.raw`setup\.cfg`,
    String.raw`(?:GNUm|[Mm])akefile`,
    String.raw`Gemfile(?:\.lock)?`,
    String.raw`Rakefile`,
    String.raw`\.rspec`,
    String.raw`test/(?:test_)?helper\.rb`,
    String.raw`CMakeLists\.txt`,
    String.raw`composer\.json`,
    String.raw`phpunit\.xml(?:\.dist)?`,
    String.raw`\.config/nextest\.toml`,
    String.raw`Dockerfile`,
    String.raw`render\.yaml`,
    String.raw`fly\.toml`,
    String.raw`(?:k8s|kubernetes|deploy|manifests)/[^/]+\.ya?ml`
  ].join('|')})$`
)

interface Package {
  readonly dependencies: Fields
  readonly devDependencies: Fields
  readonly scripts: Fields
}

type Fields = Readonly<Record<string, unknown>>

function packageOf(text: string | undefined): Package {
  const read = fieldsOf(parsed(text ?? '{}'))
  return {
    dependencies: fieldsOf(read['dependencies']),
    devDependencies: fieldsOf(read['devDependencies']),
    scripts: fieldsOf(read['scripts'])
  }
}

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
