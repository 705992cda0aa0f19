// Apollo Client and graphql-ws as teams have them, with the one link of ours that makes them resume, through a connection that is killed.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { testStack } from '#stack/testing/testing.ts'
import { until } from '#stack/wait.ts'
import { openRoomOfThree } from '../flow/room-of-three.ts'
import { openNetwork } from './network.ts'

const reader = join(import.meta.dirname, '../../clients/client/test/fixtures/resumable-reader.ts')

/** The app in a process of its own; what it prints. */
function read(url: string, token: string, chatId: string) {
  const args = ['--conditions=source', reader, url, token, chatId]
  const child = spawn(process.execPath, args, { env: { ...process.env, NODE_OPTIONS: '' } })
  let [heard, faults] = ['', '']
  child.stdout.on('data', chunk => (heard += chunk))
  child.stderr.on('data', chunk => (faults += chunk))
  return {
    heard: () => heard.split('\n').filter(Boolean),
    faults: () => faults,
    [Symbol.dispose]: () => void child.kill(),
  }
}

test('what is said while the connection is killed is heard by plain Apollo Client, each once and in order', async () => {
  const { gatewayUrl } = testStack()
  using network = await openNetwork(gatewayUrl)
  const room = await openRoomOfThree(testStack())
  using app = read(`${network.url.replace('http', 'ws')}/graphql`, room.bob.accessToken, room.chatId)
  const hears = (body: string) =>
    until(`"${body}" to be heard; so far ${app.heard()} ${app.faults()}`, () => app.heard().includes(body))

  // Without a cursor it follows from when it is let in: until it hears something, nothing says that it is.
  let greetings = 0
  await until('a greeting to be heard', async () => {
    greetings += 1
    await room.say(room.ann, `greeting ${greetings}`)
    return app.heard().length > 0
  })
  await room.say(room.ann, 'before')
  await hears('before')
  for (const absence of ['first', 'second']) {
    network.away = true
    network.cut()
    const { tries } = network
    await until('the app to try again', () => network.tries > tries)
    for (const nth of [1, 2, 3]) await room.say(room.ann, `${absence} absence, ${nth}`)
    network.away = false
    await hears(`${absence} absence, 3`)
  }
  await room.say(room.ann, 'after')
  await hears('after')

  const heard = app.heard().filter(body => !body.startsWith('greeting'))
  const missed = ['first', 'second'].flatMap(absence => [1, 2, 3].map(nth => `${absence} absence, ${nth}`))
  expect(heard).toEqual(['before', ...missed, 'after'])
  expect(new Set(app.heard()).size).toBe(app.heard().length)
  expect(app.faults()).toBe('')
})
