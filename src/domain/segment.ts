/**
 * One immutable, uniquely named bundle of files: `manifest.json` and a Parquet file a table. What one recording adds is
 * a segment of its own; a pack holds what many segments of one month held, and its manifest names them. Stores move
 * bundles of both kinds alike; only `history/` looks inside.
 */
export interface Segment {
  readonly name: string
  readonly files: ReadonlyMap<string, Uint8Array>
}
