// Work that must not overlap with itself, asked for by many. Used by inbox-reader.ts.

/** One run at a time; calls during a run are one run after it. */
export function createSerializedRun(run: () => Promise<void>): () => Promise<void> {
  let running = Promise.resolve()
  let next: Promise<void> | undefined
  return () => {
    next ??= running
      .catch(() => undefined)
      .then(() => {
        next = undefined
        running = run()
        return running
      })
    return next
  }
}
