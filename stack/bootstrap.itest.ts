import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'

const script = fileURLToPath(new URL('./bootstrap.mjs', import.meta.url))

function bootstrap(args: string[], env: Record<string, string>) {
  return spawnSync(process.execPath, [script, ...args], { encoding: 'utf8', env })
}

test('without a command it lists the commands', () => {
  const { status, stderr } = bootstrap([], {})
  expect(status).toBe(64)
  expect(stderr).toMatch(/npm start +boot everything/)
})

test('a command that does not exist is named', () => {
  expect(bootstrap(['strat'], {}).stderr).toContain('There is no command "strat".')
})

test('whatever the machine lacks is named at once, each with its remedy, before anything is installed', () => {
  const { status, stderr } = bootstrap(['start'], { PATH: '/nowhere' })
  expect(status).toBe(69)
  expect(stderr).toMatch(/- npm\n {4}\S/)
  expect(stderr).toMatch(/- Python 3\.10 or later with venv.*\n {4}\S/)
  expect(stderr).toMatch(/- Java 17 or later.*\n {4}\S/)
  expect(stderr).toContain('set MONGO_URL, REDIS_URL and KAFKA_BROKERS')
})

test('servers that run already need neither Python nor Java', () => {
  const servers = { MONGO_URL: 'mongodb://x', REDIS_URL: 'redis://x', KAFKA_BROKERS: 'x:1' }
  const { stderr } = bootstrap(['start'], { PATH: '/nowhere', ...servers })
  expect(stderr).toContain('npm')
  expect(stderr).not.toMatch(/Python|Java|Maven/)
})

test('a light command looks for no server', () => {
  expect(bootstrap(['check'], { PATH: '/nowhere' }).stderr).not.toMatch(/Python|Java|Maven/)
})
