/** The numbers of one list at the beginning of a larger one. */
export function enlarged<List extends Int32Array | Uint32Array | Uint16Array | Uint8Array | Float64Array>(
  list: List,
  into: List
): List {
  into.set(list)
  return into
}
