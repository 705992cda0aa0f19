import { expect, test } from '@jest/globals'
import { ConfigError } from '#platform/process/config.ts'
import { readConfig } from './config.ts'

const identity = {
  GATEWAY_JWKS_URL: 'http://auth/jwks.json',
  GATEWAY_TOKEN_ISSUER: 'us',
  GATEWAY_TOKEN_AUDIENCE: 'us',
  IDENTITY_SIGNING_KEY_FILE: 'key.json',
}
const problemsOf = (env: Record<string, string>, argv: string[] = []): readonly string[] => {
  try {
    readConfig(env, argv)
    return []
  } catch (error) {
    if (error instanceof ConfigError) return error.problems
    throw error
  }
}

test('a supergraph is all that a gateway needs, and without an identity it is open', () => {
  const config = readConfig({}, ['--supergraph', 'some.graphql', '--port', '4321'])
  expect(config).toMatchObject({
    supergraphFile: 'some.graphql',
    http: { host: '127.0.0.1', port: 4321 },
    introspection: true,
  })
  expect(config.identity).toBeUndefined()
})

test('production refuses to run open, closes introspection and lets no foreign origin in', () => {
  const production = { NODE_ENV: 'production', GATEWAY_SUPERGRAPH: 's' }
  expect(problemsOf(production).join()).toContain('refuses to run open')
  expect(readConfig({ ...production, ...identity })).toMatchObject({
    introspection: false,
    playground: undefined,
    origins: [],
  })
})

test.each(Object.keys(identity))('an identity without %s is refused: half of one would look safe', name => {
  const half = Object.fromEntries(Object.entries(identity).filter(([key]) => key !== name))
  expect(problemsOf({ GATEWAY_SUPERGRAPH: 's', ...half })).toEqual([expect.stringContaining(name)])
})

test('every misspelt name and every bad value is told at once', () => {
  const problems = problemsOf({
    GATEWAY_SUPERGRAF: 's',
    GATEWAY_PORT: '70000',
    GATEWAY_COOKIES: 'refresh',
    GATEWAY_POLICIES: 'see',
    GATEWAY_SUBGRAPH_URLS: 'auth',
  })
  expect(problems).toEqual(
    expect.arrayContaining([
      expect.stringContaining('GATEWAY_SUPERGRAPH is missing'),
      expect.stringContaining('did you mean GATEWAY_SUPERGRAPH?'),
      expect.stringContaining('GATEWAY_PORT'),
      expect.stringContaining('GATEWAY_COOKIES'),
      expect.stringContaining('GATEWAY_POLICIES'),
      expect.stringContaining('GATEWAY_SUBGRAPH_URLS'),
    ]),
  )
})

test('what several names say together is told with what is wrong with each', () => {
  const problems = problemsOf({
    NODE_ENV: 'production',
    GATEWAY_PORT: '70000',
    GATEWAY_REVOCATIONS: 'auth',
    GATEWAY_CONNECTION_REPORTS: 'presence:report:more',
    GATEWAY_JWKS_URL: 'ftp://auth',
    GATEWAY_TOKEN_ISSUER: 'us',
  })
  expect(problems.toSorted()).toEqual([
    expect.stringMatching(/^GATEWAY_CONNECTION_REPORTS is not subgraph:field/),
    expect.stringMatching(/^GATEWAY_JWKS_URL is not a URL/),
    expect.stringMatching(/^GATEWAY_PORT is not/),
    expect.stringMatching(/^GATEWAY_REVOCATIONS is not subgraph:field: got "auth"/),
    expect.stringMatching(/^GATEWAY_SUPERGRAPH is missing/),
    expect.stringMatching(/^GATEWAY_TOKEN_AUDIENCE, IDENTITY_SIGNING_KEY_FILE missing: .* whole or absent/),
  ])
  expect(problemsOf({ NODE_ENV: 'production' })).toEqual([
    expect.stringMatching(/^GATEWAY_SUPERGRAPH is missing/),
    expect.stringMatching(/refuses to run open$/),
  ])
})

test('of what may be held open at a time each of many processes has its share, and of what may be asked for the whole', () => {
  const given = {
    GATEWAY_SUPERGRAPH: 's',
    GATEWAY_MAX_CONNECTIONS_PER_USER: '50',
    GATEWAY_MAX_CONNECTIONS_PER_ADDRESS: '3',
    GATEWAY_MAX_HANDSHAKES_PER_ADDRESS: '1000',
    GATEWAY_MAX_SUBSCRIPTIONS_PER_CONNECTION: '100',
    GATEWAY_MAX_SUBSCRIPTIONS_PER_USER: '500',
    GATEWAY_MAX_OPERATIONS_PER_ADDRESS: '600',
    GATEWAY_COST_PER_USER: '1000',
  }
  const of = (env: Record<string, string>) => readConfig({ ...given, ...env }).limits
  expect(of({})).toEqual(of({ GATEWAY_PROCESSES: '1' }))
  expect(of({})).toMatchObject({ connectionsPerUser: 50, subscriptionsPerUser: 500 })
  expect(of({ GATEWAY_PROCESSES: '4' })).toMatchObject({
    connectionsPerUser: 13,
    connectionsPerAddress: 1,
    handshakesPerAddress: 250,
    subscriptionsPerConnection: 100,
    subscriptionsPerUser: 125,
    operationsPerAddress: 600,
    costPerUser: 1000,
  })
  expect(of({ GATEWAY_PROCESSES: '64' })).toMatchObject({ subscriptionsPerUser: 100 })
  const few = { GATEWAY_PROCESSES: '4', GATEWAY_MAX_SUBSCRIPTIONS_PER_USER: '7' }
  expect(of(few)).toMatchObject({ subscriptionsPerUser: 7 })
})

test.each(['0', '65', '1.5', 'auto'])('%s is no number of processes', many => {
  expect(problemsOf({ GATEWAY_SUPERGRAPH: 's', GATEWAY_PROCESSES: many })).toEqual([
    expect.stringMatching(/^GATEWAY_PROCESSES is not a whole number from 1 to 64/),
  ])
})

test('an unknown option of the command line is told by name', () => {
  expect(problemsOf({}, ['--supergraphs', 'x'])).toEqual([expect.stringContaining('--supergraphs')])
})

test('the roles that meet a policy are read by its name, which may hold colons', () => {
  const policiesOf = (GATEWAY_POLICIES: string) => readConfig({ GATEWAY_SUPERGRAPH: 'any', GATEWAY_POLICIES }).policies
  expect([...policiesOf('read:all:MODERATOR|ADMIN,erase:ADMIN')]).toEqual([
    ['read:all', ['MODERATOR', 'ADMIN']],
    ['erase', ['ADMIN']],
  ])
  for (const wrong of ['see', ':ADMIN', 'see:', 'see:A|', 'see:A,see:B'])
    expect(() => policiesOf(wrong)).toThrow(/GATEWAY_POLICIES/)
})
