import { expect, test } from '@jest/globals'
import { startInOrder } from './start-order.ts'

function recorder() {
  const events: string[] = []
  const step = (name: string, after: string[] = [], fails = false) => ({
    name,
    after,
    async start() {
      events.push(`start ${name}`)
      await Promise.resolve()
      if (fails) throw new Error(`${name} is broken`)
      events.push(`ready ${name}`)
      return { [Symbol.asyncDispose]: async () => void events.push(`stop ${name}`) }
    },
  })
  return { events, step }
}

const ignore = () => {}

test('a step starts after what it needs, and stops before it', async () => {
  const { events, step } = recorder()
  const started = await startInOrder([step('mongo'), step('chats', ['mongo']), step('gateway', ['chats'])], ignore)
  await started[Symbol.asyncDispose]()
  expect(events).toEqual([
    ...['start mongo', 'ready mongo', 'start chats', 'ready chats', 'start gateway', 'ready gateway'],
    ...['stop gateway', 'stop chats', 'stop mongo'],
  ])
})

test('steps that do not need each other start side by side', async () => {
  const { events, step } = recorder()
  await using _started = await startInOrder([step('mongo'), step('kafka')], ignore)
  expect(events.slice(0, 2)).toEqual(['start mongo', 'start kafka'])
})

test('a failed step aborts the others, stops what did start, and tells why', async () => {
  const { events, step } = recorder()
  let aborted: unknown
  const steps = [step('mongo'), step('kafka', [], true), step('chats', ['mongo', 'kafka'])]
  await expect(startInOrder(steps, reason => (aborted = reason))).rejects.toThrow('kafka is broken')
  expect(aborted).toEqual(new Error('kafka is broken'))
  expect(events).toContain('stop mongo')
  expect(events).not.toContain('start chats')
})

test('a step that is added later stops with the others, in its place', async () => {
  const { events, step } = recorder()
  const started = await startInOrder([step('chats')], ignore)
  await started.add(step('gateway-2', ['chats']))
  await started[Symbol.asyncDispose]()
  expect(events.slice(-2)).toEqual(['stop gateway-2', 'stop chats'])
})

test('what a step only uses may start after it, and still outlives it', async () => {
  const { events, step } = recorder()
  const gateway = { ...step('gateway'), uses: ['chats'] }
  const started = await startInOrder([step('mongo'), step('chats', ['mongo']), gateway], ignore)
  await started[Symbol.asyncDispose]()
  expect(events.indexOf('start gateway')).toBeLessThan(events.indexOf('start chats'))
  expect(events.indexOf('stop gateway')).toBeLessThan(events.indexOf('stop chats'))
})
