// What docker-compose.yml promises of each container: how far it reaches, what it mounts, what it may use up, and that it is watched.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { serviceNames } from '#stack/services.ts'
import { keysOf, readComposeFile } from './compose-file.ts'

const root = join(import.meta.dirname, '..')
const file = readComposeFile()
const services = Object.entries(file.services)
const subgraphs = [...serviceNames].sort()
const gateways = ['gateway-1', 'gateway-2']
const stores = ['kafka', 'mongo', 'redis']
const membersOf = (network: string) =>
  services
    .filter(([, service]) => service.networks?.includes(network))
    .map(([name]) => name)
    .sort()

test.each(services)('%s is watched, and may use up so much and no more', (_, service) => {
  const { healthcheck, restart, deploy } = service
  // What runs once is watched by those who wait for its end.
  if (restart === 'no') expect(healthcheck).toEqual({ disable: true })
  else expect(healthcheck?.test?.length).toBeGreaterThan(1)
  expect(deploy?.resources?.limits).toEqual({
    cpus: expect.stringMatching(/^\d\.\d$/),
    memory: expect.stringMatching(/^\d+[MG]$/),
    pids: expect.any(Number),
  })
})

test.each(services)('%s is of one exact version', (_, { image }) => {
  if (image === 'chat-supergraph') return
  // A digest cannot be looked up everywhere; a version with all of its parts is the least.
  expect(image).toMatch(/@sha256:[0-9a-f]{64}$|:v?\d+\.\d+\.\d+(-[a-z]+)?$/)
})

test('what the image is built from is of one exact version', () => {
  const bases = [...readFileSync(join(root, 'Dockerfile'), 'utf8').matchAll(/^FROM (\S+)/gm)].map(([, image]) => image)
  expect(bases.length).toBeGreaterThan(0)
  for (const image of bases) expect(image).toMatch(/@sha256:[0-9a-f]{64}$|:\d+\.\d+\.\d+(-[a-z]+)?$/)
})

test('each container mounts its own keys, and only the maker of keys mounts them all', () => {
  const mounts = services.flatMap(([name, service]) =>
    (service.volumes ?? []).flatMap(volume => {
      const source = typeof volume === 'string' ? volume.split(':')[0] : volume.source
      return source === 'keys' ? [[name, volume] as const] : []
    }),
  )
  for (const [name, volume] of mounts) {
    if (name === 'keys') continue
    const folder = gateways.includes(name) ? 'gateway' : name.replace('-users', '')
    const { subpath } = (typeof volume === 'object' && volume.volume) || {}
    expect([name, volume, subpath]).toEqual([
      name,
      expect.objectContaining({ read_only: true, target: '/keys' }),
      folder,
    ])
  }
  const holders = ['keys', 'mongo-users', ...gateways, ...subgraphs, ...stores, 'grafana']
  expect(mounts.map(([name]) => name).sort()).toEqual(holders.sort())
})

test('every network is there, and every service is on one', () => {
  const named = services.flatMap(([, service]) => service.networks ?? [])
  expect(Object.keys(file.networks).sort()).toEqual([...new Set(named)].sort())
  for (const [name, service] of services)
    expect([name, (service.networks ?? [service.network_mode]).length]).not.toEqual([name, 0])
  expect(file.services.keys?.network_mode).toBe('none')
})

test('only gateways reach subgraphs, and only the balancer reaches gateways', () => {
  expect(membersOf('subgraphs')).toEqual([...subgraphs, ...gateways].sort())
  expect(membersOf('edge')).toEqual(['balancer', ...gateways].sort())
  // The door of files, and nothing else of a subgraph, is where browsers come.
  expect(membersOf('files')).toEqual(['balancer', 'messages'])
})

test('only subgraphs reach the stores, and no store reaches anything else', () => {
  expect(membersOf('stores')).toEqual([...stores, 'mongo-users', ...subgraphs].sort())
  for (const name of stores) expect([name, file.services[name]?.networks]).toEqual([name, ['stores']])
})

test('who neither answers nor asks the internet has no way to it', () => {
  const open = Object.entries(file.networks).flatMap(([name, network]) => (network?.internal ? [] : [name]))
  expect(open.sort()).toEqual(['console', 'mailbox', 'outside', 'public'])
  expect(membersOf('console')).toEqual(['grafana', 'prometheus'])
  expect([membersOf('public'), membersOf('mailbox')]).toEqual([['balancer'], ['mail']])
  expect(membersOf('outside')).toEqual(['messages', 'notifications'])
})

test('Prometheus reaches the admin port of every process and no store, and is there only for whoever asks for it', () => {
  expect(membersOf('metrics')).toEqual(['prometheus', ...subgraphs, ...gateways].sort())
  const asked = services.filter(([, { profiles }]) => profiles).map(([name, { profiles }]) => [name, profiles])
  expect(asked).toEqual([
    ['prometheus', ['observe']],
    ['tempo', ['observe']],
    ['grafana', ['observe']],
  ])
})

test('Tempo takes spans from every process, is asked by Grafana alone, and has no way to anybody else', () => {
  expect(membersOf('traces')).toEqual(['tempo', ...subgraphs, ...gateways].sort())
  expect(membersOf('spans')).toEqual(['grafana', 'tempo'])
  expect(file.services.tempo?.networks).toEqual(['traces', 'spans'])
  expect(file.services.tempo?.ports).toBeUndefined()
})

test('the balancer is the only one that others than this machine can call', () => {
  const published = services.filter(([, { ports = [] }]) => ports.some(port => !port.startsWith('127.0.0.1:')))
  expect(published.map(([name]) => name)).toEqual(['balancer'])
})

test('every subgraph says to every store who it is, and no store lets anybody else in', () => {
  for (const name of subgraphs)
    for (const store of stores) {
      const variable = `${store.toUpperCase()}_CREDENTIALS_FILE`
      expect([name, file.services[name]?.environment?.[variable]]).toEqual([name, `/keys/${store}.json`])
    }
  expect(file.services.redis?.command).toEqual(expect.arrayContaining(['--aclfile', '/keys/users.acl']))
  expect(file.services.mongo?.command).toEqual(expect.arrayContaining(['--keyFile', '/run/keys/replica.key']))
  const kafka = readFileSync(join(root, 'deploy/kafka/server.properties'), 'utf8')
  expect(kafka).toMatch(/^listeners=CLIENTS:\/\/:9092,CONTROLLER:\/\/127\.0\.0\.1:9093$/m)
  expect(kafka).toMatch(/^listener\.security\.protocol\.map=CONTROLLER:PLAINTEXT,CLIENTS:SASL_PLAINTEXT$/m)
})

test('no password stands in the file', () => {
  const text = readFileSync(join(root, 'docker-compose.yml'), 'utf8')
  for (const [, value = ''] of text.matchAll(/PASSWORD(?:__?FILE)?: *(\S+)/g))
    expect(value).toMatch(/^(\/run)?\/keys\//)
  for (const [, service] of services)
    for (const value of Object.values(service.environment ?? {})) expect(value).not.toMatch(/:\/\/[^/@]+:[^/@]+@/)
})

test('the gateways answer no introspection, believe the balancer, and run in production', () => {
  for (const name of [...gateways, ...subgraphs]) {
    const { environment = {} } = file.services[name] ?? {}
    expect([name, environment.NODE_ENV]).toEqual([name, 'production'])
    expect(Object.keys(environment).filter(key => key.includes('INTROSPECTION'))).toEqual([])
  }
  for (const name of gateways) expect(file.services[name]?.environment?.TRUST_PROXY).toBe('uniquelocal')
})

test('every container that mounts keys waits for them', () => {
  for (const [name, service] of services)
    if (keysOf(service))
      expect([name, service.depends_on?.keys?.condition]).toEqual([name, 'service_completed_successfully'])
})
