/**
 * Whether a commit was made by a program, as far as the name and the mail address that it carries tell. Anybody can write
 * anything there, so nothing is permitted or forbidden by it.
 */
export const isBot = (name: string, mail: string): boolean =>
  BOT_NAMES.some((pattern) => pattern.test(name.slice(0, MOST))) || BOT_MAIL.test(mail.slice(0, MOST))

/** Longer ones are no names. */
const MOST = 200

/** `dependabot[bot]`, `k8s-ci-robot`, `Renovate Bot`, `IstioBot`, `GitHub Actions`; but not `Axel Le Bot`. */
const BOT_NAMES: readonly RegExp[] = [
  /\[bot\]/iu,
  /^(?:\S+[\s_-])?(?:ro)?bot$/iu,
  /^\S*\p{Ll}Bot$/u,
  /^\S+[_-](?:ro)?bot[_-]\S+$/iu,
  /^(?:dependabot|renovate|greenkeeper|snyk|mergify|bors|pyup|github[ -]actions?|\S+ (?:automation|autoroll(?:er)?))\b/iu
]

const BOT_MAIL = /\[bot\]@|^(?:\d+\+)?(?:\S+[._-])?(?:ro)?bot@|^(?:dependabot|renovate|greenkeeper)\b/iu
