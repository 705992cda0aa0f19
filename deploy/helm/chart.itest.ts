// Every Deployment of the chart as it is rendered: its command with its environment and its Secret, beside the variables that the links of
// all Services leave in a pod. They start, work together, and drain.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { eraseNamespace } from '#stack/namespace.ts'
import { buildPages } from '#stack/pages.ts'
import { serviceNames } from '#stack/services.ts'
import { testServers } from '#stack/testing/testing.ts'
import { type Processes, runCommand, startAsProcesses } from '../as-processes.ts'
import { layOutImage } from '../image-tree.ts'
import { findFaults } from './kubernetes-schemas.ts'
import { componentOf, environmentOf, listLinks, listOf, listWorkloads, podOf, readRendered } from './rendered.ts'
import type { Secret } from './secrets.ts'

const objects = readRendered('default')
const workloads = listWorkloads(objects)
const servers = testServers()
const namespace = `chart${process.pid}_`
let folder = ''
let image = ''
let made = ''
let secrets: readonly Secret[] = []
let processes: Processes

const printSecrets = async (...args: string[]): Promise<Secret[]> => {
  const { code, output } = await runCommand(image, ['deploy/helm/print-secrets.ts', made, ...args])
  expect([code, output]).toEqual([0, expect.stringContaining('"kind": "List"')])
  return JSON.parse(output).items
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chart-'))
  image = join(folder, 'app')
  made = join(folder, 'made')
  await buildPages(join(import.meta.dirname, '../..'), 'web')
  layOutImage(image)
  expect(await runCommand(image, ['deploy/make-keys.ts', made])).toEqual({ code: 0, output: '' })
  secrets = await printSecrets()
  // What the kubelet does: a folder for each Secret, with a file for each of its keys.
  for (const { metadata, data } of secrets) {
    await mkdir(join(folder, 'keys', metadata.name), { recursive: true })
    for (const [name, value] of Object.entries(data))
      await writeFile(join(folder, 'keys', metadata.name, name), Buffer.from(value, 'base64'))
  }
  processes = await startAsProcesses(workloads, { servers, image, folder, namespace, links: listLinks(objects) })
})

afterAll(async () => {
  await processes?.[Symbol.asyncDispose]()
  await eraseNamespace(namespace, servers)
  await rm(folder, { recursive: true, force: true })
})

const gateway = workloads.find(({ service }) => service === 'gateway')?.hostname ?? ''

test('each Deployment starts and is ready, in a pod whose Services leave their links in it', async () => {
  expect(workloads.map(({ service }) => service).sort()).toEqual(['gateway', ...serviceNames].sort())
  for (const { hostname } of workloads)
    expect([hostname, (await fetch(processes.healthOf(hostname))).status]).toEqual([hostname, 200])
})

test('the gateway answers from all subgraphs, at the addresses that the chart gives it', async () => {
  const body = JSON.stringify({ query: '{ me { id } session { id } }' })
  const response = await fetch(processes.urlOf(gateway), {
    ...{ method: 'POST', headers: { 'content-type': 'application/json' }, body },
  })
  expect(await response.json()).toEqual({ data: { me: null, session: null } })
  const health = await (await fetch(processes.healthOf(gateway))).json()
  expect(health).toMatchObject({
    status: 'ready',
    subgraphs: Object.fromEntries(serviceNames.map(name => [name, 'ok'])),
  })
})

test('the metrics that the autoscalers ask for are those that the pods have', async () => {
  const scaled = listOf(readRendered('full'), 'HorizontalPodAutoscaler')
  const asked = scaled.flatMap(scaler =>
    (scaler.spec.metrics ?? []).flatMap(({ pods }) => (pods ? [[componentOf(scaler), pods.metric.name] as const] : [])),
  )
  expect(asked.length).toBeGreaterThan(5)
  for (const [service, metric] of asked) {
    const { hostname = '' } = workloads.find(workload => workload.service === service) ?? {}
    const told = await (await fetch(processes.metricsOf(hostname))).text()
    expect([service, told]).toEqual([service, expect.stringMatching(new RegExp(`^# TYPE ${metric} gauge$`, 'm'))])
  }
})

test('the printed Secrets are what the Deployments mount: of each folder everything, and nothing of another', async () => {
  expect(secrets.map(({ metadata }) => metadata.name).sort()).toEqual(workloads.map(({ keys }) => keys).sort())
  for (const secret of secrets) {
    expect([secret.metadata.name, await findFaults(secret)]).toEqual([secret.metadata.name, []])
    const own = join(made, secret.metadata.name.replace('chat-', ''))
    expect(Object.keys(secret.data).sort()).toEqual((await readdir(own)).sort())
    for (const [name, value] of Object.entries(secret.data))
      expect(Buffer.from(value, 'base64')).toEqual(await readFile(join(own, name)))
  }
  for (const { keys, environment } of workloads) {
    const named = Object.values(environment).filter(value => value.startsWith('/keys/'))
    const there = Object.keys(secrets.find(({ metadata }) => metadata.name === keys)?.data ?? {})
    expect([keys, there]).toEqual([keys, expect.arrayContaining(named.map(path => path.slice('/keys/'.length)))])
  }
})

test('what a job mounts is printed by its name', async () => {
  const [mongo] = await printSecrets('mongo', '--prefix', 'talk-')
  expect(mongo).toMatchObject({ metadata: { name: 'talk-mongo' }, data: { 'root.password': expect.any(String) } })
  expect(Object.keys(mongo?.data ?? {})).toEqual(expect.arrayContaining(['root.password', 'users.json']))
})

test('the job of the topics makes them', async () => {
  const job = listOf(readRendered('full'), 'Job').find(object => componentOf(object) === 'topics')
  const { container } = podOf(job as never)
  const { KAFKA_CREDENTIALS_FILE: _asked, ...env } = environmentOf(container)
  const here = { ...env, KAFKA_BROKERS: servers.kafkaBrokers, NAMESPACE: `${namespace}job_` }
  const { code, output } = await runCommand(image, container.args, here)
  expect([code, output]).toEqual([0, expect.stringContaining('All topics are as they are declared.')])
  await eraseNamespace(here.NAMESPACE, servers)
})
