// Somebody else at the same gateway: a small query every 20 ms, one after the other, on a connection of its own.
import { Agent, request } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'

const pauseMs = 20
const body = '{"query":"{ __typename }"}'

export interface Neighbour extends AsyncDisposable {
  /** The longest that an answer took since it was last asked, one that is still awaited included; then it counts anew. */
  longestMs(): number
  /** Resolves when nothing sent before is unanswered, or when the gateway is gone. */
  answered(): Promise<void>
}

export function startNeighbour(url: string, token: string): Neighbour {
  // A connection of its own, which no bomb shares.
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  let longest = 0
  let askedAt: number | undefined
  let isLeaving = false
  let round = Promise.resolve()

  async function talk(): Promise<void> {
    while (!isLeaving) {
      askedAt = performance.now()
      round = ask(url, token, agent)
      await round
      longest = Math.max(longest, performance.now() - askedAt)
      askedAt = undefined
      await delay(pauseMs)
    }
  }
  const talking = talk()

  return {
    longestMs() {
      const found = Math.max(longest, askedAt === undefined ? 0 : performance.now() - askedAt)
      longest = 0
      return found
    },
    async answered() {
      await round
      await delay(2 * pauseMs)
      await round
    },
    async [Symbol.asyncDispose]() {
      isLeaving = true
      agent.destroy()
      await talking
    },
  }
}

/** Resolves with an answer or without: a gateway that died answers nobody, and that is told by its process. */
function ask(url: string, token: string, agent: Agent): Promise<void> {
  return new Promise(resolve => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
    const asked = request(url, { method: 'POST', headers, agent }, response => {
      response.resume().once('close', () => resolve())
    })
    asked.once('error', () => resolve())
    asked.end(body)
  })
}
