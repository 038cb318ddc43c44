/**
 * What one recording adds to the history: one immutable, uniquely named bundle of files (`manifest.json` and a Parquet
 * file a table). Stores move segments; only `history/` looks inside.
 */
export interface Segment {
  readonly name: string
  readonly files: ReadonlyMap<string, Uint8Array>
}
