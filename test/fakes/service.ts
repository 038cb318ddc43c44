import { createServer, type RequestListener } from 'node:http'
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from 'node:net'

/** A server on the loopback that counts who connects; everything on it is torn down at the end. */
export interface Service {
  readonly port: number
  readonly url: string
  connections(): number
  close(): Promise<void>
}

/** Speaks HTTP as the listener says. */
export const startService = (listener: RequestListener): Promise<Service> => listening(createServer(listener))

/** Says whatever it is told to, HTTP or not. */
export const startRawService = (talk: (socket: Socket) => void): Promise<Service> => listening(createTcpServer(talk))

async function listening(server: Server): Promise<Service> {
  const sockets = new Set<Socket>()
  let connections = 0
  server.on('connection', (socket: Socket) => {
    connections += 1
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    connections: () => connections,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    }
  }
}

/** Starts a service for as long as the work takes. */
export const withService =
  (listener: RequestListener, work: (service: Service) => Promise<void>) => async (): Promise<void> => {
    const service = await startService(listener)
    try {
      await work(service)
    } finally {
      await service.close()
    }
  }
