// The facts that this domain takes in, as one typed union over all topics that it reads.

import type { Envelope } from '#schema/events/envelope.ts'
import type {
  AuthFacts,
  ChatsFacts,
  ChatsPersonalFacts,
  MessagesFacts,
  ReadFacts,
  UsersFacts,
} from '#schema/events/facts.ts'
import { topics } from '#schema/events/topics.ts'

export const consumedTopics = [
  topics.messages,
  topics.reads,
  topics.chats,
  topics.chatsPersonal,
  topics.users,
  topics.auth,
]

type Facts = AuthFacts & UsersFacts & ChatsFacts & ChatsPersonalFacts & MessagesFacts & ReadFacts

export type Consumed = {
  [T in keyof Facts]: {
    readonly type: T
    readonly data: Facts[T]
    readonly subject: string
    readonly rev: number
    readonly at: Date
  }
}[keyof Facts]

/** The envelope's shape was checked when it was parsed; its type says what the data is. */
export function read({ type, data, subject, time, rev = 0 }: Envelope): Consumed {
  return { type, data, subject, rev, at: new Date(time) } as Consumed
}
