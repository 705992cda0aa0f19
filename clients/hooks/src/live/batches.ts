// Gathers events, so that the cache is written and the screen painted once for many. While a feed catches up, the batch ends when
// nothing has come for a moment; otherwise it ends with the next frame.

export interface Batches<T> {
  add(item: T): void
  /** A feed has just resumed: what it missed comes in one go. */
  catchUp(): void
  /** Hands over what waits, now. */
  flush(): void
  stop(): void
}

/** One frame of a screen, in milliseconds. */
const frame = 16
/** While catching up: silence that ends the batch, and the most that its first event waits. */
const silence = 60
const most = 600

export function createBatches<T>(handle: (items: T[]) => void): Batches<T> {
  let items: T[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  let catchingUp = false
  let since = 0

  const flush = (): void => {
    clearTimeout(timer)
    timer = undefined
    catchingUp = false
    const ready = items
    items = []
    if (ready.length > 0) handle(ready)
  }

  return {
    add(item) {
      if (items.push(item) === 1) since = Date.now()
      if (!catchingUp) {
        timer ??= setTimeout(flush, frame)
        return
      }
      clearTimeout(timer)
      timer = setTimeout(flush, Math.max(0, Math.min(silence, since + most - Date.now())))
    },
    catchUp() {
      catchingUp = true
    },
    flush,
    stop() {
      clearTimeout(timer)
      items = []
    },
  }
}
