// What can be known of docker-compose.yml and the Dockerfile without an engine: that the specification takes the file, that it
// has every process, and that no secret stands in it. compose.itest.ts starts what it describes.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import { nodeArgumentsOf } from '#stack/services.ts'
import { type ComposeMount, listOwnServices, readComposeFile } from './compose-file.ts'
import { listCopies } from './image-tree.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const file = readComposeFile()
const own = listOwnServices(file)

const sourceOf = (volume: string | ComposeMount) =>
  typeof volume === 'string' ? (volume.split(':')[0] ?? '') : volume.source

function createValidator() {
  const folder = dirname(createRequire(import.meta.url).resolve('dclint/package.json'))
  const { $schema: _draft, ...schema } = JSON.parse(readFileSync(join(folder, 'schemas/compose.schema.json'), 'utf8'))
  return new Ajv({ strict: false, allErrors: true }).compile(schema)
}

test('the Compose specification takes the file', () => {
  const validate = createValidator()
  validate(file)
  expect(validate.errors ?? []).toEqual([])
})

test('the specification would not take a word that it does not know', () => {
  const validate = createValidator()
  const { auth } = file.services
  expect(validate({ ...file, services: { auth: { ...auth, enviroment: {} } } })).toBe(false)
  expect(
    validate({ ...file, services: { auth: { ...auth, depends_on: { redis: { condition: 'service_ready' } } } } }),
  ).toBe(false)
})

test('every subgraph is a container, and two gateways serve them', () => {
  const subgraphs = readdirSync(new URL('../subgraphs/', import.meta.url))
  expect(own.map(([name]) => name).sort()).toEqual(
    [...subgraphs, 'gateway-1', 'gateway-2', 'keys', 'mongo-users'].sort(),
  )
})

test.each(own)('%s runs a script of the repository', (_, service) => {
  expect(existsSync(`${root}${service.command?.[0]}`)).toBe(true)
})

test('whatever is waited for, or mounted, is there', () => {
  const services = Object.values(file.services)
  const awaited = services.flatMap(service => Object.keys(service.depends_on ?? {}))
  const mounted = services.flatMap(service => service.volumes ?? []).map(sourceOf)
  expect(Object.keys(file.services)).toEqual(expect.arrayContaining(awaited))
  const [files, volumes] = [
    mounted.filter(source => source.startsWith('.')),
    mounted.filter(source => !source.startsWith('.')),
  ]
  expect(Object.keys(file.volumes).sort()).toEqual([...new Set(volumes)].sort())
  for (const path of files) expect([path, existsSync(join(root, path))]).toEqual([path, true])
})

test('no secret stands in the file: what is secret is named by its path', () => {
  const named = own.flatMap(([, service]) => Object.entries(service.environment ?? {}))
  const secrets = named.filter(([name]) => /_(KEYS?|CREDENTIALS)_FILE$/.test(name))
  expect(secrets.length).toBeGreaterThan(0)
  for (const [name, value] of secrets) expect([name, value.startsWith('/keys/')]).toEqual([name, true])
  expect(named.filter(([name]) => /(PASSWORD|SECRET|TOKEN|_KEY)$/.test(name))).toEqual([])
  expect(named.filter(([, value]) => /:\/\/[^/@]+:[^/@]+@/.test(value))).toEqual([])
})

test('the image has every folder that a service reads', () => {
  const copied = listCopies().flatMap(({ stage, sources }) => (stage === undefined ? sources : []))
  const ignored = readFileSync(`${root}.dockerignore`, 'utf8').split('\n')
  for (const path of copied) expect(ignored).toContain(`!${path}`)
  expect(copied).toEqual(expect.arrayContaining(['schema', 'platform', 'gateway', 'subgraphs', 'deploy']))
})

test('every gateway serves the web app that the image has', () => {
  const dockerfile = readFileSync(`${root}Dockerfile`, 'utf8')
  const [, built, served] = /^COPY --from=clients (\S+) \.\/(\S+)$/m.exec(dockerfile) ?? []
  expect(built).toBe(`/app/${served}`)
  const gateways = own.filter(([name]) => name.startsWith('gateway'))
  for (const [name, { environment }] of gateways) expect([name, environment?.GATEWAY_WEB]).toEqual([name, served])
  // Files go past the gateway: the door's address is one that the pages may use.
  expect(gateways[0]?.[1].environment?.GATEWAY_WEB_SOURCES).toBe(file.services.messages?.environment?.MEDIA_PUBLIC_URL)
})

test('a gateway is started alike in a container, by npm, and as a part of the platform', () => {
  const gateways = Object.values(file.services).filter(({ command }) => command?.includes('gateway/main.ts'))
  expect(gateways.length).toBeGreaterThan(0)
  for (const { environment } of gateways)
    expect(environment?.NODE_OPTIONS?.split(' ')).toEqual(nodeArgumentsOf('gateway'))
  const tasks = readFileSync(join(root, 'stack/bootstrap/tasks.mjs'), 'utf8')
  expect(tasks).toContain(`nodeArgs: ['${nodeArgumentsOf('gateway').join("', '")}']`)
})
