// Kafka consumers get their batches late. Late enough to be behind whatever else has told the same, never so that the group thinks
// them gone (its sessions last 10 s).
import { setTimeout as delay } from 'node:timers/promises'
import kafkajs, { type Consumer } from 'kafkajs'
import { type Draws, drawLateness } from './draws.ts'

const lateness = { share: 0.3, mostMs: 3_000, skew: 4 }

export function makeConsumersLate(draws: Draws, struck: () => void): void {
  const { prototype } = kafkajs.Kafka
  const { consumer: create } = prototype
  prototype.consumer = function consumer(config): Consumer {
    const made = create.call(this, config)
    const { run } = made
    made.run = options => {
      const { eachBatch } = options ?? {}
      if (!eachBatch) return run(options)
      return run({
        ...options,
        eachBatch: async payload => {
          const ms = drawLateness(draws, lateness)
          if (ms > 0) {
            struck()
            await delay(ms)
          }
          await eachBatch(payload)
        },
      })
    }
    return made
  }
}
