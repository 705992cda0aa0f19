// The fields of `PersonalData` that messages gives: for the person themselves, and for nobody else.

import { linesFile, partOf } from '#platform/data-file.ts'
import { userIdOf } from '#platform/viewer.ts'
import type { PersonalDataResolvers } from '../generated.ts'
import { placeOf } from '../saved/saved-store.ts'
import { reactionKey } from './files.ts'

export const personalDataFields: PersonalDataResolvers = {
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
  savedMessages: async ({ id }, args, { saved }) => {
    const part = partOf('saved-messages', args)
    return linesFile('saved-messages', part, { rows: await saved.list(id, part), keyOf: placeOf })
  },
  uploads: async ({ id }, args, { files }) => {
    const part = partOf('uploads', args)
    const rows = await files.uploads(id, part.after, part.size + 1)
    return linesFile('uploads', part, { rows, keyOf: row => row.clientKey })
  },
}
