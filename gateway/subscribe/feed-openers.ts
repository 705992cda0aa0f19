// Who had which feeds opened. Everyone who asks for the same shares one feed, but one who asks for the same room in 300 different ways
// has 300 feeds opened, each of which runs every event of that room: other readers then wait for seconds.

export interface FeedOpeners {
  /** @returns false where this one has had too many feeds of the topic opened that are still open */
  open(opener: string, topic: string): boolean
  /** The feed is closed. */
  close(opener: string, topic: string): void
}

export function createFeedOpeners(most: number): FeedOpeners {
  const counts = new Map<string, number>()
  const keyOf = (opener: string, topic: string) => `${opener}\n${topic}`
  return {
    open(opener, topic) {
      const key = keyOf(opener, topic)
      const count = counts.get(key) ?? 0
      if (count >= most) return false
      counts.set(key, count + 1)
      return true
    },
    close(opener, topic) {
      const key = keyOf(opener, topic)
      const count = (counts.get(key) ?? 0) - 1
      if (count > 0) counts.set(key, count)
      else counts.delete(key)
    },
  }
}
