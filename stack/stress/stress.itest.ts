// Faults in one real service, as a stress run puts them there.
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { startStack } from '../index.ts'
import { testServers } from '../testing/testing.ts'
import { until } from '../wait.ts'
import { createDraws } from './draws.ts'
import { type FaultName, faultsName, seedName, tallyName } from './faults.ts'
import { stopNowAndThen } from './stopped.ts'
import { readTallies, sumOf } from './tally.ts'

/** `users` alone, on the servers of the whole run. */
async function startUsers(faults: readonly FaultName[]) {
  await using opened = new AsyncDisposableStack()
  const folder = await mkdtemp(join(tmpdir(), 'stress-test-'))
  opened.defer(() => rm(folder, { recursive: true, force: true }))
  const stack = opened.use(
    await startStack({
      ephemeral: true,
      servers: testServers(),
      services: ['users'],
      gateways: 0,
      nodeArgs: ['--import', new URL('./preload.ts', import.meta.url).href],
      env: { all: { [seedName]: 'itest', [faultsName]: faults.join(','), [tallyName]: folder } },
    }),
  )
  const resources = opened.move()
  const struck = async (fault: string) => sumOf(await readTallies(folder))[fault] ?? 0
  return { stack, folder, struck, [Symbol.asyncDispose]: () => resources.disposeAsync() }
}

/** 'T' while it is stopped. */
async function stateOf(pid = 0): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
  return stat.slice(stat.lastIndexOf(')') + 2)[0] ?? ''
}

test('a service under faults serves, and says how often they struck', async () => {
  await using users = await startUsers(['late-commits', 'late-answers'])
  const { stack, struck } = users
  await until('both faults to strike', async () => {
    const answer = await fetch(stack.urls.users ?? '')
    expect(answer.status).toBeGreaterThan(0)
    return (await struck('late-answers')) > 0 && (await struck('late-commits')) > 0
  })
  await stack.service('users').stop()
  expect(stack.service('users').logTail(50)).toMatch(/faults injected into users: late-answers \d+, late-commits \d+/)
})

test('faults that were not asked for do not strike', async () => {
  await using users = await startUsers(['late-answers'])
  await until('late answers', async () => {
    await (await fetch(users.stack.urls.users ?? '')).text()
    return users.struck('late-answers')
  })
  expect(await users.struck('late-commits')).toBe(0)
})

test('a process that was stopped goes on by itself, and at the latest when the run ends', async () => {
  await using users = await startUsers(['stopped'])
  const { stack, folder } = users
  const { pid } = stack.service('users')
  let stops = 0
  const everyMs = { least: 0, most: 1 }
  const start = (seconds: number) =>
    stopNowAndThen({ folder, draws: createDraws('itest', 'stopped'), struck: () => stops++, everyMs, seconds })
  const short = start(1)
  await until('a second stop, for which the first one must be over', () => stops >= 2)
  await short[Symbol.asyncDispose]()
  await until('it to run', async () => (await stateOf(pid)) !== 'T')
  const long = start(60)
  await until('it to stand still', async () => (await stateOf(pid)) === 'T')
  await long[Symbol.asyncDispose]()
  await until('it to run', async () => (await stateOf(pid)) !== 'T')
  expect((await fetch(stack.urls.users ?? '')).status).toBeGreaterThan(0)
})
