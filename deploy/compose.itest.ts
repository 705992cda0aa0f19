// What docker-compose.yml describes starts and works: its commands with its environment, in production mode, on the test's servers.
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { eraseNamespace } from '#stack/namespace.ts'
import { testStack } from '#stack/testing.ts'
import { buildWebApp } from '#stack/web-app.ts'
import { type Processes, runCommand, startAsProcesses } from './as-processes.ts'
import { readComposeFile } from './compose-file.ts'

const file = readComposeFile()
const servers = testStack()
const namespace = `compose${process.pid}_`
let folder = ''
let keys = ''
let processes: Processes

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compose-'))
  keys = join(folder, 'keys')
  const command = file.services.keys?.command?.map(part => part.replace(/^\/keys$/, keys)) ?? []
  expect(await runCommand(command)).toEqual({ code: 0, output: '' })
  await buildWebApp(join(import.meta.dirname, '..'))
  processes = await startAsProcesses(file, { servers, folder, namespace })
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
  const named = Object.values(file.services).flatMap(service => Object.values(service.environment ?? {}))
  const paths = new Set(named.filter(value => value.startsWith('/keys/')).map(value => value.slice('/keys/'.length)))
  expect(await readdir(keys)).toEqual(expect.arrayContaining([...paths]))
  for (const name of await readdir(keys)) expect([name, (await stat(join(keys, name))).mode & 0o077]).toEqual([name, 0])
  const before = (await stat(join(keys, 'tokens.json'))).mtimeMs
  await runCommand(['deploy/make-keys.ts', keys])
  expect((await stat(join(keys, 'tokens.json'))).mtimeMs).toBe(before)
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

test('a subgraph serves nothing to whoever reaches its port', async () => {
  expect(await ask('users', '{ me { id } }')).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] })
})

test.each(['auth', 'messages', 'gateway-1'])("the image's health check tells that %s is ready", async service => {
  const { code, output } = await runCommand(['deploy/health.ts', processes.healthOf(service)])
  expect([code, output]).toEqual([0, expect.stringContaining('200')])
})

test("the image's health check fails where nobody answers", async () => {
  const { code, output } = await runCommand(['deploy/health.ts', 'http://127.0.0.1:9/health/ready'])
  expect([code, output]).toEqual([1, expect.stringContaining('does not answer')])
})
