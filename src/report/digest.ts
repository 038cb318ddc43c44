/**
 * Sixteen hex digits that change with the text: they tell an edited text from a whole one. This is a checksum, not a
 * signature; who may edit our comment may also forge it. Two FNV-1a sums over UTF-16 units, apart in seed and order
 * (http://www.isthe.com/chongo/tech/comp/fnv/).
 */
export function digest(text: string): string {
  let forwards = 0x811c9dc5
  let backwards = 0x050c5d1f
  for (let at = 0; at < text.length; at += 1) {
    forwards = Math.imul(forwards ^ text.charCodeAt(at), PRIME)
    backwards = Math.imul(backwards ^ text.charCodeAt(text.length - 1 - at), PRIME)
  }
  return hex(forwards) + hex(backwards)
}

const PRIME = 0x01000193

const hex = (sum: number): string => (sum >>> 0).toString(16).padStart(8, '0')
