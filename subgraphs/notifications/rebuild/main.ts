// `npm run rebuild -- notifications [CHAT]`: who is in which chat, copied from chats anew.

import { runRebuild } from '#platform/operator/rebuild.ts'
import { topics } from '#schema/events/topics.ts'
import { readConfig } from '../config.ts'
import { createMembers } from '../members.ts'

await runRebuild({
  readConfig,
  owner: 'chats',
  urlOf: ({ own }) => own.NOTIFICATIONS_CHATS_URL,
  topic: topics.chats,
  createCopy: ({ mongo, owner, clock }) => createMembers({ mongo, chats: owner, clock }),
})
