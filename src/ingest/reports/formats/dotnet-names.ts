/** The last part of a path: assemblies lie elsewhere on each machine. */
export const baseName = (path: string): string =>
  path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)

/** `Shop.CartTest.Adds` without its class, where it begins with it. */
export const withoutClass = (name: string, className: string): string =>
  className !== '' && name.length > className.length + 1 && name.startsWith(`${className}.`)
    ? name.slice(className.length + 1)
    : name

/** `Shop.CartTest` of `Shop.CartTest.Doubles(1.5, 3)`; empty where the name is a sentence. */
export const classByName = (name: string): string => HEAD.exec(name)?.[0] ?? ''

const HEAD = /^[\w.+`]{1,1000}(?=\.\w{1,500}(?:\(|$))/u

/** A class as reflection writes it, without its assembly: `Shop.CartTest` of `Shop.CartTest, Shop, Version=1.0.0.0`. */
export function withoutAssembly(className: string): string {
  if (!className.includes(', ')) return className
  let depth = 0
  for (let index = 0; index < className.length; index += 1) {
    const character = className.charAt(index)
    if (OPENING.includes(character)) depth += 1
    else if (CLOSING.includes(character)) depth -= 1
    else if (character === ',' && depth <= 0) return className.slice(0, index)
  }
  return className
}

const OPENING = '[(<'
const CLOSING = '])>'
