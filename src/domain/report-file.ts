/** A file that may be a test report. The path is for people; nothing opens it again. */
export interface ReportFile {
  readonly path: string
  readonly bytes: number
  /** When it was written last, in epoch milliseconds; absent where nobody knows. */
  readonly modifiedAt?: number
  open(): AsyncIterable<Uint8Array>
}
