// The chart against docker-compose.yml, which is the pattern: the same processes with the same variables, each with its own Secret only,
// as tightly held.
import { expect, test } from '@jest/globals'
import { listWorkloads as listContainers, readComposeFile } from '../compose-file.ts'
import { podEnvironment } from '../pod-environment.ts'
import { listValueSets } from './chart.ts'
import {
  componentOf,
  environmentOf,
  type KubernetesObject,
  listLinks,
  listOf,
  podOf,
  readRendered,
  secretsOf,
} from './rendered.ts'

const file = readComposeFile()
/** The two gateways are one service. */
const containers = new Map(listContainers(file).map(container => [container.service, container]))
const sets = listValueSets().map(set => [set, readRendered(set)] as const)
const rendered = new Map(sets)
const ofDefault = rendered.get('default') ?? []
const deployments = sets.flatMap(([set, objects]) =>
  listOf(objects, 'Deployment').map(object => [set, componentOf(object), object] as const),
)
const pods = sets.flatMap(([set, objects]) =>
  [...listOf(objects, 'Deployment'), ...listOf(objects, 'Job')].map(
    object => [set, object.metadata.name, object] as const,
  ),
)

/** What the chart says more, and why. */
const furtherNames: Readonly<Record<string, readonly string[]>> = {
  // Services have the release's name before their own: the supergraph does not know them.
  gateway: ['GATEWAY_SUBGRAPH_URLS'],
}
/** In Kubernetes whoever has a collector says so in `services.*.env`, and opens the way to it. */
const tracing = /^OTEL_/
/** Values that an operator gives, or that have names of the release in them. */
const otherValues =
  /^(LOG_LEVEL|MONGO_URL|REDIS_URL|KAFKA_BROKERS|TRUST_PROXY|MEDIA_TRUST_PROXY|GATEWAY_WEB_SOURCES|MEDIA_PUBLIC_URL|\w+_SMTP_URL|GATEWAY_SUBGRAPH_URLS)$/

test.each(sets)(
  'every process of docker-compose.yml is a Deployment, a Service and whatever belongs to it: %s',
  (_, objects) => {
    const services = [...containers.keys()].sort()
    for (const kind of ['Deployment', 'Service', 'ServiceAccount', 'PodDisruptionBudget'])
      expect([kind, listOf(objects, kind).map(componentOf).sort()]).toEqual([kind, services])
  },
)

test.each(listOf(ofDefault, 'Deployment').map(object => [componentOf(object), object] as const))(
  '%s runs the same command with the same variables',
  (service, deployment) => {
    const { command, environment: all = {} } = containers.get(service) ?? {}
    const environment = Object.fromEntries(Object.entries(all).filter(([name]) => !tracing.test(name)))
    const { container } = podOf(deployment)
    const own = environmentOf(container)
    expect(container.args).toEqual(command)
    expect(Object.keys(own).sort()).toEqual([...Object.keys(environment), ...(furtherNames[service] ?? [])].sort())
    const moved = (value: string) => value.replace(/^http:\/\/(?=\w+:4000)/, 'http://chat-')
    const same = Object.entries(environment).filter(([name]) => !otherValues.test(name))
    expect(own).toMatchObject(Object.fromEntries(same.map(([name, value]) => [name, moved(value)])))
  },
)

test('the defaults are the values of docker-compose.yml where they are nobody else’s to give', () => {
  const messages = listOf(ofDefault, 'Deployment').find(object => componentOf(object) === 'messages')
  const own = environmentOf(podOf(messages as KubernetesObject).container)
  const { MEDIA_TRUST_PROXY, LOG_LEVEL } = containers.get('messages')?.environment ?? {}
  expect(own).toMatchObject({ MEDIA_TRUST_PROXY, LOG_LEVEL, MEDIA_PUBLIC_URL: 'https://files.chat.example.org' })
})

test.each(deployments)(
  'its configuration takes what it is given, beside the variables of service links: %s %s',
  async (set, service, deployment) => {
    const links = podEnvironment({ ...listLinks(rendered.get(set) ?? []), [service]: { http: 4000, admin: 4100 } })
    const { container } = podOf(deployment)
    const inSecret = 'smtp://somebody:secret@mail:25'
    const given = Object.entries(environmentOf(container)).map(([name, value]) => [name, value ?? inSecret] as const)
    const { readConfig } = await import(
      new URL(`../../${container.args[0]?.replace('main.ts', 'config.ts')}`, import.meta.url).href
    )
    for (const env of [Object.fromEntries(given), { ...links, ...Object.fromEntries(given) }])
      expect(readConfig(env)).toMatchObject({
        unknownNames: [],
        http: { host: '0.0.0.0', port: 4000, adminPort: 4100 },
      })
  },
)

test.each(sets)('each service reads its own Secret, and nobody else does: %s', (_, objects) => {
  const readers = [...listOf(objects, 'Deployment'), ...listOf(objects, 'Job')].map(
    object => [object.metadata.name, secretsOf(podOf(object))] as const,
  )
  for (const [name, secrets] of readers) expect([name, secrets.length]).toEqual([name, 1])
  const all = readers.flatMap(([, secrets]) => secrets)
  expect(all).toEqual([...new Set(all)])
})

test('no password and no key stands in what is rendered', () => {
  for (const [, , object] of pods)
    for (const { name, value = '' } of podOf(object).container.env ?? []) {
      expect([name, /:\/\/[^/@]+:[^/@]+@/.test(value)]).toEqual([name, false])
      if (/_(KEYS?|CREDENTIALS)_FILE$/.test(name)) expect([name, value.startsWith('/keys/')]).toEqual([name, true])
    }
  for (const [, objects] of sets) expect(listOf(objects, 'Secret')).toEqual([])
})

test.each(pods)('it is held as tightly as a container: %s %s', (_set, _name, object) => {
  const { container, ...pod } = podOf(object)
  expect(pod.automountServiceAccountToken).toBe(false)
  expect(pod.securityContext).toMatchObject({
    ...{ runAsNonRoot: true, runAsUser: 1000 },
    seccompProfile: { type: 'RuntimeDefault' },
  })
  expect(container.securityContext).toEqual({
    ...{ allowPrivilegeEscalation: false, readOnlyRootFilesystem: true },
    capabilities: { drop: ['ALL'] },
  })
  expect(container.volumeMounts.map(({ mountPath }) => mountPath)).toEqual(expect.arrayContaining(['/keys', '/tmp']))
})

test('no ServiceAccount has a token', () => {
  for (const [, objects] of sets)
    for (const account of listOf(objects, 'ServiceAccount')) expect(account.automountServiceAccountToken).toBe(false)
})

test.each(listOf(ofDefault, 'Deployment').map(object => [componentOf(object), object] as const))(
  '%s may use up as much as its container',
  (service, deployment) => {
    const { cpus, memory } =
      file.services[service === 'gateway' ? 'gateway-1' : service]?.deploy?.resources?.limits ?? {}
    const { limits, requests } = podOf(deployment).container.resources
    expect(Number(limits.cpu)).toBe(Number(cpus))
    // Docker's M is 2^20.
    expect(limits.memory).toBe(`${memory}i`)
    expect(Object.keys(requests)).toEqual(['cpu', 'memory'])
  },
)

test.each(deployments)(
  'it has the time to drain that a container has, and the proxies theirs before: %s %s',
  (_set, service, deployment) => {
    const { container, terminationGracePeriodSeconds = 0 } = podOf(deployment)
    const wait = container.lifecycle?.preStop.sleep.seconds ?? 0
    const needed = Number.parseInt(
      file.services[service === 'gateway' ? 'gateway-1' : service]?.stop_grace_period ?? '',
      10,
    )
    expect(wait).toBeGreaterThan(0)
    expect(terminationGracePeriodSeconds - wait).toBeGreaterThanOrEqual(needed)
  },
)
