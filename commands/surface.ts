/** How a stream of the command line is written to. */
export interface Surface {
  readonly colours: boolean
  /** Whether lines may be written over: progress, which nobody reads afterwards. */
  readonly progress: boolean
}

/**
 * Colours and progress are for somebody who looks on: at a terminal, and neither in a job (`CI`) nor where `TERM` is
 * `dumb`. `FORCE_COLOR` asks for colours anywhere, `FORCE_COLOR=0` and a `NO_COLOR` that is not empty for none; of the
 * two, `FORCE_COLOR` is heard, as Node does.
 */
export function surfaceOf(
  stream: { readonly isTTY?: boolean },
  env: Readonly<Record<string, string | undefined>>
): Surface {
  const isWatched = stream.isTTY === true && env['TERM'] !== 'dumb' && !isOn(env['CI'])
  return { colours: forced(env['FORCE_COLOR']) ?? (isWatched && (env['NO_COLOR'] ?? '') === ''), progress: isWatched }
}

const isOn = (value: string | undefined): boolean => value !== undefined && !['', '0', 'false'].includes(value)

const forced = (value: string | undefined): boolean | undefined =>
  value === undefined ? undefined : !['0', 'false'].includes(value)
