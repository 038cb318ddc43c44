/**
 * Whether the first line says that something is mended. The words are those of the data that the shipped model was trained
 * on; those of Kamei et al. (2013) are among them.
 */
export const saysFix = (subject: string): boolean => FIX.test(subject)

const FIX = /\b(?:fix|fixes|fixed|fixing|bugs?|defects?|patch|error|crash|regression)\b/iu

/** Whether a commit takes an earlier one back, as git and GitHub word it. */
export const saysRevert = (subject: string, body: string): boolean =>
  /^(?:\[[^\]]{0,60}\] ?)?revert(?:\([^)]{0,60}\))?:? ?"/iu.test(subject) ||
  /\bthis reverts commit [0-9a-f]{7,64}\b/iu.test(body)
