// Who is typing, in Redis, where all of it expires by itself.

import { nowMs } from '#platform/clock.ts'
import type { RedisConnection } from '#platform/redis/redis.ts'
import { type TypingState, type Typist, typingLifetimeMs } from '../model.ts'

/**
 * Two sorted sets a chat, who types until when and since when, so that a repetition keeps its place in the list. Atomic, because
 * two people begin at the same moment all the time. Returns user, since, until, user, since, until ...
 */
const typingScript = `
local untils, sinces = KEYS[1], KEYS[2]
local now, lifetime, user, on = tonumber(ARGV[1]), tonumber(ARGV[2]), ARGV[3], ARGV[4]
for _, gone in ipairs(redis.call('ZRANGEBYSCORE', untils, '-inf', now)) do
  redis.call('ZREM', untils, gone)
  redis.call('ZREM', sinces, gone)
end
if on == '1' then
  redis.call('ZADD', untils, now + lifetime, user)
  redis.call('ZADD', sinces, 'NX', now, user)
  redis.call('PEXPIRE', untils, lifetime)
  redis.call('PEXPIRE', sinces, lifetime)
elseif on == '0' then
  redis.call('ZREM', untils, user)
  redis.call('ZREM', sinces, user)
end
local list = {}
local found = redis.call('ZRANGE', sinces, 0, -1, 'WITHSCORES')
for i = 1, #found, 2 do
  local ends = redis.call('ZSCORE', untils, found[i])
  if ends then
    table.insert(list, found[i])
    table.insert(list, found[i + 1])
    table.insert(list, ends)
  end
end
return list
`

export interface TypingStore {
  /** Begins, goes on with, or ends somebody's typing. @returns the list after it */
  setTyping(chatId: string, userId: string, isTyping: boolean): Promise<TypingState>
  typing(chatId: string): Promise<TypingState>
}

export function createTypingStore(redis: RedisConnection): TypingStore {
  const typing = async (chatId: string, userId: string, on: '0' | '1' | ''): Promise<TypingState> => {
    // In one hash slot, so that it works on a cluster too.
    const keys = [`typing:{${chatId}}:until`, `typing:{${chatId}}:since`]
    const found = await redis.eval(typingScript, 2, ...keys, nowMs(), typingLifetimeMs, userId, on)
    return { chatId, typists: typistsOf(found as string[]) }
  }
  return {
    setTyping: (chatId, userId, isTyping) => typing(chatId, userId, isTyping ? '1' : '0'),
    typing: chatId => typing(chatId, '', ''),
  }
}

function typistsOf(found: readonly string[]): Typist[] {
  return Array.from({ length: found.length / 3 }, (_, index) => {
    const [userId = '', since, until] = found.slice(index * 3, index * 3 + 3)
    return { userId, since: new Date(Number(since)), expiresAt: new Date(Number(until)) }
  })
}
