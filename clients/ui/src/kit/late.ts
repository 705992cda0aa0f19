// Modules that come behind the first page: what is needed on it works without them, and is better once they are there.
import { useSyncExternalStore } from 'react'
import { subscribeToNothing } from './subscribe-to-nothing.ts'

/** A module that is asked for once it is needed. */
export interface Late<Module> {
  /** @returns undefined without a line: the next one who asks tries again */
  load(): Promise<Module | undefined>
  /** @returns undefined where it is not needed, and until it is there */
  useLoaded(isNeeded?: boolean): Module | undefined
}

/** @param ask an `import()` */
export function late<Module>(ask: () => Promise<Module>): Late<Module> {
  let module: Module | undefined
  let loading: Promise<Module | undefined> | undefined
  const waiting = new Set<() => void>()

  function load(): Promise<Module | undefined> {
    loading ??= ask().then(
      loaded => {
        module = loaded
        for (const tell of waiting) tell()
        return module
      },
      () => {
        loading = undefined
        return undefined
      },
    )
    return loading
  }

  function subscribe(tell: () => void): () => void {
    waiting.add(tell)
    void load()
    return () => waiting.delete(tell)
  }

  const get = (): Module | undefined => module
  return {
    load,
    useLoaded(isNeeded = true) {
      const there = useSyncExternalStore(isNeeded ? subscribe : subscribeToNothing, get, get)
      return isNeeded ? there : undefined
    },
  }
}
