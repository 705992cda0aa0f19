// The rules of messages: right, rule, write, tell. Called by resolvers.ts and consumers.ts; knows neither GraphQL nor a database.

import { fingerprint, refuseClientKey } from '#platform/client-keys.ts'
import type { Clock } from '#platform/clock.ts'
import { isId, newId } from '#platform/ids.ts'
import {
  type InvalidInput,
  type KeyReused,
  keyReused,
  type NotAllowed,
  type NotFound,
  notFound,
  type RateLimited,
} from '#platform/refusals.ts'
import type { Announcer } from './events.ts'
import { createGroupCommit } from './group-commit.ts'
import type { Members } from './members.ts'
import { type Draft, MembersMoved, type Message, readBody, type Sent } from './model.ts'
import type { MessageStore } from './store.ts'

export interface SendMessageSuccess {
  readonly __typename: 'SendMessageSuccess'
  readonly message: Message
  readonly replayed: boolean
}

type SendResult = SendMessageSuccess | KeyReused | NotFound

export interface MessageService {
  /** Answered once the message is stored; an exact retry gives the first result. */
  send(senderId: string, input: SendInput): Promise<SendResult | InvalidInput | NotAllowed | RateLimited>
}

export interface SendInput {
  readonly chatId: string
  readonly clientKey: string
  readonly body: string
}

export interface MessageServiceDeps {
  readonly store: MessageStore
  readonly members: Members
  readonly announcer: Announcer
  readonly clock: Clock
}

/** One transaction stays far below the store's limits of size and time. */
const maxBatch = 64
/** How often the members may change between the question and the commit before a send gives up. */
const maxMoves = 5

export function createMessageService({ store, members, announcer, clock }: MessageServiceDeps): MessageService {
  const group = createGroupCommit<Draft, SendResult>({ maxBatch, commit: commitAll })

  /** Keys first, then rights, then one transaction for all that are new and allowed. */
  async function commitAll(chatId: string, drafts: readonly Draft[]): Promise<SendResult[]> {
    const sent = await store.sentWith(chatId, drafts)
    for (let move = 1; ; move++) {
      const known = new Map(sent.map(one => [keyOf(one.message), one]))
      const { version, members: found } = await members.findMany(chatId, [...new Set(drafts.map(d => d.senderId))])
      const fresh = drafts.filter(draft => !known.has(keyOf(draft)) && found.has(draft.senderId)).filter(firstOfItsKey)
      try {
        const stored = fresh.length > 0 ? await store.append(chatId, version, fresh) : []
        if (stored.length > 0) announcer.announce(chatId, stored.at(-1)?.rev ?? 0)
        const inLog = new Map(stored.map(message => [message.id, message]))
        for (const draft of fresh) {
          const message = inLog.get(draft.id)
          if (message) known.set(keyOf(draft), { message, inputHash: draft.inputHash })
        }
        return drafts.map(draft => resultOf(draft, known.get(keyOf(draft)), inLog))
      } catch (error) {
        if (!(error instanceof MembersMoved) || move >= maxMoves) throw error
      }
    }
  }
  return {
    async send(senderId, input) {
      const refused = refuseClientKey(input.clientKey)
      if (refused) return refused
      const body = readBody(input.body)
      if (typeof body !== 'string') return body
      if (!isId(input.chatId)) return noChat()
      return group.submit(input.chatId, {
        id: newId(),
        senderId,
        body,
        clientKey: input.clientKey,
        inputHash: fingerprint({ body }),
        sentAt: clock.now(),
      })
    },
  }
}

const noChat = () => notFound('There is no such chat, or you are not in it.', 'input', 'chatId')

const keyOf = ({ senderId, clientKey }: Pick<Draft, 'senderId' | 'clientKey'>) => `${senderId}|${clientKey}`

/** Two tries of one message can wait in the same batch: the first is stored, the second is its replay. */
function firstOfItsKey(draft: Draft, index: number, all: readonly Draft[]): boolean {
  return all.findIndex(other => keyOf(other) === keyOf(draft)) === index
}

function resultOf(draft: Draft, known: Sent | undefined, inLog: ReadonlyMap<string, Message>): SendResult {
  if (!known) return noChat()
  if (known.inputHash !== draft.inputHash)
    return keyReused('This key sent another message to this chat.', 'input', 'clientKey')
  return { __typename: 'SendMessageSuccess', message: known.message, replayed: !inLog.has(draft.id) }
}
