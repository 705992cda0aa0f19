// The importer of chats: a chat with the past of its members. What is written before the chat itself is seen by nobody, so that a
// chat appears whole or not at all, and a repeat begins with what is missing.

import { createEventLog, type KeyedFact } from '#platform/mongo/event-log.ts'
import { runImporter } from '#platform/mongo/importer.ts'
import { visibleLine } from '#platform/plain-text.ts'
import type { ChatsFacts, ChatsPersonalFacts } from '#schema/events/facts.ts'
import type { ImportedChat, ImportedChatStep, ImportedKind, ImportedPair } from '#schema/importing.ts'
import { type ChatMember, noPreferences, pairOf } from '../model.ts'
import type { ChatStore } from '../store.ts'
import { createStores, ensureIndexes } from '../stores.ts'

await runImporter('chats', async mongo => {
  const stores = createStores(mongo, {
    events: createEventLog<ChatsFacts>(mongo.db),
    personalEvents: createEventLog<ChatsPersonalFacts>(mongo.db, 'personal_events'),
  })
  await ensureIndexes(stores)
  const { store } = stores
  return {
    kindOf: (pair: ImportedPair) => kindOf(store, pair),
    openChat: (chat: ImportedChat) => openChat(store, chat),
  }
})

/** What a chat of two people can be: where they have a direct chat already, it is a group. */
async function kindOf(store: ChatStore, { chatId, userIds: [one, other] }: ImportedPair): Promise<ImportedKind> {
  const known = await store.findByPair(pairOf(one, other))
  return known === undefined || known.id === chatId ? 'DIRECT' : 'GROUP'
}

/** @returns false where the chat is there already: from then on its members are the business of its people */
async function openChat(store: ChatStore, imported: ImportedChat): Promise<boolean> {
  const { chatId, kind, openedAt, lastAt, members, steps } = imported
  const title = kind === 'DIRECT' ? null : visibleLine(imported.title ?? '') || 'Imported chat'
  const topic = visibleLine(imported.topic ?? '') || null
  if ((await store.chats([chatId])).length > 0) return false
  const rows = steps.map(
    (step, index): KeyedFact<ChatsFacts> => ({
      ...factOf(chatId, step, imported),
      key: chatId,
      rev: index + 1,
      at: step.at,
    }),
  )
  const chat = { id: chatId, kind, title, topic, avatarUrl: null, createdAt: openedAt }
  const counted = {
    lastActivityAt: lastAt,
    memberCount: members.length,
    version: steps.length,
    inviting: 'ADMINS' as const,
  }
  const history = 'FROM_THE_START' as const
  const userIds = members.map(({ userId }) => userId)
  await store.adopt(
    { ...chat, ...counted, ...(kind === 'DIRECT' ? { pair: pairOf(userIds[0] ?? '', userIds[1] ?? '') } : {}) },
    members.map((member): ChatMember => ({ chatId, ...member, history, preferences: noPreferences })),
    rows,
  )
  return true
}

function factOf(chatId: string, step: ImportedChatStep, { kind, members }: ImportedChat) {
  const byUserId = (members.find(({ role }) => role === 'OWNER') ?? members[0])?.userId ?? ''
  switch (step.kind) {
    case 'opened': {
      const first = step.members.map(({ userId, role }) => ({ userId, role }))
      return { type: 'chats.ChatOpened.v1', data: { chatId, kind, byUserId, members: first } } as const
    }
    case 'added':
      return { type: 'chats.MemberAdded.v1', data: { chatId, userId: step.userId, role: step.role, byUserId } } as const
    case 'removed':
      return { type: 'chats.MemberRemoved.v1', data: { chatId, userId: step.userId, byUserId } } as const
    case 'role':
      return { type: 'chats.RoleChanged.v1', data: { chatId, userId: step.userId, role: step.role, byUserId } } as const
    case 'updated':
      return { type: 'chats.ChatUpdated.v1', data: { chatId, byUserId } } as const
  }
}
