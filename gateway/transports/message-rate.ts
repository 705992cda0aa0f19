// How often one socket may say something: reading a message and answering it is work of everybody's event loop. A client that opens a
// hundred chats at once sends a few hundred; one that types, reads and scrolls sends a few a second.

import { elapsedMs } from '#platform/clock.ts'

const atOnce = 2_000
const perSecond = 200

/** A bucket of messages. A class of two numbers: there is one for each socket. */
export class MessageRate {
  #left = atOnce
  #filledAt = elapsedMs()

  /** Counts one message. @returns false where there are too many */
  take(): boolean {
    if (this.#left < 1) {
      const now = elapsedMs()
      this.#left = Math.min(atOnce, this.#left + ((now - this.#filledAt) * perSecond) / 1_000)
      this.#filledAt = now
    }
    this.#left--
    return this.#left >= 0
  }
}
