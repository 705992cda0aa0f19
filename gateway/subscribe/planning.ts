// A subscription whose plan is still being made. The client may leave meanwhile; then it never begins.

import { gone, type Running } from './member.ts'

/** What the hub returns while a plan is made; once the subscription begins, `leave` ends that. */
export class Planning implements Running {
  #running: Running = gone
  #hasLeft = false

  /** Ends the wait: begins what was waited for, unless the client has left. */
  done(begin: () => Running): void {
    if (!this.#hasLeft) this.#running = begin()
  }

  leave(): void {
    this.#hasLeft = true
    this.#running.leave()
  }
}
