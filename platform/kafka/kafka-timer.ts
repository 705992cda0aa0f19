// Mends one fault of kafkajs 2.2.4: after every reply it arms a timer with a negative delay, which Node warns about and
// which wakes the process a millisecond later for nothing. The library's own time, not the port's: it compares with its own
// Date.now(). To be removed when kafkajs guards it itself.
import requestQueueModule from 'kafkajs/src/network/requestQueue/index.js'

interface RequestQueue {
  throttledUntil: number
  throttleCheckTimeoutId: NodeJS.Timeout | null
  pending: unknown[]
  checkPendingRequests(): void
  scheduleCheckPendingRequests(): void
}

const checkIntervalMs = 10

/** Idempotent. @throws when kafkajs no longer has the method, so that the patch is looked at again. */
export function mendKafkaTimer(): void {
  const { prototype } = requestQueueModule as unknown as { prototype: RequestQueue }
  if (typeof prototype.scheduleCheckPendingRequests !== 'function')
    throw new Error('kafkajs has changed: platform/kafka/kafka-timer.ts no longer fits')
  prototype.scheduleCheckPendingRequests = function scheduleCheckPendingRequests(this: RequestQueue) {
    if (this.throttleCheckTimeoutId) return
    const throttledFor = this.throttledUntil - Date.now()
    // Nothing waits and nothing is throttled: there is nothing to check later.
    if (throttledFor <= 0 && this.pending.length === 0) return
    this.throttleCheckTimeoutId = setTimeout(
      () => {
        this.throttleCheckTimeoutId = null
        this.checkPendingRequests()
      },
      throttledFor > 0 ? throttledFor : checkIntervalMs,
    )
  }
}
