import type { Call, Route } from './call.js'

/** A route that fits a request, and what its placeholders stand for. */
export interface Match<Kind extends Call> {
  readonly route: Route<Kind>
  readonly params: Readonly<Record<string, string>>
}

/** Compiles a route table; of the routes that fit a request, the first one wins. */
export function router<Kind extends Call>(
  routes: readonly Route<Kind>[]
): (method: string, path: string) => Match<Kind> | undefined {
  const compiled = routes.map((route) => {
    const [method = '', path = ''] = route.at.split(' ')
    const names = [...path.matchAll(/\{(\w+)\*?\}/g)].map(([, name]) => name ?? '')
    const source = path
      .replaceAll(/[.+]/g, '\\$&')
      .replaceAll(/\{\w+(\*?)\}/g, (_, star) => (star ? '(.+)' : '([^/]+)'))
    return { route, method, names, pattern: new RegExp(`^${source}$`) }
  })
  return (method, path) => {
    const wanted = method === 'HEAD' ? 'GET' : method
    for (const { route, names, pattern, ...entry } of compiled) {
      const values = entry.method === wanted ? pattern.exec(path) : null
      if (values === null) continue
      const params = Object.fromEntries(names.map((name, index) => [name, decode(values[index + 1] ?? '')]))
      return { route, params }
    }
    return undefined
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
