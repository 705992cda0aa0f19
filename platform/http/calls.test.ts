import { expect, test } from '@jest/globals'
import Fastify from 'fastify'
import { currentDeadline, type Deadline } from '../async/deadline.ts'
import { PublicError } from '../errors.ts'
import { createCalls } from './calls.ts'

/** A server whose work the test lets end; each call sees its deadline. */
function serve() {
  const calls = createCalls()
  const app = Fastify()
  const begun: (Deadline | undefined)[] = []
  const gate = Promise.withResolvers<void>()
  app.get('/', {
    onRequest: async (request, reply) => calls.received(request, reply),
    async handler(request, reply) {
      try {
        return await calls.answer(request, async () => {
          begun.push(currentDeadline())
          await gate.promise
          return 'done'
        })
      } catch (error) {
        if (!(error instanceof PublicError)) throw error
        return reply.code(503).send(error.extensions)
      }
    },
  })
  const ask = (ms?: string) => app.inject({ url: '/', ...(ms ? { headers: { 'x-deadline-ms': ms } } : {}) })
  return { calls, app, begun, open: () => gate.resolve(), ask }
}

test('a call has the deadline that its caller says, and after its answer none', async () => {
  const { begun, open, ask, calls } = serve()
  const answer = ask('5000')
  while (begun.length < 1) await new Promise(setImmediate)
  expect(begun[0]?.leftMs).toBeGreaterThan(0)
  expect(begun[0]?.leftMs).toBeLessThanOrEqual(5_000)
  expect(calls.running).toBe(1)
  open()
  expect((await answer).body).toBe('done')
  expect(begun[0]?.isOver).toBe(false)
  expect(calls.running).toBe(0)
})

test('work whose caller has given up is not begun [U18]', async () => {
  const { begun, ask } = serve()
  const answer = await ask('0')
  expect(answer.statusCode).toBe(503)
  expect(answer.json()).toEqual({ code: 'OVERLOADED', retryAfterMs: expect.any(Number) })
  expect(begun).toEqual([])
})

test('when as many are under way as may be, the next ones are told to come again, and nothing is begun for them', async () => {
  const { begun, open, ask, calls } = serve()
  const answers = Array.from({ length: 256 }, () => ask())
  while (begun.length < 256) await new Promise(setImmediate)
  expect((await ask()).json()).toMatchObject({ code: 'OVERLOADED' })
  expect(begun).toHaveLength(256)
  open()
  for (const answer of answers) expect((await answer).body).toBe('done')
  expect((await ask()).body).toBe('done')
  expect(calls.running).toBe(0)
})
