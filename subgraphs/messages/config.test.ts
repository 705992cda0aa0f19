// What an operator can say about link previews, and what a process refuses to start with.
import { expect, test } from '@jest/globals'
import { readConfig } from './config.ts'

const needed = {
  ...{ MONGO_URL: 'mongodb://mongo', REDIS_URL: 'redis://redis', KAFKA_BROKERS: 'kafka:9092' },
  ...{ IDENTITY_KEYS_FILE: 'keys', IDENTITY_SIGNING_KEY_FILE: 'key', MEDIA_KEY_FILE: 'media' },
  MESSAGES_CHATS_URL: 'http://chats/graphql',
}
const previews = (env: Record<string, string>) => readConfig({ ...needed, ...env }).own

test('without a word, pages of the public internet are looked at, and no others', () => {
  expect(previews({})).toMatchObject({ MESSAGES_PREVIEWS: 'public', MESSAGES_PREVIEW_HOSTS: {} })
  expect(previews({ NODE_ENV: 'production', MESSAGES_PREVIEWS: 'off' })).toMatchObject({ MESSAGES_PREVIEWS: 'off' })
})

test('without a word, pictures lose what their camera has noted', () => {
  expect(previews({})).toMatchObject({ MEDIA_KEEP_METADATA: false })
  expect(previews({ MEDIA_KEEP_METADATA: 'true' })).toMatchObject({ MEDIA_KEEP_METADATA: true })
})

test('hosts stand at an address that is told, and in production nowhere', () => {
  const hosts = { MESSAGES_PREVIEW_HOSTS: 'wiki.corp=10.1.2.3, six.corp=fd00::1' }
  expect(previews(hosts)).toMatchObject({ MESSAGES_PREVIEW_HOSTS: { 'wiki.corp': '10.1.2.3', 'six.corp': 'fd00::1' } })
  expect(() => previews({ ...hosts, NODE_ENV: 'production' })).toThrow(/MESSAGES_PREVIEW_HOSTS is for development/)
  expect(() => previews({ MESSAGES_PREVIEW_HOSTS: 'wiki.corp=wiki' })).toThrow(/not a list of host=address/)
})

test.each<Record<string, string>>([{ MESSAGES_PREVIEWS: 'all' }, { MESSAGES_PREVIEW: 'off' }])('%j is refused', env => {
  expect(() => previews(env)).toThrow(/MESSAGES_PREVIEW/)
})

test('every problem is told at once, also those of several names together', () => {
  const { MESSAGES_CHATS_URL: _missing, ...rest } = needed
  const env = { ...rest, MESSAGES_PREVIEW_HOSTS: 'wiki.corp=wiki', MEDIA_S3_URL: 'https://s3.example' }
  const problems = () => readConfig(env)
  for (const problem of [
    'MESSAGES_CHATS_URL is missing',
    'not a list of host=address',
    'MEDIA_S3_URL needs MEDIA_S3_BUCKET',
  ])
    expect(problems).toThrow(problem)
})
