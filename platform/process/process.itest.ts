// The last resort, in a process of its own: a fault that nobody catches ends it in order, and the log says which request had it.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { expect, test } from '@jest/globals'

test.each([
  ['throw', 'uncaughtException', 'thrown'],
  ['reject', 'unhandledRejection', 'rejected'],
])('after a %s the process drains, exits with 1, and names the request', async (fault, origin, message) => {
  const child = fork(new URL('./fixtures/faulty-service.ts', import.meta.url), { silent: true, execArgv: [] })
  const written = Promise.all([text(child.stdout as never), text(child.stderr as never)])
  await once(child, 'message')
  child.send(fault)
  const [code] = await once(child, 'exit')
  const [out, err] = await written
  expect(out).toBe('drained\n')
  expect(JSON.parse(err.split('\n')[0] ?? '')).toMatchObject({
    level: 60,
    origin,
    requestId: '0123456789abcdef0123456789abcdef',
    name: 'faulty',
    err: { type: 'Error', message },
  })
  expect(code).toBe(1)
})
