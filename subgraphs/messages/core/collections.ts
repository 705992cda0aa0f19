// What the core keeps, and what becomes of it when somebody's account is gone. What they said stays where others read it, under the name
// of a deleted user; what was theirs alone goes.

import type { Mongo } from '#platform/mongo/mongo.ts'
import type { CollectionErasure } from './feature.ts'

export const coreCollections: Readonly<Record<string, CollectionErasure>> = {
  heads: { stays: 'how far the logs of chats have come' },
  messages: { stays: 'what was said stays where others read it' },
  message_versions: { stays: 'earlier texts of messages that stay' },
  reactions: { stays: 'a reaction is counted, and its person is a deleted user' },
  members: { stays: 'a copy of who is in direct chats' },
  rooms: { stays: 'which kind a chat is of' },
  standings: { fields: ['userId'] },
  personal_log: { fields: ['userId'] },
  hidden_messages: { fields: ['userId'] },
  blocks: { fields: ['userId', 'blockedUserId'] },
  private_readers: { fields: ['_id'] },
  muted_people: { fields: ['userId', 'mutedUserId'] },
}

/** Takes away what collections hold of a person. */
export async function eraseFrom(
  db: Mongo['db'],
  collections: Readonly<Record<string, CollectionErasure>>,
  userId: string,
): Promise<void> {
  for (const [name, rule] of Object.entries(collections))
    if ('fields' in rule) for (const field of rule.fields) await db.collection(name).deleteMany({ [field]: userId })
}
