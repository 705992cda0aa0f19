import { fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { type Stack, type StackOptions, startStack } from './index.ts'
import { createPortBook } from './ports/ports.ts'
import { isAlive } from './processes/leftovers.ts'
import { createRestarter } from './start/restarter.ts'
import { testServers } from './testing/testing.ts'
import { until } from './wait.ts'

const root = fileURLToPath(new URL('./fixtures', import.meta.url))

/** Two services without a domain, on the servers of the whole run. */
function fixtureOptions(): StackOptions {
  return { ephemeral: true, root, servers: testServers(), services: ['users', 'presence'] }
}

const answerOf = async (url = '') => (await fetch(url)).text()

test('a service that was killed comes back on its old port as another process', async () => {
  await using stack = await startStack(fixtureOptions())
  const users = stack.service('users')
  const before = users.pid
  await users.kill()
  await expect(fetch(stack.urls.users ?? '')).rejects.toThrow('fetch failed')
  await users.start()
  expect(users.pid).not.toBe(before)
  expect(await answerOf(stack.urls.users)).toBe(String(users.pid))
})

test('with replicas every service has many processes, which take turns behind its one port', async () => {
  const port = await createPortBook('127.0.0.1').take('users')
  const options: StackOptions = { ...fixtureOptions(), services: ['users', 'messages'], replicas: 2 }
  await using stack = await startStack({ ...options, ports: { users: port } })
  const [one, two] = [stack.service('users'), stack.service('users-2')]
  expect(new URL(stack.urls.users ?? '').port).toBe(String(port))
  expect(Object.keys(stack.adminUrls)).toEqual(['users', 'users-2', 'messages', 'messages-2'])
  expect(await turnsOf(stack.urls.users)).toEqual([one.pid, two.pid].map(String).sort())
  await one.kill()
  expect(await turnsOf(stack.urls.users)).toEqual([String(two.pid)])
  await one.start()
  expect(await turnsOf(stack.urls.users)).toEqual([one.pid, two.pid].map(String).sort())
  await stack.settle()
})

test('with replicas the port of files is a balancer too, and every process names it', async () => {
  const port = await createPortBook('127.0.0.1').take('media')
  const options = { ...fixtureOptions(), services: ['messages'] as const, ports: { 'messages-media': port } }
  await using _stack = await startStack({ ...options, replicas: 2 })
  const media = `http://127.0.0.1:${port}`
  const told = await turnsOf(media)
  expect(told).toHaveLength(2)
  expect(told).not.toContain(String(port))
})

/** What the processes behind an address answer, each on connections of its own. */
async function turnsOf(url = ''): Promise<string[]> {
  const answers: string[] = []
  for (let turn = 0; turn < 4; turn++) {
    const response = await fetch(url, { headers: { connection: 'close' } })
    answers.push(await response.text())
  }
  return [...new Set(answers)].sort()
}

test('the port of files is one of the stack, and the same after a restart', async () => {
  const port = await createPortBook('127.0.0.1').take('media')
  const options = { ...fixtureOptions(), services: ['messages'] as const, ports: { 'messages-media': port } }
  await using stack = await startStack(options)
  const media = `http://127.0.0.1:${port}`
  expect(await answerOf(media)).toBe(String(port))
  await stack.service('messages').kill()
  await stack.service('messages').start()
  expect(await answerOf(media)).toBe(String(port))
})

test('a service that ends and cannot start yet is started once what was in its way is gone', async () => {
  const obstacle = join(tmpdir(), `obstacle-${process.pid}`)
  await using _obstacle = { [Symbol.asyncDispose]: () => rm(obstacle, { force: true }) }
  const lines: string[] = []
  const started = Promise.withResolvers<Stack>()
  const stopping = new AbortController()
  const { onUnexpectedExit } = createRestarter({
    find: async name => (await started.promise).service(name),
    signal: stopping.signal,
    report: line => void lines.push(line),
  })
  const env = { users: { FIXTURE_FAILS_WHILE: obstacle } }
  await using stack = await startStack({ ...fixtureOptions(), env, onUnexpectedExit })
  started.resolve(stack)
  await writeFile(obstacle, '')
  process.kill(stack.service('users').pid ?? 0, 'SIGKILL')
  const failed = () => lines.filter(line => line.includes('could not be started again')).length
  await until('two failed starts', () => failed() >= 2)
  await rm(obstacle)
  await until('the service to run again', () => lines.includes('users runs again.'))
  expect(await answerOf(stack.urls.users)).toBe(String(stack.service('users').pid))
  stopping.abort()
})

test('a paused service answers nothing until it is resumed', async () => {
  await using stack = await startStack(fixtureOptions())
  stack.service('users').pause()
  let answer: string | undefined
  const asking = answerOf(stack.urls.users).then(text => {
    answer = text
  })
  // Another one that is asked later, and starts from nothing, answers sooner.
  await stack.service('presence').kill()
  await stack.service('presence').start()
  expect(await answerOf(stack.urls.presence)).toBe(String(stack.service('presence').pid))
  expect(answer).toBeUndefined()
  stack.service('users').resume()
  await asking
  expect(answer).toBe(String(stack.service('users').pid))
})

test('a stack that ends leaves neither processes nor its temporary folder', async () => {
  const stack = await startStack(fixtureOptions())
  const pid = stack.service('users').pid ?? 0
  await stack[Symbol.asyncDispose]()
  expect(() => process.kill(pid, 0)).toThrow('ESRCH')
  expect(existsSync(stack.dataDir)).toBe(false)
})

test('settling asks the services of the stack', async () => {
  await using stack = await startStack(fixtureOptions())
  await stack.settle()
  await stack.service('users').kill()
  await expect(stack.settle({ deadlineMs: 300 })).rejects.toThrow(/still waiting: users: .*fetch failed/)
})

test('an end that nobody asked for is told with the last words', async () => {
  const told = Promise.withResolvers<[string, string]>()
  const onUnexpectedExit = (name: string, how: string) => told.resolve([name, how])
  await using stack = await startStack({ ...fixtureOptions(), onUnexpectedExit })
  process.kill(stack.service('users').pid ?? 0, 'SIGKILL')
  expect(await told.promise).toEqual(['users', 'ended by SIGKILL'])
})

test('a service that refuses to start ends the start, in its own words, and leaves nothing running', async () => {
  const env = { presence: { FIXTURE_FAILS: 'PRESENCE_PROT is unknown; did you mean PRESENCE_PORT?' } }
  const port = await createPortBook('127.0.0.1').take('users')
  await expect(startStack({ ...fixtureOptions(), env, ports: { users: port } })).rejects.toThrow(
    /presence exited with code 78[\s\S]*PRESENCE_PROT is unknown/,
  )
  await expect(fetch(`http://127.0.0.1:${port}`)).rejects.toThrow('fetch failed')
})

test('a second stack of the same name is refused and told who holds it', async () => {
  const name = `held-${process.pid}`
  const options = { ...fixtureOptions(), ephemeral: false, name, services: [] }
  await using stack = await startStack(options)
  try {
    await expect(startStack(options)).rejects.toThrow(
      `The stack "${name}" of this checkout is held by pid ${process.pid}`,
    )
  } finally {
    await rm(stack.dataDir, { recursive: true })
  }
})

test('a fixed port that is taken ends the start before anything runs', async () => {
  await using first = await startStack(fixtureOptions())
  const port = Number(new URL(first.urls.users ?? '').port)
  const second = startStack({ ...fixtureOptions(), ports: { users: port } })
  await expect(second).rejects.toThrow(`Port ${port} (users) is taken by pid ${first.service('users').pid}`)
})

test('servers named by the environment that do not answer are named with a remedy', async () => {
  const before = process.env.REDIS_URL
  process.env.REDIS_URL = 'redis://127.0.0.1:9'
  try {
    const { redisUrl: _none, ...servers } = testServers()
    await expect(startStack({ ...fixtureOptions(), servers })).rejects.toThrow(
      /Redis at REDIS_URL[\s\S]*unset REDIS_URL/,
    )
  } finally {
    if (before === undefined) delete process.env.REDIS_URL
    else process.env.REDIS_URL = before
  }
})

test('a parent that is killed leaves no process behind, not even a service that cannot drain', async () => {
  const { mongoUrl, kafkaBrokers } = testServers()
  const options = { ...fixtureOptions(), servers: { mongoUrl, kafkaBrokers }, useEnvironment: false }
  const script = fileURLToPath(new URL('./fixtures/parent.ts', import.meta.url))
  const parent = fork(script, [JSON.stringify(options)], { execArgv: [] })
  await using _parent = { [Symbol.asyncDispose]: async () => void parent.kill('SIGKILL') }
  const [{ dataDir, pids }] = (await once(parent, 'message')) as [{ dataDir: string; pids: number[] }]
  expect(pids.map(isAlive)).toEqual([true, true, true, true])
  parent.kill('SIGKILL')
  await until('all processes to be gone', () => !pids.some(isAlive))
  await until('the temporary folder to be gone', () => !existsSync(dataDir))
})

test('the next start after a kill finds the data, and needs no help with what the kill left', async () => {
  const { mongoUrl, kafkaBrokers, smtpUrl, mailUrl } = testServers()
  const name = `killed-${process.pid}`
  const options: StackOptions = {
    ...{ name, root, services: [], useEnvironment: false },
    servers: { mongoUrl, kafkaBrokers, smtpUrl, mailUrl },
  }
  const first = await startStack(options)
  await using _folder = { [Symbol.asyncDispose]: () => rm(first.dataDir, { recursive: true, force: true }) }
  await redisCommand(first.redisUrl, 'SET', 'kept', 'yes')
  await first.part('redis').kill()
  await first.part('redis').start()
  expect(await redisCommand(first.redisUrl, 'GET', 'kept')).toBe('yes')
  await first[Symbol.asyncDispose]()
  await using second = await startStack(options)
  expect(await redisCommand(second.redisUrl, 'GET', 'kept')).toBe('yes')
  expect(existsSync(join(second.dataDir, 'endpoints.json'))).toBe(true)
})

async function redisCommand(url: string, ...command: [string, ...string[]]): Promise<unknown> {
  const { Redis } = await import('ioredis')
  const client = new Redis(url, { lazyConnect: true })
  await client.connect()
  try {
    return await client.call(...command)
  } finally {
    client.disconnect()
  }
}
