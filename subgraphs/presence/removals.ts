// Ends what somebody watches in a chat as soon as this process knows that they are out of it.

export interface Removals {
  told(change: { readonly key: string; readonly removed: readonly string[] }): void
  /** What `open` yields, until the member is removed from the chat. */
  guard<T>(
    chatId: string,
    userId: string,
    open: (until: AbortSignal) => AsyncIterableIterator<T>,
  ): AsyncIterableIterator<T>
}

export function createRemovals(): Removals {
  const watches = new Map<string, Set<AbortController>>()
  return {
    told({ key, removed }) {
      for (const userId of removed) for (const watch of watches.get(`${key}|${userId}`) ?? []) watch.abort()
    },
    guard(chatId, userId, open) {
      const name = `${chatId}|${userId}`
      const watch = new AbortController()
      const mine = watches.get(name) ?? new Set()
      watches.set(name, mine.add(watch))
      const forget = () => {
        mine.delete(watch)
        if (mine.size === 0 && watches.get(name) === mine) watches.delete(name)
      }
      const states = open(watch.signal)
      return {
        async next() {
          const result = await states.next()
          if (result.done) forget()
          return result
        },
        async return() {
          forget()
          watch.abort()
          return { done: true, value: undefined }
        },
        [Symbol.asyncIterator]() {
          return this
        },
      }
    },
  }
}
