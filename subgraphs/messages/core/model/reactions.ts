// Reactions as they are read: one group for one emoji, however those spelt it who put it. Pure.

import { emojiKey } from '#platform/emoji.ts'
import type { Message } from './model.ts'

type Groups = Message['reactions']

/** What was stored before spellings were united, or imported, may hold several of one emoji. */
export function groupsOf(stored: Groups): Groups {
  if (
    stored.every(
      ({ emoji }, index) => emojiKey(emoji) === emoji && stored.findIndex(one => one.emoji === emoji) === index,
    )
  )
    return stored
  const counts = new Map<string, number>()
  for (const { emoji, count } of stored) counts.set(emojiKey(emoji), (counts.get(emojiKey(emoji)) ?? 0) + count)
  return [...counts].map(([emoji, count]) => ({ emoji, count }))
}

/** @param times how often one person had put it, in whatever spellings */
export function withoutReaction(groups: Groups, emoji: string, times: number): Groups {
  return groups
    .map(group => (group.emoji === emoji ? { emoji, count: group.count - times } : group))
    .filter(({ count }) => count > 0)
}
