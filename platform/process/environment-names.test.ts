import { expect, test } from '@jest/globals'
import { sortUnread } from './environment-names.ts'

const known = [
  ...['ROOMS_PORT', 'ROOMS_ADMIN_PORT', 'ROOMS_MAX_DEPTH', 'MONGO_URL', 'REDIS_URL', 'KAFKA_BROKERS', 'MEDIA_DIR'],
  ...['HOST', 'TRUST', 'NODE_ENV', 'LOG_LEVEL', 'NAMESPACE', 'TRUST_PROXY', 'IDENTITY_KEYS_FILE'],
]
const sort = (...names: string[]) => sortUnread('ROOMS_', known, Object.fromEntries(names.map(name => [name, 'x'])))

test.each([
  ['MONGO_ULR', 'MONGO_URL'],
  ['MONGO_URI', 'MONGO_URL'],
  ['MOGNO_URL', 'MONGO_URL'],
  ['REDIS_URLS', 'REDIS_URL'],
  ['KAFKA_BROKER', 'KAFKA_BROKERS'],
  ['ROOMS_PROT', 'ROOMS_PORT'],
  ['ROOM_PORT', 'ROOMS_PORT'],
  ['ROOMS_ADMINPORT', 'ROOMS_ADMIN_PORT'],
  ['ROOMS_MAX_DETPH', 'ROOMS_MAX_DEPTH'],
  ['ROMOS_MAX_DEPTH', 'ROOMS_MAX_DEPTH'],
  ['MEDIA_DRI', 'MEDIA_DIR'],
  ['NODE_EVN', 'NODE_ENV'],
  ['LOG_LEVLE', 'LOG_LEVEL'],
  ['TRUST_PORXY', 'TRUST_PROXY'],
  ['IDENTITY_KEY_FILE', 'IDENTITY_KEYS_FILE'],
])('%s is a slip, and %s was meant', (name, meant) => {
  expect(sort(name)).toEqual({ misspelt: [`${name} is unknown; did you mean ${meant}?`], unknown: [] })
})

test.each([
  ...['ROOMS_HOST', 'ROOMS_COLOUR', 'MONGO_HOST', 'MONGO_PASSWORD', 'REDIS_HOST', 'REDIS_VERSION', 'KAFKA_HEAP_OPTS'],
  ...['REDIS_PORT', 'MEDIA_TYPES', 'IDENTITY_PROVIDER', 'TRUST_ANCHOR'],
])('%s begins like one of ours and means something else', name => {
  expect(sort(name)).toEqual({ misspelt: [], unknown: [name] })
})

test.each([
  ...['PATH', 'HOME', 'HOSTNAME', 'PORT', 'HOSTS', 'USER', 'NODE_OPTIONS', 'NODE_VERSION', 'NODE_EXTRA_CA_CERTS'],
  ...['POD_NAMESPACE', 'LOG_DIR', 'YARN_VERSION', 'OTHERS_PORT', 'AUTH_SMTP_URL'],
])('%s is nothing to us', name => {
  expect(sort(name)).toEqual({ misspelt: [], unknown: [] })
})

const kubernetes = {
  REDIS_SERVICE_HOST: '10.0.0.7',
  REDIS_SERVICE_PORT: '6379',
  REDIS_SERVICE_PORT_RESP_TLS: '6380',
  REDIS_PORT: 'tcp://10.0.0.7:6379',
  REDIS_PORT_6379_TCP: 'tcp://10.0.0.7:6379',
  REDIS_PORT_6379_TCP_PROTO: 'tcp',
  REDIS_PORT_6379_TCP_PORT: '6379',
  REDIS_PORT_6379_TCP_ADDR: '10.0.0.7',
  REDIS_PORT_53_UDP: 'udp://10.0.0.7:53',
  REDIS_PORT_53_UDP_ADDR: '10.0.0.7',
  MONGO_SHARD_0_PORT: 'tcp://[fd00::7]:27017',
  MONGO_SHARD_0_PORT_27017_TCP_ADDR: 'fd00::7',
  // A service called `rooms-admin` makes a name that is ours.
  ROOMS_ADMIN_PORT: 'tcp://10.0.0.8:4100',
  ROOMS_PORT: 'TCP://10.0.0.8:4000',
}

test('what service links of Kubernetes make is passed over', () => {
  expect(sortUnread('ROOMS_', known, kubernetes)).toEqual({ misspelt: [], unknown: [] })
})

test('so is what links of Docker make, but only beside their ports', () => {
  const names = { REDIS_NAME: '/web/redis', REDIS_ENV_REDIS_VERSION: '7', REDIS_ENV_GOSU: '1' }
  const linked = { ...names, REDIS_PORT: 'tcp://172.17.0.2:6379' }
  expect(sortUnread('ROOMS_', known, linked)).toEqual({ misspelt: [], unknown: [] })
  expect(sortUnread('ROOMS_', known, names).unknown).toEqual(Object.keys(names))
})
