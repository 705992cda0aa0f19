// What is committed as rendered is of the chart's present sources, and an API server would take it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { hashSources, listValueSets, sourcesFile } from './chart.ts'
import { findFaults } from './kubernetes-schemas.ts'
import { type KubernetesObject, listOf, podOf, readRendered } from './rendered.ts'

const objects = listValueSets().flatMap(set => readRendered(set).map(object => [set, object] as const))

test('the chart has not changed since it was rendered; otherwise: npm run chart', () => {
  expect(readFileSync(sourcesFile, 'utf8')).toBe(`${hashSources()}\n`)
})

test('the image that it runs by default is of this version', () => {
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'))
  const [gateway] = listOf(readRendered('default'), 'Deployment')
  expect(podOf(gateway as KubernetesObject).container.image).toBe(`chat-supergraph:${version}`)
})

test.each(objects.map(([set, object]) => [set, object.kind, object.metadata.name, object] as const))(
  'Kubernetes takes it: %s, %s %s',
  async (_set, _kind, _name, object) => expect(await findFaults(object)).toEqual([]),
)

test('no two objects of a set have one name', () => {
  for (const set of listValueSets()) {
    const names = readRendered(set).map(({ kind, metadata }) => `${kind} ${metadata.name}`)
    expect(names).toEqual([...new Set(names)])
  }
})

const first = (kind: string) => structuredClone(listOf(readRendered('default'), kind)[0]) as unknown as Mutable
/** Anything at all: what is tried here is what types would not let us write. */
// biome-ignore lint/suspicious/noExplicitAny: see above
type Mutable = any

test.each<[string, string, (object: Mutable) => void]>([
  ['/spec/replica', 'Deployment', ({ spec }) => Object.assign(spec, { replica: 2 })],
  ['/spec/replicas', 'Deployment', ({ spec }) => Object.assign(spec, { replicas: 'two' })],
  [
    '/spec/template/spec/containers/0/enviroment',
    'Deployment',
    ({ spec }) => Object.assign(spec.template.spec.containers[0], { enviroment: [] }),
  ],
  [
    '/spec/template/spec/containers/0/readinessProbe/httpGet/ports',
    'Deployment',
    ({ spec }) => Object.assign(spec.template.spec.containers[0].readinessProbe.httpGet, { ports: 1 }),
  ],
  [
    '/spec/template/spec/securityContext/runAsRoot',
    'Deployment',
    ({ spec }) => Object.assign(spec.template.spec.securityContext, { runAsRoot: false }),
  ],
  ['/spec/podSelectors', 'NetworkPolicy', ({ spec }) => Object.assign(spec, { podSelectors: {} })],
  ['/spec/ports/0/protocols', 'Service', ({ spec }) => Object.assign(spec.ports[0], { protocols: 'TCP' })],
  ['/metadata/labels/app', 'Service', ({ metadata }) => Object.assign(metadata.labels, { app: 1 })],
  [
    '/spec/metrics/0/resource/targets',
    'HorizontalPodAutoscaler',
    ({ spec }) => Object.assign(spec.metrics[0].resource, { targets: {} }),
  ],
  ['', 'Ingress', object => Object.assign(object, { kind: 'Ingres' })],
])('what Kubernetes would refuse is found: %s', async (path, kind, spoil) => {
  const object = first(kind)
  spoil(object)
  const faults = await findFaults(object as KubernetesObject)
  expect(faults.length).toBeGreaterThan(0)
  expect(faults[0]).toMatch(path === '' ? /is no kind/ : new RegExp(`^${path}: `))
})
