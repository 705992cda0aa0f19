// The bytes that one write to one socket is put together in, used again for the next. A new buffer per write made V8 collect its
// whole heap every five seconds at 20,000 deliveries a second, and whoever was delivered to meanwhile waited 150 ms.

/** A buffer of 64 KiB that is reused for writes. Used by outboxes. */
export interface Scratch {
  /** Valid until the next `take`. */
  take(length: number): Buffer
  /** Somebody holds on to what was taken last: it is theirs now. */
  giveAway(): void
}

/** Longer writes are rare, and get a buffer of their own. */
const size = 64 * 1_024

/** One serves all sockets of a gateway, since writes are synchronous. */
export function createScratch(): Scratch {
  let bytes = Buffer.allocUnsafeSlow(size)
  return {
    take: length => (length <= size ? bytes.subarray(0, length) : Buffer.allocUnsafeSlow(length)),
    giveAway() {
      bytes = Buffer.allocUnsafeSlow(size)
    },
  }
}
