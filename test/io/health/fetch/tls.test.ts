import { execFile, execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const DAYS = 10

const folder = mkdtempSync(join(tmpdir(), 'foreshock-tls-'))
const isMade = makeCertificate()

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function makeCertificate(): boolean {
  const made = ['-keyout', join(folder, 'key.pem'), '-out', join(folder, 'cert.pem'), '-days', String(DAYS)]
  const names = ['-subj', '/CN=shop', '-addext', 'subjectAltName=DNS:shop.example']
  try {
    execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', ...made, ...names], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

interface Told {
  readonly found: readonly { readonly certificateUntil?: number }[]
  readonly tunnels: readonly string[]
}

async function asked(environment: Readonly<Record<string, string>>): Promise<Told> {
  const child = join(process.cwd(), 'test/io/health/fetch/tls-child.ts')
  const env = { PATH: process.env['PATH'], ...environment }
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', child, folder], { env })
  return JSON.parse(stdout) as Told
}

const describeTls = isMade ? describe : describe.skip

describeTls(isMade ? 'over TLS' : 'over TLS (skipped: install the package openssl)', () => {
  const failed = (why: string): unknown => expect.objectContaining({ is: 'failed', how: 'unreachable', why })

  test('a host is believed by its certificate, directly and by a proxy, and the end of it is told', async () => {
    const { found, tunnels } = await asked({ NODE_EXTRA_CA_CERTS: join(folder, 'cert.pem') })
    const here = expect.objectContaining({ is: 'answered', text: 'here', certificateUntil: expect.any(Number) })
    const another = failed('has a TLS certificate that is for another host name')
    expect(found).toEqual([here, another, here, another])
    expect(tunnels).toEqual(['shop.example:443', 'other.example:443'])
    const days = ((found[0]?.certificateUntil ?? 0) - Date.now()) / 86_400_000
    expect(Math.round(days)).toBe(DAYS)
  })

  test('a certificate that nobody vouches for is unknown, not bad', async () => {
    const { found } = await asked({})
    const untrusted = failed('has a TLS certificate that is not trusted (DEPTH_ZERO_SELF_SIGNED_CERT)')
    expect(found).toEqual([untrusted, untrusted, untrusted, untrusted])
  })
})
