// What Kubernetes and the image put into the environment of every container, whether it asks for it or not.

/** Ports by name of a service, as the API server writes them down. */
export type ServicePorts = Readonly<Record<string, number>>

/** The services that a namespace of this platform has, among them some whose links have names of ours: AUTH_ADMIN_PORT, MEDIA_PORT. */
export function podServices(names: readonly string[]): Readonly<Record<string, ServicePorts>> {
  const own = names.map(name => [name, { http: 4000, admin: 4100 }] as const)
  const admin = names.map(name => [`${name}-admin`, { http: 4100 }] as const)
  return {
    ...Object.fromEntries([...own, ...admin]),
    gateway: { http: 4000, admin: 4100 },
    'gateway-admin': { http: 4100 },
    media: { http: 4200 },
    mongo: { mongodb: 27_017 },
    'mongo-0': { mongodb: 27_017 },
    redis: { resp: 6379 },
    kafka: { clients: 9092, controller: 9093 },
    trust: { http: 80 },
    identity: { http: 80 },
    kubernetes: { https: 443 },
  }
}

/** The variables of a pod: the links of all services of its namespace, and what the image of Node brings. */
export function podEnvironment(services: Readonly<Record<string, ServicePorts>>): Record<string, string> {
  const links = Object.entries(services).flatMap(([name, ports], index) => linksOf(name, ports, `10.96.0.${index + 1}`))
  return {
    ...Object.fromEntries(links),
    ...{ PATH: process.env.PATH ?? '', HOME: '/home/node', HOSTNAME: 'pod-5d8f7c9b4-x2x7k' },
    ...{ NODE_VERSION: '24.21.0', YARN_VERSION: '1.22.22' },
  }
}

/** https://kubernetes.io/docs/concepts/services-networking/service/#environment-variables */
function linksOf(service: string, ports: ServicePorts, address: string): [name: string, value: string][] {
  const alias = service.toUpperCase().replaceAll('-', '_')
  const [first = 0] = Object.values(ports)
  return [
    [`${alias}_SERVICE_HOST`, address],
    [`${alias}_SERVICE_PORT`, String(first)],
    [`${alias}_PORT`, `tcp://${address}:${first}`],
    ...Object.entries(ports).flatMap(([name, port]): [string, string][] => [
      [`${alias}_SERVICE_PORT_${name.toUpperCase()}`, String(port)],
      [`${alias}_PORT_${port}_TCP`, `tcp://${address}:${port}`],
      [`${alias}_PORT_${port}_TCP_PROTO`, 'tcp'],
      [`${alias}_PORT_${port}_TCP_PORT`, String(port)],
      [`${alias}_PORT_${port}_TCP_ADDR`, address],
    ]),
  ]
}
