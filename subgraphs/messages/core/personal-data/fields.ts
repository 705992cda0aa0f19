// The fields of `PersonalData` that the core gives: for the person themselves, and for nobody else.

import { userIdOf } from '#platform/identity/viewer.ts'
import type { PersonalDataResolvers } from '../../generated.ts'
import { reactionKey } from './files.ts'
import { linesOf, rowsFile } from './lines.ts'

export const personalDataFields = {
  __resolveReference: ({ id }, { viewer }) => (userIdOf(viewer) === id ? { id } : null),
  messages: linesOf('messages', {
    read: ({ files }, userId, { after, size }) => files.messages(userId, after, size + 1),
    keyOf: row => row.id,
  }),
  reactions: linesOf('reactions', {
    read: ({ files }, userId, { after, size }) => files.reactions(userId, after, size + 1),
    keyOf: reactionKey,
  }),
  positions: rowsFile('positions', { collection: 'standings', key: 'chatId' }),
  hiddenMessages: rowsFile('hidden-messages', { collection: 'hidden_messages', key: 'messageId' }),
} satisfies PersonalDataResolvers
