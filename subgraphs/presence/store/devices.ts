// Who is here, in Redis: each person's devices and connections with their ends, and the best of them as it was told last. One
// script does every change, so that whoever makes a transition is the one that tells it.

import { nowMs } from '#platform/clock.ts'
import { shardOf } from '#platform/mongo/event-log.ts'
import type { RedisConnection } from '#platform/redis/redis.ts'
import { graceMs, type OnlineStatus } from '../model.ts'

/** People are spread over this many sets of keys, each in one hash slot. Fixed: a change forgets who is here. */
const shards = 4
const forgetAfterMs = 24 * 60 * 60 * 1000

/**
 * KEYS: statuses, dues, watched, heard, departed. ARGV: now, grace, the prefix of the keys of devices, then four of each command: user,
 * device, kind (A active, I idle, C connected, L leaving, X disconnected, E nothing), end.
 * Returns for each person who changed: user, status, status before, 1 if somebody watches them, heard at.
 */
const applyScript = `
local statuses, dues, watched, heard, departed = KEYS[1], KEYS[2], KEYS[3], KEYS[4], KEYS[5]
local now, grace, prefix = tonumber(ARGV[1]), tonumber(ARGV[2]), ARGV[3]
local result = {}

local function apply(devices, device, kind, ends)
  if kind == 'A' or kind == 'I' or kind == 'C' then
    redis.call('HSET', devices, device, kind .. ends)
  elseif kind == 'L' then
    local known = redis.call('HGET', devices, device)
    if known then redis.call('HSET', devices, device, string.sub(known, 1, 1) .. (now + grace)) end
  elseif kind == 'X' then
    redis.call('HDEL', devices, device)
    local all = redis.call('HGETALL', devices)
    for i = 1, #all, 2 do
      if string.sub(all[i + 1], 1, 1) == 'C' then return end
    end
    -- The last connection: what beats over it cannot beat any more, though a reload may come.
    local found = false
    for i = 1, #all, 2 do
      found = true
      local last = math.min(tonumber(string.sub(all[i + 1], 2)), now + grace)
      redis.call('HSET', devices, all[i], string.sub(all[i + 1], 1, 1) .. last)
    end
    if not found then redis.call('HSET', devices, device, 'C' .. (now + grace)) end
  end
end

for i = 4, #ARGV, 4 do
  local user, device, kind, ends = ARGV[i], ARGV[i + 1], ARGV[i + 2], ARGV[i + 3]
  local devices = prefix .. user
  apply(devices, device, kind, ends)
  if kind == 'A' or kind == 'I' or kind == 'C' then redis.call('HSET', heard, user, now) end
  local status, first = 'OFFLINE', nil
  local all = redis.call('HGETALL', devices)
  for j = 1, #all, 2 do
    local state, last = string.sub(all[j + 1], 1, 1), tonumber(string.sub(all[j + 1], 2))
    if last <= now then
      redis.call('HDEL', devices, all[j])
    else
      if first == nil or last < first then first = last end
      if state == 'A' then status = 'ONLINE' elseif status == 'OFFLINE' then status = 'AWAY' end
    end
  end
  if first then
    redis.call('ZADD', dues, first, user)
    redis.call('PEXPIRE', devices, 86400000)
  else
    redis.call('ZREM', dues, user)
  end
  local before = redis.call('HGET', statuses, user) or 'OFFLINE'
  if status ~= before then
    if status == 'OFFLINE' then redis.call('HDEL', statuses, user) else redis.call('HSET', statuses, user, status) end
    local until_ = redis.call('ZSCORE', watched, user)
    table.insert(result, user)
    table.insert(result, status)
    table.insert(result, before)
    table.insert(result, (until_ and tonumber(until_) > now) and '1' or '0')
    local heardAt = redis.call('HGET', heard, user)
    table.insert(result, heardAt or '')
    if status == 'OFFLINE' then
      redis.call('HDEL', heard, user)
      redis.call('HSET', departed, user, heardAt or now)
    end
  end
end
return result
`

/** KEYS: departed. ARGV: pairs of user and time. Forgets those that are still the last ones. */
const forgetScript = `
for i = 1, #ARGV, 2 do
  if redis.call('HGET', KEYS[1], ARGV[i]) == ARGV[i + 1] then redis.call('HDEL', KEYS[1], ARGV[i]) end
end
`

/** When somebody was heard of last before they went; kept until it is written down elsewhere. */
export interface Departure {
  readonly userId: string
  readonly at: Date
}

/** A change of somebody's status, made by this call and by no other. */
export interface Transition {
  readonly userId: string
  readonly status: OnlineStatus
  readonly before: OnlineStatus
  readonly watched: boolean
  readonly heardAt: Date | null
}

/** What became of a device or connection. */
export interface DeviceChange {
  readonly userId: string
  readonly deviceId: string
  readonly kind: 'active' | 'idle' | 'leaving' | 'connected' | 'disconnected' | 'due'
  /** When it ends unless it is said again, in epoch milliseconds; for the first, second and fourth kind. */
  readonly endsAt: number
}

export interface DeviceStore {
  apply(changes: readonly DeviceChange[]): Promise<Transition[]>
  /** Ends what nobody has repeated in time. */
  sweep(limit: number): Promise<Transition[]>
  /** Some of those who went and were not forgotten since: about `limit` of them, or fewer. */
  departures(limit: number): Promise<Departure[]>
  /** They are written down; somebody who has gone again since stays. */
  forgetDepartures(departures: readonly Departure[]): Promise<void>
  statuses(userIds: readonly string[]): Promise<ReadonlyMap<string, OnlineStatus>>
  /** Forgets all devices of somebody, and remembers for a day that they are erased. */
  erase(userId: string): Promise<void>
  /** Those of them who were erased: what is still on its way may tell of their devices. */
  erasedAmong(userIds: readonly string[]): Promise<string[]>
  /** Says that somebody has these people on their screen, until then. */
  watch(userIds: readonly string[], untilMs: number): Promise<void>
}

const letters = { active: 'A', idle: 'I', leaving: 'L', connected: 'C', disconnected: 'X', due: 'E' } as const

export function createDeviceStore(redis: RedisConnection): DeviceStore {
  // keyPrefix is not applied to what a script builds itself.
  const namespace = redis.namespace
  const shardName = (userId: string) => shardOf(userId) % shards
  const keysOf = (shard: number) =>
    ['statuses', 'dues', 'watched', 'heard', 'departed'].map(name => `presence:{p${shard}}:${name}`)

  const erasedKey = (userId: string) => `presence:erased:${userId}`
  const departedKey = (shard: number) => `presence:{p${shard}}:departed`
  const applyTo = async (shard: number, changes: readonly DeviceChange[]): Promise<Transition[]> => {
    const commands = changes.flatMap(({ userId, deviceId, kind, endsAt }) => [userId, deviceId, letters[kind], endsAt])
    const prefix = `${namespace}presence:{p${shard}}:devices:`
    const keys = keysOf(shard)
    const found = await redis.eval(applyScript, keys.length, ...keys, nowMs(), graceMs, prefix, ...commands)
    return transitionsOf(found as string[])
  }
  const apply = async (changes: readonly DeviceChange[]): Promise<Transition[]> => {
    const byShard = Map.groupBy(changes, ({ userId }) => shardName(userId))
    const all = await Promise.all([...byShard].map(([shard, theirs]) => applyTo(shard, theirs)))
    return all.flat()
  }
  return {
    apply,
    async sweep(limit) {
      const due = await Promise.all(
        Array.from({ length: shards }, (_, shard) =>
          redis.zrangebyscore(`presence:{p${shard}}:dues`, '-inf', nowMs(), 'LIMIT', 0, limit),
        ),
      )
      const users = due.flat()
      if (users.length === 0) return []
      return apply(users.map(userId => ({ userId, deviceId: '', kind: 'due', endsAt: 0 })))
    },
    async departures(limit) {
      const scanned = await Promise.all(
        Array.from({ length: shards }, (_, shard) => redis.hscan(departedKey(shard), 0, 'COUNT', limit)),
      )
      return scanned.flatMap(([, found]) =>
        Array.from({ length: found.length / 2 }, (_, index) => {
          const [userId = '', at] = found.slice(index * 2, index * 2 + 2)
          return { userId, at: new Date(Number(at)) }
        }),
      )
    },
    async forgetDepartures(departures) {
      const byShard = Map.groupBy(departures, ({ userId }) => shardName(userId))
      const forget = ([shard, theirs]: [number, Departure[]]) => {
        const pairs = theirs.flatMap(({ userId, at }) => [userId, at.getTime()])
        return redis.eval(forgetScript, 1, departedKey(shard), ...pairs)
      }
      await Promise.all([...byShard].map(forget))
    },
    async statuses(userIds) {
      const byShard = Map.groupBy(new Set(userIds), shardName)
      const found = new Map<string, OnlineStatus>()
      const read = async ([shard, ids]: [number, string[]]) => {
        const statuses = await redis.hmget(`presence:{p${shard}}:statuses`, ...ids)
        ids.forEach((userId, index) => {
          found.set(userId, (statuses[index] ?? 'OFFLINE') as OnlineStatus)
        })
      }
      await Promise.all([...byShard].map(read))
      return found
    },
    async erase(userId) {
      await redis.set(erasedKey(userId), '1', 'PX', forgetAfterMs)
      const shard = shardName(userId)
      const [statuses = '', dues = '', watched = '', heard = '', departed = ''] = keysOf(shard)
      await redis.del(`presence:{p${shard}}:devices:${userId}`)
      await Promise.all([statuses, heard, departed].map(key => redis.hdel(key, userId)))
      await Promise.all([redis.zrem(dues, userId), redis.zrem(watched, userId)])
    },
    async erasedAmong(userIds) {
      if (userIds.length === 0) return []
      const marks = await Promise.all(userIds.map(userId => redis.exists(erasedKey(userId))))
      return userIds.filter((_, index) => marks[index] === 1)
    },
    async watch(userIds, untilMs) {
      const byShard = Map.groupBy(userIds, shardName)
      const write = async ([shard, ids]: [number, string[]]) => {
        const key = `presence:{p${shard}}:watched`
        await redis.zadd(key, 'GT', ...ids.flatMap(id => [untilMs, id]))
        await redis.zremrangebyscore(key, '-inf', nowMs() - forgetAfterMs)
      }
      await Promise.all([...byShard].map(write))
    },
  }
}

function transitionsOf(found: readonly string[]): Transition[] {
  return Array.from({ length: found.length / 5 }, (_, index) => {
    const [userId = '', status, before, watched, heard] = found.slice(index * 5, index * 5 + 5)
    return {
      userId,
      status: status as OnlineStatus,
      before: before as OnlineStatus,
      watched: watched === '1',
      heardAt: heard ? new Date(Number(heard)) : null,
    }
  })
}
