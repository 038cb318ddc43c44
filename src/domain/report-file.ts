/** A file that may be a test report. The path is for people; nothing opens it again. */
export interface ReportFile {
  readonly path: string
  readonly bytes: number
  open(): AsyncIterable<Uint8Array>
}
