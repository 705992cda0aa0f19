// The parser of marks and what draws blocks come when a text has marks: most texts have none.
import { useSyncExternalStore } from 'react'

type Rich = typeof import('./rich-body.tsx')

let rich: Rich | undefined
let isLoading = false
const waiting = new Set<() => void>()

async function load(): Promise<void> {
  if (rich || isLoading) return
  isLoading = true
  try {
    rich = await import('./rich-body.tsx')
    for (const tell of waiting) tell()
  } catch {
    // Without a line: texts are shown with their marks, and the next one tries again.
    isLoading = false
  }
}

function subscribe(tell: () => void): () => void {
  waiting.add(tell)
  void load()
  return () => waiting.delete(tell)
}

const nothing = (): (() => void) => () => {}

/** @returns undefined where it is not needed, and until it is there */
export function useRich(isNeeded: boolean): Rich | undefined {
  const there = useSyncExternalStore(isNeeded ? subscribe : nothing, () => rich)
  return isNeeded ? there : undefined
}
