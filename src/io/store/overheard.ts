/**
 * Does the work, and tells whether anything was written to standard output meanwhile that holds `words`. The cache client
 * says in its log alone why it refused, as a yellow warning about what is normal: that line is kept from the log.
 */
export async function overheard<T>(words: string, work: () => Promise<T>): Promise<{ value: T; heard: boolean }> {
  const { stdout } = process
  const write = stdout.write.bind(stdout)
  let heard = false
  const listen: typeof stdout.write = (chunk: string | Uint8Array, ...rest: never[]) => {
    if (!Buffer.from(chunk).includes(words)) return write(chunk, ...rest)
    heard = true
    return true
  }
  stdout.write = listen
  try {
    return { value: await work(), heard }
  } finally {
    if (stdout.write === listen) stdout.write = write
  }
}
