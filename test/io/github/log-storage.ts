import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { World } from '../../local-github/world.js'

export interface LogStorage {
  /** The headers of each request, in order. */
  readonly asked: readonly IncomingHttpHeaders[]
  /** Fulfilled when a connection has been closed. */
  readonly closed: Promise<void>
}

/** Runs a test whose logs lie on a server of its own, which answers as it likes. */
export async function withLogStorage(
  { github }: World,
  answer: (response: ServerResponse) => void,
  work: (storage: LogStorage) => Promise<void>
): Promise<void> {
  const asked: IncomingHttpHeaders[] = []
  let close = (): void => undefined
  const closed = new Promise<void>((resolve) => (close = resolve))
  const server = createServer((request, response) => {
    asked.push(request.headers)
    response.once('close', close)
    answer(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  github.state.logOrigin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  try {
    await work({ asked, closed })
  } finally {
    server.closeAllConnections()
    await new Promise<void>((resolve) => server.close(() => resolve()))
  }
}
