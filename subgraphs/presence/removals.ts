// Who was removed from a chat, told to whoever follows that chat in this process, as soon as the process knows.

export interface Removals {
  publish(change: { readonly key: string; readonly removed: readonly string[] }): void
  /** Calls back with the removed members' ids, until the signal aborts. */
  watch(chatId: string, onRemoved: (userIds: readonly string[]) => void, signal: AbortSignal): void
}

export function createRemovals(): Removals {
  const watchers = new Map<string, Set<(userIds: readonly string[]) => void>>()
  return {
    publish({ key, removed }) {
      if (removed.length === 0) return
      for (const onRemoved of watchers.get(key) ?? []) onRemoved(removed)
    },
    watch(chatId, onRemoved, signal) {
      const ofChat = watchers.get(chatId) ?? new Set()
      watchers.set(chatId, ofChat.add(onRemoved))
      signal.addEventListener(
        'abort',
        () => {
          ofChat.delete(onRemoved)
          if (ofChat.size === 0 && watchers.get(chatId) === ofChat) watchers.delete(chatId)
        },
        { once: true },
      )
    },
  }
}
