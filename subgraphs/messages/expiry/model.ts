// Messages that go by themselves: when, and what is left of one that is gone.

import type { Message } from '../model.ts'

export const limits = { leastSeconds: 5, leastRuleSeconds: 60, mostSeconds: 31_536_000 } as const

/** What is left of a message that nobody is to read any more: its place, its numbers, its key. */
export function goneAt(deletedAt: Date) {
  const nothing = { body: null, mentionIds: [], attachmentIds: [], reactions: [], poll: null, linkPreviews: [] }
  return { ...nothing, pinnedAt: null, pinnedById: null, deletedAt, countable: false } satisfies Partial<Message>
}

export function isOver({ expiresAt }: { readonly expiresAt?: Date | null | undefined }, now: Date): boolean {
  return expiresAt != null && expiresAt <= now
}

/** The earlier of what a message and its chat's rule say; undefined where neither says anything. */
export function expiryOf(
  { expiresAt, sentAt }: { readonly expiresAt?: Date | null | undefined; readonly sentAt: Date },
  ruleSeconds: number,
): Date | undefined {
  const times = [expiresAt?.getTime(), ruleSeconds > 0 ? sentAt.getTime() + ruleSeconds * 1_000 : undefined]
  const given = times.filter(time => time !== undefined)
  return given.length > 0 ? new Date(Math.min(...given)) : undefined
}
