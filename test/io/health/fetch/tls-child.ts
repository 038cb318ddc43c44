/** A process of its own, for it reads once which certificates it trusts: asks a TLS server, directly and by a proxy. */
import { readFileSync } from 'node:fs'
import { createServer as createProxy } from 'node:http'
import { createServer } from 'node:https'
import { type AddressInfo, connect, type Server } from 'node:net'
import { fetchTextIn } from '../../../../src/io/health/fetch/fetch-text.js'

const [folder = ''] = process.argv.slice(2)

const listening = async (server: Server): Promise<number> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

const pem = { key: readFileSync(`${folder}/key.pem`), cert: readFileSync(`${folder}/cert.pem`) }
const port = await listening(createServer(pem, (_request, response) => void response.end('here')))
const tunnels: string[] = []
const proxy = createProxy().on('connect', (request, socket) => {
  tunnels.push(request.url ?? '')
  const through = connect(port, '127.0.0.1', () => {
    socket.write('HTTP/1.1 200 OK\r\n\r\n')
    socket.pipe(through).pipe(socket)
  })
})
const https_proxy = `http://127.0.0.1:${await listening(proxy)}`

const ask = (url: string, variables: Readonly<Record<string, string>>) =>
  fetchTextIn({
    signal: new AbortController().signal,
    variables,
    resolve: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }])
  })({ url, method: 'GET', headers: {}, timeoutMs: 10_000, follows: true, allowPrivate: true, reads: 'body' })

const found = [
  await ask(`https://shop.example:${port}/`, {}),
  await ask(`https://other.example:${port}/`, {}),
  await ask('https://shop.example/', { https_proxy }),
  await ask('https://other.example/', { https_proxy })
]
process.stdout.write(JSON.stringify({ found, tunnels }), () => process.exit())
