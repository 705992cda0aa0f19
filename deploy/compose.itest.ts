// What docker-compose.yml describes starts and works: its commands with its environment, in production mode, on the test's servers.
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type MetricRow, metricTable } from '#schema/metrics.ts'
import { eraseNamespace } from '#stack/namespace.ts'
import { buildPages } from '#stack/pages.ts'
import { serviceNames } from '#stack/services.ts'
import { testServers } from '#stack/testing/testing.ts'
import { type Processes, runCommand, startAsProcesses } from './as-processes.ts'
import { keysOf, listWorkloads, readComposeFile } from './compose-file.ts'
import { layOutImage } from './image-tree.ts'

const file = readComposeFile()
const servers = testServers()
const namespace = `compose${process.pid}_`
let folder = ''
let keys = ''
let image = ''
let processes: Processes

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compose-'))
  keys = join(folder, 'keys')
  image = join(folder, 'app')
  await buildPages(join(import.meta.dirname, '..'), 'web')
  layOutImage(image)
  const command = file.services.keys?.command?.map(part => part.replace(/^\/keys$/, keys)) ?? []
  expect(await runCommand(image, command)).toEqual({ code: 0, output: '' })
  processes = await startAsProcesses(listWorkloads(file), { servers, image, folder, namespace })
})

afterAll(async () => {
  await processes?.[Symbol.asyncDispose]()
  await eraseNamespace(namespace, servers)
  await rm(folder, { recursive: true, force: true })
})

async function ask(service: string, query: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(processes.urlOf(service), { method: 'POST', headers, body: JSON.stringify({ query }) })
  return response.json()
}

test('the keys service makes every key that the file names, for its owner only, and keeps what is there', async () => {
  for (const [name, service] of Object.entries(file.services)) {
    const paths = Object.values(service.environment ?? {}).filter(value => value.startsWith('/keys/'))
    const made = await readdir(join(keys, keysOf(service) ?? ''))
    expect([name, made]).toEqual([name, expect.arrayContaining(paths.map(path => path.slice('/keys/'.length)))])
  }
  const files = (await readdir(keys, { recursive: true, withFileTypes: true })).map(entry =>
    join(entry.parentPath, entry.name),
  )
  for (const path of files) expect([path, (await stat(path)).mode & 0o077]).toEqual([path, 0])
  const secrets = [
    'auth/tokens.json',
    'auth/mongo.json',
    'gateway/signing.json',
    'mongo/root.password',
    'kafka/cluster.id',
    'grafana/admin.password',
  ]
  const contents = () => Promise.all(secrets.map(name => readFile(join(keys, name), 'utf8')))
  const before = await contents()
  expect(await runCommand(image, ['deploy/make-keys.ts', keys])).toEqual({ code: 0, output: '' })
  expect(await contents()).toEqual(before)
})

test('no folder of keys holds what another service proves itself with', async () => {
  const owned = async (name: string) =>
    Promise.all(
      (await readdir(join(keys, name)))
        .filter(file => file !== 'identity.json')
        .map(async file => readFile(join(keys, name, file), 'utf8')),
    )
  const folders = Object.keys(file.services).flatMap(name => (file.services[name] && keysOf(file.services[name])) ?? [])
  const services = [...new Set(folders)].filter(name => !['mongo', 'redis', 'kafka', 'grafana'].includes(name))
  const all = await Promise.all(services.map(owned))
  expect(services.sort()).toEqual(['gateway', ...serviceNames].sort())
  expect(new Set(all.flat()).size).toBe(all.flat().length)
})

test.each(['gateway-1', 'gateway-2'])('%s answers from the subgraphs of the file', async gateway => {
  expect(await ask(gateway, '{ me { id } session { id } }')).toEqual({ data: { me: null, session: null } })
})

test('a gateway serves the web app at its address, whichever page of it is asked for', async () => {
  for (const path of ['/', '/settings/profile']) {
    const response = await fetch(new URL(path, processes.urlOf('gateway-1')), { headers: { accept: 'text/html' } })
    expect([path, response.status, await response.text()]).toEqual([path, 200, expect.stringContaining('id="root"')])
  }
})

test.each(serviceNames)('%s tells what the table of metrics says of it, and no other metric of ours', async service => {
  const text = await (await fetch(processes.metricsOf(service))).text()
  const told = [...text.matchAll(/^# TYPE (\S+) (\S+)$/gm)].map(([, name, type]) => `${name} ${type}`)
  const ours = told.filter(line => !/^(process|nodejs)_/.test(line) || (line.split(' ')[0] ?? '') in metricTable)
  const rows = Object.entries<MetricRow>(metricTable).filter(
    ([, { toldBy }]) => toldBy === 'all' || toldBy === 'subgraphs' || toldBy.includes(service),
  )
  expect(ours.sort()).toEqual(rows.map(([name, { type }]) => `${name} ${type}`).sort())
})

test('a subgraph serves nothing to whoever reaches its port', async () => {
  expect(await ask('users', '{ me { id } }')).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] })
})

test.each(['auth', 'messages', 'gateway-1'])("the image's health check tells that %s is ready", async service => {
  const { code, output } = await runCommand(image, ['deploy/health.ts', processes.healthOf(service)])
  expect([code, output]).toEqual([0, expect.stringContaining('200')])
})

test("the image's health check fails where nobody answers", async () => {
  const { code, output } = await runCommand(image, ['deploy/health.ts', 'http://127.0.0.1:9/health/ready'])
  expect([code, output]).toEqual([1, expect.stringContaining('does not answer')])
})
