// Who among the members of a chat does not want to hear somebody. Asked for each event that shows what a person said, and so
// remembered for a moment: a block is kept from the next second on. Used by the feed of a chat.

import { elapsedMs } from '#platform/clock.ts'

/** A block that was made a moment ago may be late by this; copying it from users takes about as long. */
const rememberedForMs = 1_000
const remembered = 10_000

export interface BlockersDeps {
  readonly personal: { blockersOf(userId: string): Promise<string[]> }
  readonly members: {
    findMany(chatId: string, userIds: readonly string[]): Promise<{ readonly members: ReadonlyMap<string, unknown> }>
  }
}

/** @returns those members of the chat who have blocked the sender */
export type Blockers = (chatId: string, senderId: string) => Promise<readonly string[]>

export function createBlockers({ personal, members }: BlockersDeps): Blockers {
  const known = new Map<string, { readonly until: number; readonly userIds: Promise<readonly string[]> }>()
  const ask = async (chatId: string, senderId: string): Promise<readonly string[]> => {
    const everywhere = await personal.blockersOf(senderId)
    if (everywhere.length === 0) return everywhere
    const here = await members.findMany(chatId, everywhere)
    return everywhere.filter(userId => here.members.has(userId))
  }
  return (chatId, senderId) => {
    const key = `${chatId}|${senderId}`
    const now = elapsedMs()
    const held = known.get(key)
    if (held && held.until > now) return held.userIds
    if (known.size >= remembered) known.clear()
    const userIds = ask(chatId, senderId)
    known.set(key, { until: now + rememberedForMs, userIds })
    // What failed is not remembered: the feed ends with it, and is opened again.
    userIds.catch(() => known.delete(key))
    return userIds
  }
}
