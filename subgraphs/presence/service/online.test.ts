import { expect, test } from '@jest/globals'
import { newId } from '#platform/ids.ts'
import type { DeviceChange, Transition } from '../store/devices.ts'
import { createOnlineService } from './online.ts'

const nobody = async () => undefined

function world({ transitions = [] as Transition[], wait = 0, unwritten = 0 } = {}) {
  let failures = unwritten
  const departed = new Map<string, Date>()
  const applied: DeviceChange[] = []
  const announced: string[] = []
  const saved: string[] = []
  const erased = new Set<string>()
  const screens: (readonly string[])[] = []
  const service = createOnlineService({
    devices: {
      apply: async changes => {
        applied.push(...changes)
        return transitions
      },
      sweep: async () => {
        for (const { userId, status } of transitions) if (status === 'OFFLINE') departed.set(userId, new Date(500))
        return transitions
      },
      departures: async () => [...departed].map(([userId, at]) => ({ userId, at })),
      forgetDepartures: async departures => {
        for (const { userId } of departures) departed.delete(userId)
      },
      statuses: async () => new Map([['anna', 'ONLINE' as const]]),
      watch: nobody,
      erase: async userId => void erased.add(userId),
      erasedAmong: async userIds => userIds.filter(userId => erased.has(userId)),
    },
    lastSeen: {
      save: async seen => {
        if (failures-- > 0) throw new Error('the store is away')
        saved.push(...seen.map(({ userId }) => userId))
      },
      find: async () => new Map(),
      erase: async userId => {
        if (saved.includes(userId)) saved.splice(saved.indexOf(userId), 1)
      },
    },
    people: { expire: nobody, erase: nobody },
    visibility: { filter: async (_, states) => [...states] },
    meet: nobody,
    events: {
      announce: async userId => void announced.push(userId),
      read: async userIds => userIds.map(userId => ({ userId, status: 'ONLINE', lastSeenAt: null })),
      follow: () => {
        throw new Error('not followed here')
      },
    },
    screens: { announce: ({ chatIds }) => void screens.push(chatIds) },
    limit: async () => wait,
    now: () => 1_000,
  })
  return { service, applied, announced, saved, screens }
}
const transition = (rest: Partial<Transition>): Transition => ({
  userId: 'anna',
  status: 'ONLINE',
  before: 'OFFLINE',
  watched: true,
  heardAt: null,
  ...rest,
})

test('a beat keeps the device, tells the screen, and answers when the next one is wanted', async () => {
  const { service, applied, screens } = world()
  const chatId = newId()
  const result = await service.heartbeat('anna', { deviceId: 'tab-00001', isActive: true, visibleChatIds: [chatId] })
  expect(result).toEqual({ status: 'ONLINE', nextInMs: 20_000 })
  expect(applied).toEqual([{ userId: 'anna', deviceId: 'd:tab-00001', kind: 'active', endsAt: 51_000 }])
  expect(screens).toEqual([[chatId]])
})

test('a time that could not be written is written by a later sweep, and watchers were told at once', async () => {
  const gone = [transition({ status: 'OFFLINE', before: 'ONLINE' })]
  const { service, announced, saved } = world({ transitions: gone, unwritten: 1 })
  await expect(service.sweep(10)).rejects.toThrow('away')
  expect([announced, saved]).toEqual([['anna'], []])
  gone.length = 0
  await service.sweep(10)
  expect(saved).toEqual(['anna'])
  await service.sweep(10)
  expect(saved).toEqual(['anna'])
})

test('somebody whose account is gone leaves no time behind, though a gateway says only then that they went', async () => {
  const { service, saved } = world({ transitions: [transition({ status: 'OFFLINE', before: 'ONLINE' })] })
  await service.erase('anna')
  await service.connectionsReported([{ connectionId: 'one', userId: newId(), state: 'CLOSED' }])
  expect(saved).toEqual([])
  await service.sweep(10)
  expect(saved).toEqual([])
})

test('who leaves has nothing on the screen', async () => {
  const { service, applied, screens } = world()
  await service.heartbeat('anna', {
    deviceId: 'tab-00001',
    isActive: true,
    visibleChatIds: [newId()],
    isLeaving: true,
  })
  expect(applied[0]?.kind).toBe('leaving')
  expect(screens).toEqual([[]])
})

test.each([
  [{ deviceId: 'short', isActive: true }, 'deviceId'],
  [{ deviceId: 'has spaces in it', isActive: true }, 'deviceId'],
  [{ deviceId: 'tab-00001', isActive: true, visibleChatIds: ['x'] }, 'visibleChatIds'],
  [{ deviceId: 'tab-00001', isActive: true, visibleChatIds: Array.from({ length: 11 }, newId) }, 'visibleChatIds'],
])('a beat that is wrong is refused by name, and nothing of it counts', async (beat, field) => {
  const { service, applied } = world()
  expect(await service.heartbeat('anna', beat)).toMatchObject({ code: 'INVALID_INPUT', field: [field] })
  expect(applied).toEqual([])
})

test('a transition is told to those who watch, and going is remembered first', async () => {
  const gone = transition({ status: 'OFFLINE', before: 'ONLINE' })
  const unseen = transition({ userId: 'berta', status: 'OFFLINE', watched: false })
  const { service, announced, saved } = world({ transitions: [gone, unseen] })
  expect(await service.sweep(10)).toBe(2)
  expect(saved).toEqual(['anna', 'berta'])
  expect(announced).toEqual(['anna'])
})

test('who beats too often is told when the next one is welcome', async () => {
  const { service, applied } = world({ wait: 700 })
  const result = await service.heartbeat('anna', { deviceId: 'tab-00001', isActive: true })
  expect(result).toMatchObject({ code: 'RATE_LIMITED', retryAfterMs: 700 })
  expect(applied).toEqual([])
})

test('more than 200 people are too many to watch, and more than 1,000 connections to report', async () => {
  const { service } = world()
  const many = Array.from({ length: 201 }, newId)
  await expect(service.presence('anna', many)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
  expect(() => service.watchPresence('anna', many)).toThrow(/at most 200/)
  const reports = Array.from({ length: 1_001 }, () => ({
    connectionId: 'c',
    userId: newId(),
    state: 'ALIVE' as const,
  }))
  expect(await service.connectionsReported(reports)).toMatchObject({ code: 'INVALID_INPUT' })
})
