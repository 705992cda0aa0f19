// The parser of marks and what draws blocks come when a text has marks: most texts have none.
import { useSyncExternalStore } from 'react'

type Rich = typeof import('./rich-body.tsx')

let rich: Rich | undefined
let loading: Promise<Rich | undefined> | undefined
const waiting = new Set<() => void>()

/** @returns undefined without a line: texts are shown with their marks, and the next one tries again */
export function loadRich(): Promise<Rich | undefined> {
  loading ??= import('./rich-body.tsx').then(
    loaded => {
      rich = loaded
      for (const tell of waiting) tell()
      return rich
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
  void loadRich()
  return () => waiting.delete(tell)
}

const nothing = (): (() => void) => () => {}

/** @returns undefined where it is not needed, and until it is there */
export function useRich(isNeeded: boolean): Rich | undefined {
  const there = useSyncExternalStore(isNeeded ? subscribe : nothing, () => rich)
  return isNeeded ? there : undefined
}
