// Tells the server how far this device has got and read: positions that only grow, all chats together, at most once a second.
import type { ApolloClient } from '@apollo/client'
import { AcknowledgeDocument } from '@chat-supergraph/react'

export interface Acknowledger {
  delivered(chatId: string, seq: number): void
  /** Everything up to this message was on screen. */
  read(chatId: string, seq: number): void
  /** Sends what waits, now. */
  flush(): void
}

interface Position {
  deliveredSeq: number
  readSeq: number
}

const everyMs = 1_000
const most = 100

const acknowledgers = new WeakMap<ApolloClient, Acknowledger>()

/** One for each client, however often it is asked for. */
export function createAcknowledger(client: ApolloClient): Acknowledger {
  const had = acknowledgers.get(client)
  if (had) return had
  const waiting = new Map<string, Position>()
  const sent = new Map<string, Position>()
  let timer: ReturnType<typeof setTimeout> | undefined
  /** The next one waits for its answer: on a bad way they would only queue, each with less in it than the one behind. */
  let isSending = false

  function note(chatId: string, position: Partial<Position>): void {
    const before = waiting.get(chatId) ?? sent.get(chatId) ?? { deliveredSeq: 0, readSeq: 0 }
    const readSeq = Math.max(before.readSeq, position.readSeq ?? 0)
    const deliveredSeq = Math.max(before.deliveredSeq, position.deliveredSeq ?? 0, readSeq)
    if (readSeq === before.readSeq && deliveredSeq === before.deliveredSeq) return
    waiting.set(chatId, { deliveredSeq, readSeq })
    timer ??= setTimeout(flush, everyMs)
  }

  function flush(): void {
    clearTimeout(timer)
    timer = undefined
    if (isSending) return
    const batch = [...waiting].slice(0, most)
    if (batch.length === 0) return
    for (const [chatId, position] of batch) {
      waiting.delete(chatId)
      sent.set(chatId, position)
    }
    void send(batch)
  }

  async function send(batch: [string, Position][]): Promise<void> {
    isSending = true
    await say(batch)
    isSending = false
    if (waiting.size > 0) timer ??= setTimeout(flush, everyMs)
  }

  async function say(batch: [string, Position][]): Promise<void> {
    const positions = batch.map(([chatId, position]) => ({ chatId, ...position }))
    const variables = { input: { positions } }
    const answer = await client.mutate({ mutation: AcknowledgeDocument, variables }).catch(() => undefined)
    if (answer?.data?.acknowledge.__typename === 'AcknowledgeSuccess') return
    // Not arrived: said again with the next one.
    for (const [chatId, position] of batch) {
      sent.delete(chatId)
      note(chatId, position)
    }
  }

  const acknowledger: Acknowledger = {
    delivered: (chatId, deliveredSeq) => note(chatId, { deliveredSeq }),
    read: (chatId, readSeq) => note(chatId, { readSeq }),
    flush,
  }
  acknowledgers.set(client, acknowledger)
  return acknowledger
}
