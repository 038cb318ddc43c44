/** Replaces secrets by `***` wherever a reader could see them. */
export type Masks = {
  readonly add: (secret: string) => void
  readonly hide: (text: string) => string
}

/** Each line of a secret is a secret too, since a log shows lines. */
export function createMasks(secrets: readonly string[] = []): Masks {
  let known: readonly string[] = []
  const add = (secret: string) => {
    const parts = [secret, ...secret.split(/\r\n|\r|\n/)].filter((part) => part.trim() !== '')
    known = [...new Set([...known, ...parts])].sort((a, b) => b.length - a.length)
  }
  secrets.forEach(add)
  return { add, hide: (text) => known.reduce((rest, secret) => rest.replaceAll(secret, '***'), text) }
}
