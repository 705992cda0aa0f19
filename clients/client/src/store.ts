// A value that components can watch by `useSyncExternalStore`.

/** A value that can be read and watched. `subscribe` returns what ends it; both fit `useSyncExternalStore`. */
export interface Readable<T> {
  get(): T
  subscribe(listener: () => void): () => void
}

/** A value that can also be set. Setting the same value tells nobody. */
export interface Store<T> extends Readable<T> {
  set(value: T): void
}

/** Listeners are called at once, within `set`. @param first the value until then */
export function createStore<T>(first: T): Store<T> {
  let value = first
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    set(next) {
      if (Object.is(next, value)) return
      value = next
      for (const listener of [...listeners]) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
