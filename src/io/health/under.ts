/** A path under the URL of a server, which may have a path and parameters of its own; those stay. */
export function under(base: string, path: string, parameters: readonly (readonly [string, string])[]): string {
  if (!URL.canParse(base)) return base
  const url = new URL(base)
  url.hash = ''
  url.pathname = `${url.pathname.replace(/\/+$/, '')}${path}`
  for (const [name, value] of parameters) url.searchParams.append(name, value)
  return url.href
}
