// The field of `PersonalData` that chats gives: for the person themselves, and for nobody else.

import { linesFile, partOf, wholeFile } from '#platform/data-file.ts'
import { userIdOf } from '#platform/identity/viewer.ts'
import type { PersonalDataResolvers } from '../generated.ts'

export const personalDataFields: PersonalDataResolvers = {
  __resolveReference: ({ id }, { viewer }) => (userIdOf(viewer) === id ? { id } : null),
  chats: async ({ id }, args, { files }) => {
    const part = partOf('chats', args)
    const rows = await files.chats(id, part.after, part.size + 1)
    return linesFile('chats', part, { rows, keyOf: ({ chatId }) => chatId })
  },
  invites: async ({ id }, _, { files }) => wholeFile('invites', await files.invites(id)),
}
