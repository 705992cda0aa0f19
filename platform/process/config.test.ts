import { expect, test } from '@jest/globals'
import {
  ConfigError,
  flag,
  integer,
  list,
  mongoUrl,
  oneOf,
  optional,
  pairs,
  port,
  readNames,
  text,
  url,
  warningOf,
  withDefault,
} from './config.ts'
import { readServiceConfig } from './service-config.ts'

const names = {
  ROOMS_PORT: withDefault(port, 4003),
  ROOMS_LIMIT: integer(1, 10),
  ROOMS_MODE: oneOf('plain', 'strict'),
  ROOMS_LOUD: withDefault(flag, false),
  ROOMS_PEERS: withDefault(pairs, {}),
  ROOMS_HINT: optional(text),
  MONGO_URL: url('mongodb'),
  KAFKA_BROKERS: list,
}
const good = { ROOMS_LIMIT: '3', ROOMS_MODE: 'strict', MONGO_URL: 'mongodb://127.0.0.1:1', KAFKA_BROKERS: 'a:1, b:2' }

function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    readNames('rooms', 'ROOMS_', names, env)
  } catch (error) {
    if (error instanceof ConfigError) return error.problems
    throw error
  }
  return []
}

test('reads every kind of value and the defaults of those that are absent', () => {
  expect(readNames('rooms', 'ROOMS_', names, { ...good, ROOMS_PEERS: 'a=http://x, b=http://y' }).values).toEqual({
    ROOMS_PORT: 4003,
    ROOMS_LIMIT: 3,
    ROOMS_MODE: 'strict',
    ROOMS_LOUD: false,
    ROOMS_PEERS: { a: 'http://x', b: 'http://y' },
    ROOMS_HINT: undefined,
    MONGO_URL: 'mongodb://127.0.0.1:1',
    KAFKA_BROKERS: ['a:1', 'b:2'],
  })
})

test('what several names say together is told with the rest, by what is right and by what is there at all', () => {
  const read = (env: Record<string, string>) =>
    readNames('rooms', 'ROOMS_', names, env, ({ ROOMS_MODE, ROOMS_LIMIT }, isGiven) => [
      ...(ROOMS_MODE === 'strict' && !isGiven('ROOMS_HINT') ? ['strict needs a hint'] : []),
      ...(isGiven('ROOMS_LIMIT') && ROOMS_LIMIT === undefined ? ['a limit that is none'] : []),
    ])
  expect(read({ ...good, ROOMS_HINT: 'x' }).values).toMatchObject({ ROOMS_LIMIT: 3 })
  expect(() => read({ ...good, ROOMS_HINT: ' ', ROOMS_LIMIT: '11' })).toThrow(
    expect.objectContaining({
      problems: [expect.stringMatching(/^ROOMS_LIMIT is not/), 'strict needs a hint', 'a limit that is none'],
    }),
  )
})

test('a subgraph that believes access tokens is told that it needs their keys, with everything else', () => {
  const read = () => readServiceConfig('rooms', {}, { TRUST: 'token', ROOMS_PORT: 'x' })
  expect(read).toThrow(/ROOMS_PORT is not/)
  expect(read).toThrow(/TRUST=token needs TRUST_JWKS_URL/)
})

test('names every missing, bad and misspelt variable in one message', () => {
  const problems = problemsOf({ ROOMS_LIMIT: '11', ROOMS_MODE: 'odd', MONGO_URL: 'http://x', ROOMS_LIMITS: '3' })
  expect(problems).toHaveLength(5)
  expect(problems.join('\n')).toMatch(/ROOMS_LIMIT is not a whole number from 1 to 10: got "11"/)
  expect(problems.join('\n')).toMatch(/ROOMS_MODE is not one of plain, strict: got "odd"/)
  expect(problems.join('\n')).toMatch(/MONGO_URL is not a URL \(mongodb\): got the protocol http:/)
  expect(problems.join('\n')).toMatch(/KAFKA_BROKERS is missing/)
  expect(problems.join('\n')).toMatch(/ROOMS_LIMITS is unknown; did you mean ROOMS_LIMIT\?/)
})

test('a typing error in a shared name is found, a stranger’s variable is left alone', () => {
  expect(problemsOf({ ...good, MONGO_ULR: 'x' })).toEqual(['MONGO_ULR is unknown; did you mean MONGO_URL?'])
  expect(problemsOf({ ...good, PATH: '/bin', REDIS_URL: 'redis://x' })).toEqual([])
})

test('an unknown name that means something else stops nothing and is told', () => {
  const { unknown } = readNames('rooms', 'ROOMS_', names, { ...good, ROOMS_COLOUR: 'red', MONGO_HOST: 'x', PATH: '/' })
  expect(unknown).toEqual(['ROOMS_COLOUR', 'MONGO_HOST'])
  expect(warningOf(unknown)).toMatch(/ROOMS_COLOUR, MONGO_HOST/)
  expect(warningOf([])).toBeUndefined()
})

test('what a service link puts under a name of ours is not there', () => {
  const link = { ROOMS_PORT: 'tcp://10.0.0.1:4003', ROOMS_SERVICE_HOST: '10.0.0.1', ROOMS_SERVICE_PORT: '4003' }
  expect(readNames('rooms', 'ROOMS_', names, { ...good, ...link })).toMatchObject({
    values: { ROOMS_PORT: 4003 },
    unknown: [],
  })
})

test('a needed name that only a service link has is missing, and it is told why', () => {
  const read = () => readNames('rooms', 'ROOMS_', { ROOMS_PORT: port }, { ROOMS_PORT: 'tcp://10.0.0.1:4003' })
  expect(read).toThrow('ROOMS_PORT is missing (a service link is there)')
})

test.each([
  'mongodb://mongo:27017',
  'mongodb://one:27017,two:27017,three:27018/?replicaSet=rs0&tls=true',
  'mongodb://ann:a%2Cb@one:27017,[::1]:27018/chat?replicaSet=rs0',
  'mongodb+srv://chat.example.org/?retryWrites=true',
])('a replica set is named by all of its members: %s', value => expect(mongoUrl.parse(value)).toBe(value))

test.each([
  'mongo:27017',
  'http://one,two',
  'mongodb://',
  'mongodb://one:27017,',
  'mongodb://one:27017,two:x/',
  '/data',
])('what is no address of a MongoDB is refused: %s', value => expect(() => mongoUrl.parse(value)).toThrow())
