// Who reaches whom, by the rendered NetworkPolicies: whoever calls is let in, and nobody else. Read as Kubernetes does: a connection needs a
// rule for the caller to go out and one for the called to let in, and a pod that a policy selects may do nothing that none allows.
import { expect, test } from '@jest/globals'
import { listWorkloads as listContainers, readComposeFile } from '../compose-file.ts'
import {
  componentOf,
  environmentOf,
  type KubernetesObject,
  listOf,
  type Peer,
  type PolicyRule,
  podOf,
  readRendered,
} from './rendered.ts'

type Labels = Readonly<Record<string, string>>
interface Place {
  readonly namespace: string
  readonly labels: Labels
}

const ofDefault = readRendered('default')
const full = readRendered('full')
const services = listOf(ofDefault, 'Deployment').map(componentOf)
const portNames: Readonly<Record<string, number>> = { http: 4000, admin: 4100, files: 4200 }

const fits = (labels: Labels, wanted: Labels = {}) =>
  Object.entries(wanted).every(([name, value]) => labels[name] === value)

function isPeer({ podSelector, namespaceSelector, ipBlock }: Peer, { namespace, labels }: Place): boolean {
  if (ipBlock) return false
  // What every namespace is labelled with, whoever made it.
  const ofNamespace = { 'kubernetes.io/metadata.name': namespace }
  const isThere = namespaceSelector ? fits(ofNamespace, namespaceSelector.matchLabels) : namespace === 'chat'
  return isThere && fits(labels, podSelector?.matchLabels)
}

function allows(rules: readonly PolicyRule[] = [], side: 'from' | 'to', other: Place, port: number): boolean {
  return rules.some(
    rule =>
      (rule[side] ?? []).some(peer => isPeer(peer, other)) &&
      (rule.ports === undefined || rule.ports.some(named => (portNames[named.port] ?? named.port) === port)),
  )
}

/** Whether one may open a connection to the other. */
function reaches(objects: readonly KubernetesObject[], from: Place, to: Place, port: number): boolean {
  const policies = listOf(objects, 'NetworkPolicy')
  const of = ({ namespace, labels }: Place, type: string) =>
    policies.filter(
      ({ spec }) =>
        namespace === 'chat' && spec.policyTypes?.includes(type) && fits(labels, spec.podSelector?.matchLabels),
    )
  const [out, into] = [of(from, 'Egress'), of(to, 'Ingress')]
  return (
    (out.length === 0 || out.some(({ spec }) => allows(spec.egress, 'to', to, port))) &&
    (into.length === 0 || into.some(({ spec }) => allows(spec.ingress, 'from', from, port)))
  )
}

function podOfService(objects: readonly KubernetesObject[], service: string): Place {
  const made = [...listOf(objects, 'Deployment'), ...listOf(objects, 'Job')].find(
    object => componentOf(object) === service,
  )
  return { namespace: 'chat', labels: made?.spec.template?.metadata.labels ?? {} }
}

/** Whom a service calls, by the addresses in its variables. */
function calledBy(environment: Readonly<Record<string, string | undefined>>): string[] {
  const addresses = Object.values(environment)
    .join(' ')
    .matchAll(/http:\/\/(?:chat-)?(\w+):4000/g)
  return [...new Set([...addresses].map(([, name = '']) => name))].sort()
}

/** The gateway calls every subgraph: in docker-compose.yml that stands in the supergraph. */
const subgraphs = services.filter(name => name !== 'gateway').sort()
const callees = new Map(
  listContainers(readComposeFile()).map(({ service, environment }) => [
    service,
    service === 'gateway' ? subgraphs : calledBy(environment),
  ]),
)

test.each(services)('%s calls in the chart whom it calls in docker-compose.yml', service => {
  const deployment = listOf(ofDefault, 'Deployment').find(object => componentOf(object) === service)
  expect(calledBy(environmentOf(podOf(deployment as KubernetesObject).container))).toEqual(callees.get(service))
})

test.each([
  ['default', ofDefault],
  ['full', full],
] as const)('whoever calls a service reaches it, and no other service does: %s', (_, objects) => {
  for (const from of services)
    for (const to of services) {
      const may = reaches(objects, podOfService(objects, from), podOfService(objects, to), 4000)
      expect([from, to, may]).toEqual([from, to, callees.get(from)?.includes(to)])
    }
})

const strangers: Place[] = [
  { namespace: 'chat', labels: {} },
  { namespace: 'chat', labels: { app: 'somebody' } },
  { namespace: 'other', labels: { app: 'somebody' } },
]

test('a stranger reaches no port of any service', () => {
  for (const from of [...strangers, { namespace: 'data', labels: { app: 'mongo' } }])
    for (const to of services)
      for (const port of [4000, 4100, 4200])
        expect([from, to, port, reaches(ofDefault, from, podOfService(ofDefault, to), port)]).toEqual([
          from,
          to,
          port,
          false,
        ])
})

test('the Ingress reaches gateways and the door of files, Prometheus the admin ports, and neither anything else', () => {
  const [ingress, prometheus] = ['ingress-nginx', 'monitoring'].map(namespace => ({ namespace, labels: {} })) as [
    Place,
    Place,
  ]
  for (const to of services)
    for (const port of [4000, 4100, 4200]) {
      const place = podOfService(ofDefault, to)
      const isDoor = (to === 'gateway' && port === 4000) || (to === 'messages' && port === 4200)
      expect([to, port, reaches(ofDefault, ingress, place, port)]).toEqual([to, port, isDoor])
      expect([to, port, reaches(ofDefault, prometheus, place, port)]).toEqual([to, port, port === 4100])
    }
})

test('without a volume of files there is no door of files', () => {
  const ingress: Place = { namespace: 'edge', labels: { app: 'nginx' } }
  expect(reaches(full, ingress, podOfService(full, 'gateway'), 4000)).toBe(true)
  expect(reaches(full, ingress, podOfService(full, 'messages'), 4200)).toBe(false)
})

const stores = { mongo: 27_017, redis: 6379, kafka: 9092 }

test.each(Object.entries(stores))('%s is reached by the subgraphs, and by no gateway', (store, port) => {
  for (const [objects, namespace] of [
    [ofDefault, 'data'],
    [full, 'chat'],
  ] as const)
    for (const service of services) {
      const may = reaches(objects, podOfService(objects, service), { namespace, labels: { app: store } }, port)
      expect([service, may]).toEqual([service, service !== 'gateway'])
    }
})

test.each(Object.entries(stores))(
  '%s in the release’s own namespace lets in its owners only, and its own members',
  (store, port) => {
    const place: Place = { namespace: 'chat', labels: { app: store } }
    for (const from of [...strangers, podOfService(full, 'gateway')])
      expect(reaches(full, from, place, port)).toBe(false)
    expect(reaches(full, place, place, port + 1)).toBe(true)
    const job = store === 'mongo' ? 'mongo-users' : 'topics'
    expect(reaches(full, podOfService(full, job), place, port)).toBe(store !== 'redis')
  },
)

test('mail goes out from those who send it, and the internet is for previews and push services', () => {
  const outward = (service: string) =>
    listOf(ofDefault, 'NetworkPolicy')
      .filter(({ metadata }) => metadata.name === `chat-${service}`)
      .flatMap(({ spec }) => spec.egress ?? [])
  for (const service of services) {
    const rules = outward(service)
    const mails = rules.some(({ ports = [] }) => ports.some(({ port }) => port === 587))
    const roams = rules.some(({ to = [] }) => to.some(({ ipBlock }) => ipBlock?.cidr === '0.0.0.0/0'))
    expect([service, mails]).toEqual([
      service,
      Boolean(readComposeFile().services[service]?.networks?.includes('mail')),
    ])
    expect([service, roams]).toEqual([
      service,
      Boolean(readComposeFile().services[service]?.networks?.includes('outside')),
    ])
  }
})
