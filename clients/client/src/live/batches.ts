// Gathers events, so that the cache is written and the screen painted once for many. While a feed catches up, the batch ends when
// nothing has come for a moment; otherwise it ends with the next frame.

/** Collects items and hands them over together. */
export interface Batches<T> {
  add(item: T): void
  /** A feed has just resumed: what it missed comes in one go. */
  catchUp(): void
  /** Hands over what waits, now. */
  flush(): void
}

/** One frame of a screen, in milliseconds. */
const frame = 16
/** While catching up: silence that ends the batch, and the most that its first event waits. */
const silence = 100
const most = 800

/** Hands over after 16 ms; while catching up after 100 ms of silence, and no later than 800 ms after the first item. */
export function createBatches<T>(handle: (items: T[]) => void): Batches<T> {
  const items: T[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  let catchingUp = false
  let end = 0

  const flush = (): void => {
    clearTimeout(timer)
    timer = undefined
    catchingUp = false
    const ready = items.splice(0)
    if (ready.length > 0) handle(ready)
  }

  return {
    add(item) {
      if (items.push(item) === 1) end = Date.now() + most
      if (timer && !catchingUp) return
      clearTimeout(timer)
      timer = setTimeout(flush, catchingUp ? Math.min(silence, end - Date.now()) : frame)
    },
    catchUp() {
      catchingUp = true
    },
    flush,
  }
}
