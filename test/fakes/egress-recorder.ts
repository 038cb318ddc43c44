/** Writes down, from inside of a process, each place that it connects to and each name that it looks up. */
const source = (file: string): string => `
import dns from 'node:dns'
import { appendFileSync } from 'node:fs'
import net from 'node:net'
const tell = (what) => appendFileSync(${JSON.stringify(file)}, what + '\\n')
const connect = net.Socket.prototype.connect
net.Socket.prototype.connect = function (...all) {
  const [first, second] = Array.isArray(all[0]) ? all[0] : all
  const { host, port, path } = typeof first === 'object' && first !== null ? first : { port: first, host: second }
  tell(path == null ? 'connect ' + (host ?? 'localhost') + ':' + port : 'connect ' + path)
  return connect.apply(this, all)
}
for (const one of [dns, dns.promises])
  for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6', 'resolveAny']) {
    const ask = one[name]
    one[name] = (...all) => (tell('look up ' + all[0]), ask.apply(one, all))
  }
tell('begin')
`

/** What to put into the environment of a process, for it to write to the file. */
export const recordingEgress = (file: string): Readonly<Record<string, string>> => ({
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(source(file))}`
})
