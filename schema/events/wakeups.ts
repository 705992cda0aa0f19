// What travels on Redis: that something is new, never what. Losing one only delays.

export interface WakeUp {
  /** The newest `rev` of the feed that is known to be stored. */
  readonly rev: number
}

export function parseWakeUp(payload: unknown): WakeUp | undefined {
  if (typeof payload !== 'object' || payload === null) return undefined
  const { rev } = payload as { rev?: unknown }
  return typeof rev === 'number' && Number.isSafeInteger(rev) ? { rev } : undefined
}

/** The names of feeds: `<log>:<key>`, such as `messages:0190...`. */
export function feedOf(log: string, key: string): string {
  return `${log}:${key}`
}

/** On a feed that is not of one key: which key has something new. */
export interface KeyedWakeUp extends WakeUp {
  readonly key: string
}

export function parseKeyedWakeUp(payload: unknown): KeyedWakeUp | undefined {
  const wakeUp = parseWakeUp(payload)
  const { key } = (payload ?? {}) as { key?: unknown }
  return wakeUp && typeof key === 'string' ? { ...wakeUp, key } : undefined
}

/** What presence tells of a device's screen. Not a wake-up but a state: the latest wins, and it ends by itself. */
export interface ScreenState {
  readonly userId: string
  readonly deviceId: string
  /** The chats on it; none when it shows none or goes away. */
  readonly chatIds: readonly string[]
  /** Epoch milliseconds. */
  readonly until: number
}

/** The one feed of all screens. */
export const screensFeed = 'screens'

export function parseScreenState(payload: unknown): ScreenState | undefined {
  if (typeof payload !== 'object' || payload === null) return undefined
  const { userId, deviceId, chatIds, until } = payload as Record<string, unknown>
  if (typeof userId !== 'string' || typeof deviceId !== 'string' || typeof until !== 'number') return undefined
  if (!Array.isArray(chatIds) || !chatIds.every(chatId => typeof chatId === 'string')) return undefined
  return { userId, deviceId, chatIds, until }
}
