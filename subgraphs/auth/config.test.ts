import { expect, test } from '@jest/globals'
import { readConfig } from './config.ts'

const env = {
  MONGO_URL: 'mongodb://localhost',
  REDIS_URL: 'redis://localhost',
  KAFKA_BROKERS: 'localhost:9092',
  IDENTITY_KEYS_FILE: 'identity.json',
  IDENTITY_SIGNING_KEY_FILE: 'signing.json',
  AUTH_SMTP_URL: 'smtp://localhost',
  AUTH_TOKEN_KEYS_FILE: 'tokens.json',
  AUTH_REFRESH_KEY_FILE: 'refresh.hex',
  AUTH_CODE_KEY_FILE: 'codes.hex',
}
const cheap = { AUTH_ARGON2_MEMORY_KIB: '8', AUTH_ARGON2_PASSES: '1' }

test.each([{}, { NODE_ENV: 'production' }, { NODE_ENV: 'development' }])(
  'hashes that cost next to nothing are refused where it says %j',
  environment => {
    expect(() => readConfig({ ...env, ...cheap, ...environment })).toThrow(
      /AUTH_ARGON2_MEMORY_KIB.*AUTH_ARGON2_PASSES/s,
    )
  },
)

test('a test may have them', () => {
  const { own } = readConfig({ ...env, ...cheap, NODE_ENV: 'test' })
  expect(own).toMatchObject({ AUTH_ARGON2_MEMORY_KIB: 8, AUTH_ARGON2_PASSES: 1 })
})
