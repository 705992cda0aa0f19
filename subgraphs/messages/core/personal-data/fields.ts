// The fields of `PersonalData` that the core gives: for the person themselves, and for nobody else.

import { linesFile, partOf } from '#platform/data-file.ts'
import { userIdOf } from '#platform/identity/viewer.ts'
import type { PersonalDataResolvers } from '../../generated.ts'
import { reactionKey } from './files.ts'
import { rowsFile } from './rows-file.ts'

export const personalDataFields = {
  __resolveReference: ({ id }, { viewer }) => (userIdOf(viewer) === id ? { id } : null),
  messages: async ({ id }, args, { files }) => {
    const part = partOf('messages', args)
    const rows = await files.messages(id, part.after, part.size + 1)
    return linesFile('messages', part, { rows, keyOf: row => row.id })
  },
  reactions: async ({ id }, args, { files }) => {
    const part = partOf('reactions', args)
    const rows = await files.reactions(id, part.after, part.size + 1)
    return linesFile('reactions', part, { rows, keyOf: reactionKey })
  },
  positions: rowsFile('positions', { collection: 'standings', key: 'chatId' }),
  hiddenMessages: rowsFile('hidden-messages', { collection: 'hidden_messages', key: 'messageId' }),
} satisfies PersonalDataResolvers
