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
import { checkout, definitionOf, entryOf, presentServices, type ServiceName, serviceNames } from './services.ts'
import { settle } from './settle.ts'
import { StackError } from './stack-error.ts'
import { startBalancer } from './start/balancer.ts'
import { createLauncher, type Launcher } from './start/launcher.ts'
import { createReplicas, portNamesOf, type Replicas } from './start/replicas.ts'
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
  const replicas = createReplicas({ replicas: options.replicas ?? 1, gateways: countGateways(options, services, root) })
  const kinds = [...services, 'gateway'] as const
  const gateways = replicas.instancesOf('gateway')
  await using opened = new AsyncDisposableStack()
  const workspace = opened.use(await openWorkspace({ name, ephemeral, temporaryFolder: options.temporaryFolder }))
  const namespace = options.namespace ?? (ephemeral ? `t${workspace.runId.slice(0, 8)}_` : '')

  const ports = createPortBook(host, options.ports)
  const chosen = await portsOf(replicas.portNames(kinds), ports)
  const servers = serversOf(options.servers)
  const keys = await ensureKeys(join(workspace.dataDir, 'keys'), serviceNames)
  const context: ProcessContext = {
    ...{ options, root, host, namespace, keys, services, replicas, cacheDir: workspace.cacheDir },
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
  for (const { port, targets } of replicas.fronts(kinds))
    opened.use(await startBalancer({ host, port: context.portOf(port), targets: targets.map(context.portOf) }))
  const steps = stepsOf(launcher, services, replicas)
  const started = opened.use(await startInOrder(steps, reason => aborted.abort(reason)))

  const endpoints = endpointsOf(context, workspace.dataDir)
  await writeFile(join(workspace.dataDir, 'endpoints.json'), JSON.stringify(endpoints, undefined, 2))
  opened.defer(() => rm(join(workspace.dataDir, 'endpoints.json'), { force: true }))
  const resources = opened.move()
  return {
    ...endpoints,
    endpoints,
    service: name => launcher.find(name),
    part: name => launcher.find(name),
    startGateway: number => startGateway(`gateway-${number}`),
    settle: settleOptions => settle(adminUrlsOf(services.flatMap(replicas.instancesOf)), settleOptions),
    [Symbol.asyncDispose]: () => resources.disposeAsync(),
  }

  function adminUrlsOf(names: readonly string[]): Record<string, string> {
    return Object.fromEntries(names.map(name => [name, originOf(context, `${name}-admin`)]))
  }

  async function startGateway(instance: string): Promise<Gateway> {
    if (gateways.includes(instance)) throw new StackError(`${instance} runs already.`)
    for (const [name, port] of await portsOf(portNamesOf(instance, replicas.listensOn), ports)) chosen.set(name, port)
    await started.add(gatewayStep(launcher, instance, services, replicas))
    const origin = originOf(context, instance)
    const urls = { url: `${origin}/graphql`, wsUrl: `${origin.replace('http', 'ws')}/graphql` }
    return Object.assign(launcher.find(instance), { ...urls, adminUrl: originOf(context, `${instance}-admin`) })
  }
}

function countGateways(options: StackOptions, services: readonly string[], root: string): number {
  const hasGateway = services.length > 0 && existsSync(entryOf('gateway', root))
  return options.gateways ?? (hasGateway ? (options.replicas ?? 1) : 0)
}

async function portsOf(names: readonly string[], ports: PortBook): Promise<Map<string, number>> {
  return new Map(await Promise.all(names.map(async name => [name, await ports.take(name)] as const)))
}

/** Parts, then services by their table, then gateways. Kafka is the slowest, so it comes first. */
function stepsOf(launcher: Launcher, services: readonly ServiceName[], replicas: Replicas): Step[] {
  const parts = (['kafka', 'mongo', 'redis', 'mail'] as const).map(name => ({
    name,
    after: [],
    start: () => launcher.part(name),
  }))
  const servicesInOrder = services.flatMap(name =>
    replicas.instancesOf(name).map(instance => ({
      name: instance,
      after: [...partNames, ...definitionOf(name).after.flatMap(replicas.instancesOf)],
      start: () => launcher.service(name, instance),
    })),
  )
  const gateways = replicas.instancesOf('gateway').map(name => gatewayStep(launcher, name, services, replicas))
  return [...parts, ...servicesInOrder, ...gateways]
}

function gatewayStep(
  launcher: Launcher,
  instance: string,
  services: readonly ServiceName[],
  { instancesOf }: Replicas,
): Step {
  return {
    name: instance,
    // It asks auth for its keys; the others it meets when it is asked something itself.
    after: [...partNames, ...instancesOf('auth')],
    uses: services.flatMap(instancesOf),
    start: () => launcher.gateway(instance),
  }
}

function endpointsOf(context: ProcessContext, dataDir: string): Endpoints {
  const { servers, services, namespace, replicas } = context
  const gateway = replicas.instancesOf('gateway').length > 0 ? originOf(context, 'gateway') : ''
  const processes = [...services, 'gateway' as const].flatMap(replicas.instancesOf)
  const admins = processes.map(name => [name, originOf(context, `${name}-admin`)])
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
