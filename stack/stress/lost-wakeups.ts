// What is published on Redis is lost, or comes late: wake-ups are at most once and unordered, and readers promise to live with that.
import { setTimeout as delay } from 'node:timers/promises'
import { Redis } from 'ioredis'
import { type Draws, drawLateness } from './draws.ts'

const lostShare = 0.1
const lateness = { share: 0.3, mostMs: 400, skew: 2 }

export function loseWakeups(draws: Draws, struck: () => void): void {
  const { prototype } = Redis
  const { publish } = prototype
  prototype.publish = async function publishLate(this: Redis, channel: string | Buffer, message: string | Buffer) {
    if (draws.happens(lostShare)) {
      struck()
      // As Redis answers when nobody listens.
      return 0
    }
    const ms = drawLateness(draws, lateness)
    if (ms > 0) {
      struck()
      await delay(ms)
    }
    return publish.call(this, channel, message)
  } as typeof publish
}
