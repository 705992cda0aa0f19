// The balancer's own configuration, run by Caddy: TLS, the two gateways, the headers. Where no `caddy` is on PATH, only what can be read
// of it is tested.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { request } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { onPath } from '#stack/parts/on-path.ts'
import { createPortBook } from '#stack/ports/ports.ts'
import { until } from '#stack/wait.ts'

const source = await readFile(join(import.meta.dirname, 'balancer/Caddyfile'), 'utf8')
const caddy = await onPath('caddy')
const whereItIs = caddy ? test : test.skip

interface Answer {
  readonly status: number | undefined
  readonly headers: Readonly<Record<string, unknown>>
  readonly body: string
}

async function serve(name: string, isReady: () => boolean): Promise<Server> {
  const server = createServer((incoming, response) => {
    if (incoming.url === '/health/ready') return response.writeHead(isReady() ? 200 : 503).end()
    return response.end(`${name} for ${incoming.headers['x-forwarded-for']}`)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return server
}

const addressOf = (server: Server) => `127.0.0.1:${(server.address() as AddressInfo).port}`

test('it names both gateways, the door of files and every header', () => {
  for (const word of [
    'gateway-1:4000 gateway-2:4000',
    'messages:4200',
    'Strict-Transport-Security',
    'Permissions-Policy',
  ])
    expect(source).toContain(word)
  expect(source).toContain('Cross-Origin-Opener-Policy same-origin')
  expect(source).not.toContain('4100')
})

whereItIs('it ends TLS, leaves out a gateway that drains, and sets the headers', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'balancer-'))
  await using parts = new AsyncDisposableStack()
  parts.defer(() => rm(folder, { recursive: true, force: true }))
  let isFirstReady = true
  const [one, two, files] = await Promise.all([
    serve('one', () => isFirstReady),
    serve('two', () => true),
    serve('files', () => true),
  ])
  for (const server of [one, two, files]) parts.defer(() => void server.close())
  const ports = createPortBook('127.0.0.1')
  const [https, http, health] = await Promise.all(['https', 'http', 'health'].map(name => ports.take(name)))
  const settings = source
    .replace('admin off', `admin off\n\thttp_port ${http}\n\thttps_port ${https}\n\tlocal_certs\n\tskip_install_trust`)
    .replace(':8080', `:${health}`)
  await writeFile(join(folder, 'Caddyfile'), settings)
  const child: ChildProcess = spawn(
    caddy ?? '',
    ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'],
    {
      stdio: 'ignore',
      env: {
        ...{ PATH: process.env.PATH, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
        ...{
          CHAT_DOMAIN: 'chat.example',
          CHAT_GATEWAYS: `${addressOf(one)} ${addressOf(two)}`,
          CHAT_FILES: addressOf(files),
        },
      },
    },
  )
  const exit = once(child, 'exit')
  parts.defer(async () => void (child.kill('SIGTERM') && (await exit)))

  const ask = (host: string) =>
    new Promise<Answer>((resolve, reject) => {
      const options = {
        host: '127.0.0.1',
        port: https ?? 0,
        servername: host,
        headers: { host },
        rejectUnauthorized: false,
        agent: false,
      }
      const asked = request(options as never, response => {
        let body = ''
        response.setEncoding('utf8').on('data', chunk => {
          body += chunk
        })
        response.once('end', () => resolve({ status: response.statusCode, headers: response.headers, body }))
      })
      asked.once('error', reject).end()
    })
  await until('the balancer', async () => (await ask('chat.example')).status === 200)
  const page = await ask('chat.example')
  expect(page.body).toMatch(/^(one|two) for 127\.0\.0\.1$/)
  expect(page.headers).toMatchObject({
    'strict-transport-security': 'max-age=31536000; includeSubDomains',
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': expect.stringContaining('camera=()'),
    'x-content-type-options': 'nosniff',
  })
  expect(page.headers.server).toBeUndefined()
  const file = await ask('files.chat.example')
  expect([file.body, file.headers['strict-transport-security']]).toEqual([
    'files for 127.0.0.1',
    'max-age=31536000; includeSubDomains',
  ])
  isFirstReady = false
  await until('the first to be left out', async () => {
    const answers = await Promise.all(Array.from({ length: 4 }, () => ask('chat.example')))
    return answers.every(({ body }) => body.startsWith('two'))
  })
  expect((await fetch(`http://127.0.0.1:${health}/health`)).status).toBe(200)
})
