// How far each feed has been read, kept for as long as the client lives, so that a screen that is opened again goes on where it was.

/** Cursors by subscription, and revs of loaded snapshots by feed. A feed resumes from one of them. */
export interface Positions {
  /** The last cursor of this subscription, if it ran before. */
  read(subscription: string): string | undefined
  write(subscription: string, cursor: string): void
  /** The `rev` of the newest snapshot that the cache holds of a feed's subject. */
  snapshot(feed: string): string | undefined
  /** A snapshot was loaded; feeds of this key are told, once the write that brought it is over. */
  loaded(feed: string, rev: string): void
  onLoaded(feed: string, listener: (rev: string) => void): () => void
  forget(subscription: string, feed: string): void
  clear(): void
}

/** In memory only: after a reload, feeds begin from the snapshot that queries load. */
export function createPositions(): Positions {
  const cursors = new Map<string, string>()
  const snapshots = new Map<string, string>()
  const listeners = new Set<readonly [feed: string, listener: (rev: string) => void]>()
  return {
    read: subscription => cursors.get(subscription),
    write: (subscription, cursor) => void cursors.set(subscription, cursor),
    snapshot: feed => snapshots.get(feed),
    loaded(feed, rev) {
      snapshots.set(feed, rev)
      // Within a cache write nothing else may be written.
      queueMicrotask(() => {
        for (const [key, listener] of [...listeners]) if (key === feed) listener(rev)
      })
    },
    onLoaded(feed, listener) {
      const entry = [feed, listener] as const
      listeners.add(entry)
      return () => void listeners.delete(entry)
    },
    forget(subscription, feed) {
      cursors.delete(subscription)
      snapshots.delete(feed)
    },
    clear() {
      cursors.clear()
      snapshots.clear()
    },
  }
}
