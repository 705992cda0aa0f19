// `npm run rebuild -- presence [CHAT]`: who is in which chat, copied from chats anew. Whoever watches a chat there is told of a removal
// with the next fact about it.

import { runRebuild } from '#platform/operator/rebuild.ts'
import { topics } from '#schema/events/topics.ts'
import { readConfig } from '../config.ts'
import { createMembers } from '../members.ts'

await runRebuild({
  readConfig,
  owner: 'chats',
  urlOf: ({ own }) => own.PRESENCE_CHATS_URL,
  topic: topics.chats,
  createCopy: ({ mongo, owner, clock }) =>
    createMembers({ mongo, chats: owner, clock, changed: async () => {}, committed: async () => {} }),
})
