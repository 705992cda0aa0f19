// A gateway of a test's own, as a process before the services that the whole run shares: it may be killed, reloaded and strained.

import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inheritedEnvironment } from '#stack/environment.ts'
import type { Endpoints } from '#stack/options.ts'
import { patient, testStack } from '#stack/testing/testing.ts'
import { until } from '#stack/wait.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))

export interface GatewayProcess extends AsyncDisposable {
  readonly url: string
  readonly pid: number
  /** SIGKILL: no close frames, no drain. */
  kill(): Promise<void>
  /** Puts another supergraph into force: the same one with another comment. */
  reload(): Promise<void>
  /** The sum of one metric over all of its labels. */
  metric(name: string): Promise<number>
}

interface GatewayOptions {
  /** What stands in the way to the subgraphs, by name. */
  readonly urls?: Endpoints['urls']
  /** SDL in the place of the committed one. */
  readonly supergraph?: string
}

export async function startGateway({ urls: before = {}, ...given }: GatewayOptions = {}): Promise<GatewayProcess> {
  const stack = testStack()
  const { dataDir } = stack
  const urls = { ...stack.urls, ...before }
  const folder = await mkdtemp(join(tmpdir(), 'live-'))
  const supergraph = join(folder, 'supergraph.graphql')
  const sdl = given.supergraph ?? readFileSync(join(root, 'schema/supergraph.graphql'), 'utf8')
  writeFileSync(supergraph, sdl)
  const child = fork(join(root, 'gateway/main.ts'), {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: ['--disable-warning=ExperimentalWarning'],
    env: {
      ...inheritedEnvironment(),
      ...patient.gateway,
      NODE_ENV: 'test',
      LOG_LEVEL: 'error',
      GATEWAY_PORT: '0',
      GATEWAY_SUPERGRAPH: supergraph,
      GATEWAY_SUBGRAPH_URLS: Object.entries(urls)
        .map(([name, url]) => `${name}=${url}`)
        .join(','),
      GATEWAY_JWKS_URL: new URL('/.well-known/jwks.json', stack.urls.auth).href,
      GATEWAY_TOKEN_ISSUER: 'chat-supergraph',
      GATEWAY_TOKEN_AUDIENCE: 'chat-supergraph',
      GATEWAY_REVOCATIONS: 'auth:revocations',
      GATEWAY_CONNECTION_REPORTS: 'presence:reportConnections',
      GATEWAY_MAX_CONNECTIONS_PER_USER: '1000',
      GATEWAY_MAX_SUBSCRIPTIONS_PER_USER: '5000',
      IDENTITY_SIGNING_KEY_FILE: join(dataDir, 'keys', 'signing-gateway.json'),
    },
  })
  const { url, adminUrl } = await listening(child)
  await until('the gateway to be ready', async () => (await fetch(new URL('/health/ready', adminUrl))).ok)
  let version = 0
  const metricsText = async () => (await fetch(new URL('/metrics', adminUrl))).text()

  async function end(signal: NodeJS.Signals) {
    if (child.exitCode !== null || child.signalCode !== null) return
    const exited = once(child, 'exit')
    child.kill(signal)
    await exited
  }

  return {
    url,
    pid: child.pid ?? 0,
    kill: () => end('SIGKILL'),
    async reload() {
      const before = await supergraphId(adminUrl)
      writeFileSync(supergraph, sdl.replace('enum join__Graph', `"Version ${++version}."\nenum join__Graph`))
      await until('the reload', async () => (await supergraphId(adminUrl)) !== before)
    },
    async metric(name) {
      const rows = (await metricsText())
        .split('\n')
        .filter(row => row.startsWith(`${name}{`) || row.startsWith(`${name} `))
      return rows.reduce((sum, row) => sum + Number(row.split(' ').at(-1)), 0)
    },
    async [Symbol.asyncDispose]() {
      await end('SIGTERM')
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function listening(child: ChildProcess): Promise<{ url: string; adminUrl: string }> {
  for (;;) {
    const [message] = await Promise.race([
      once(child, 'message'),
      once(child, 'exit').then(([code]) => {
        throw new Error(`the gateway exited with code ${code} before it listened`)
      }),
    ])
    if (message.type === 'listening') return message
  }
}

async function supergraphId(adminUrl: string): Promise<string> {
  const { supergraph } = (await (await fetch(new URL('/supergraph', adminUrl))).json()) as { supergraph: string }
  return supergraph
}
