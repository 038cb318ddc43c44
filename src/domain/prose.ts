/**
 * A sentence whose trusted words are kept apart from names that anybody may have written. Each writer of `report/`
 * renders it for its sink, and escapes the names there.
 */
export type Prose = readonly Fragment[]

export type Fragment = string | { readonly name: string }

/** Marks text that comes from outside: a test, job, branch or file name. */
export const name = (text: string): Fragment => ({ name: text })

/** Tagged template: ``say`${name(test.name)} took ${seconds}, usually ${usual}` ``. Plain values are taken as trusted. */
export function say(words: TemplateStringsArray, ...values: readonly (Fragment | Prose | number)[]): Prose {
  const fragments = words.flatMap((word, index): Fragment[] => {
    const value = values[index]
    return value === undefined ? [word] : [word, ...fragmentsOf(value)]
  })
  return fragments.filter((fragment) => fragment !== '')
}

function fragmentsOf(value: Fragment | Prose | number): readonly Fragment[] {
  if (typeof value === 'number') return [String(value)]
  return typeof value === 'string' || 'name' in value ? [value] : value
}
