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
