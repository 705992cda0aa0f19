// Boots the whole platform as child processes, without Docker: parts, services, gateways. Used by tests and `npm start`.
// Everything it starts ends with it: in order when disposed, by its guard when this process is killed.
import { existsSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ensureKeys } from './keys.ts'
import { eraseNamespace } from './namespace.ts'
import type { Endpoints, Gateway, Stack, StackOptions } from './options.ts'
import { partNames, type Servers, serversOf } from './parts/part.ts'
import { createPortBook, type PortBook } from './ports/ports.ts'
import {
  checkout,
  definitionOf,
  entryOf,
  portNamesOf,
  presentServices,
  type ServiceName,
  serviceNames,
} from './services.ts'
import { settle } from './settle.ts'
import { createLauncher, type Launcher } from './start/launcher.ts'
import { originOf, type ProcessContext } from './start/service-process.ts'
import { type Step, startInOrder } from './start/start-order.ts'
import { openWorkspace } from './start/workspace.ts'

export type { Endpoints, Gateway, ProcessHandle, Stack, StackOptions } from './options.ts'

/**
 * Starts parts and services in dependency order and resolves once all of them are ready.
 * @throws StackError with a remedy: a held lock, a taken port, a missing tool, a service that refuses its configuration.
 */
export async function startStack(options: StackOptions = {}): Promise<Stack> {
  const { name = 'dev', ephemeral = false, root = checkout, host = '127.0.0.1' } = options
  const services = options.services ?? presentServices(root)
  const gateways = gatewayNames(options, { services, root })
  await using opened = new AsyncDisposableStack()
  const workspace = opened.use(await openWorkspace({ name, ephemeral, temporaryFolder: options.temporaryFolder }))
  const namespace = options.namespace ?? (ephemeral ? `t${workspace.runId.slice(0, 8)}_` : '')

  const ports = createPortBook(host, options.ports)
  const chosen = await portsOf([...services, ...gateways], ports)
  const servers = serversOf(options.servers)
  const keys = await ensureKeys(join(workspace.dataDir, 'keys'), serviceNames)
  const context: ProcessContext = {
    ...{ options, root, host, namespace, keys, services, cacheDir: workspace.cacheDir },
    // Services start after all parts, and by then every part has put its URLs here.
    servers: servers as Servers,
    portOf: name => chosen.get(name) ?? 0,
  }
  const aborted = new AbortController()
  const signal = options.signal ? AbortSignal.any([options.signal, aborted.signal]) : aborted.signal
  const launcher = createLauncher({ options, workspace, ports, servers, context, signal })
  opened.defer(() =>
    ephemeral && launcher.usesOthersServers() ? eraseNamespace(namespace, context.servers) : undefined,
  )
  const steps = stepsOf(launcher, services, gateways)
  const started = opened.use(await startInOrder(steps, reason => aborted.abort(reason)))

  const endpoints = endpointsOf(context, gateways, workspace.dataDir)
  await writeFile(join(workspace.dataDir, 'endpoints.json'), JSON.stringify(endpoints, undefined, 2))
  opened.defer(() => rm(join(workspace.dataDir, 'endpoints.json'), { force: true }))
  const resources = opened.move()
  return {
    ...endpoints,
    endpoints,
    service: name => launcher.find(name),
    part: name => launcher.find(name),
    startGateway: number => startGateway(`gateway-${number}`),
    settle: settleOptions => settle(adminUrlsOf(services), settleOptions),
    [Symbol.asyncDispose]: () => resources.disposeAsync(),
  }

  function adminUrlsOf(names: readonly string[]): Record<string, string> {
    return Object.fromEntries(names.map(name => [name, originOf(context, `${name}-admin`)]))
  }

  async function startGateway(instance: string): Promise<Gateway> {
    for (const [name, port] of await portsOf([instance], ports)) chosen.set(name, port)
    await started.add(gatewayStep(launcher, instance, services))
    const origin = originOf(context, instance)
    const urls = { url: `${origin}/graphql`, wsUrl: `${origin.replace('http', 'ws')}/graphql` }
    return Object.assign(launcher.find(instance), { ...urls, adminUrl: originOf(context, `${instance}-admin`) })
  }
}

function gatewayNames(
  options: StackOptions,
  { services, root }: { services: readonly string[]; root: string },
): string[] {
  const count = options.gateways ?? (services.length > 0 && existsSync(entryOf('gateway', root)) ? 1 : 0)
  return Array.from({ length: count }, (_, index) => (index === 0 ? 'gateway' : `gateway-${index + 1}`))
}

async function portsOf(names: readonly string[], ports: PortBook): Promise<Map<string, number>> {
  const all = names.flatMap(portNamesOf)
  return new Map(await Promise.all(all.map(async name => [name, await ports.take(name)] as const)))
}

/** Parts, then services by their table, then gateways. Kafka is the slowest, so it comes first. */
function stepsOf(launcher: Launcher, services: readonly ServiceName[], gateways: readonly string[]): Step[] {
  const parts = (['kafka', 'mongo', 'redis', 'mail'] as const).map(name => ({
    name,
    after: [],
    start: () => launcher.part(name),
  }))
  const servicesInOrder = services.map(name => ({
    name,
    after: [...partNames, ...definitionOf(name).after],
    start: () => launcher.service(name),
  }))
  return [...parts, ...servicesInOrder, ...gateways.map(instance => gatewayStep(launcher, instance, services))]
}

function gatewayStep(launcher: Launcher, instance: string, services: readonly ServiceName[]): Step {
  // It asks auth for its keys; the others it meets when it is asked something itself.
  return { name: instance, after: [...partNames, 'auth'], uses: services, start: () => launcher.gateway(instance) }
}

function endpointsOf(context: ProcessContext, gateways: readonly string[], dataDir: string): Endpoints {
  const { servers, services, namespace } = context
  const gateway = gateways[0] ? originOf(context, gateways[0]) : ''
  const admins = [...services, ...gateways].map(name => [name, originOf(context, `${name}-admin`)])
  return {
    gatewayUrl: gateway && `${gateway}/graphql`,
    gatewayWsUrl: gateway && `${gateway.replace('http', 'ws')}/graphql`,
    urls: Object.fromEntries(services.map(name => [name, `${originOf(context, name)}/graphql`])),
    adminUrls: Object.fromEntries(admins),
    ...servers,
    namespace,
    dataDir,
  }
}
