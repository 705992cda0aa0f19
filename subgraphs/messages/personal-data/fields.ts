// The fields of `PersonalData` that messages gives: for the person themselves, and for nobody else.

import { linesFile, partOf, wholeFile } from '#platform/data-file.ts'
import { userIdOf } from '#platform/identity/viewer.ts'
import type { Context } from '../context.ts'
import { placeOf as placeOfDraft } from '../drafts/draft-store.ts'
import type { PersonalDataResolvers } from '../generated.ts'
import { placeOf } from '../saved/saved-store.ts'
import { placeOf as placeOfScheduled } from '../scheduled/scheduled-store.ts'
import { type OwnRows, ownRows, reactionKey } from './files.ts'
import type { PersonalData } from './model.ts'

type PartArgs = Parameters<typeof partOf>[1]

/** A file of rows that this domain keeps of a person, in the order of one of their ids. */
const rowsFile =
  (name: string, kind: OwnRows) =>
  async ({ id }: PersonalData, args: PartArgs, { files }: Context) => {
    const part = partOf(name, args)
    const rows = await files.rows(kind, id, { after: part.after, limit: part.size + 1 })
    return linesFile(name, part, { rows, keyOf: row => String(row[ownRows[kind].key]) })
  }

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
  drafts: async ({ id }, args, { drafts }) => {
    const part = partOf('drafts', args)
    return linesFile('drafts', part, { rows: await drafts.list(id, part), keyOf: placeOfDraft })
  },
  scheduledMessages: async ({ id }, args, { scheduled }) => {
    const part = partOf('scheduled-messages', args)
    return linesFile('scheduled-messages', part, { rows: await scheduled.list(id, part), keyOf: placeOfScheduled })
  },
  positions: rowsFile('positions', 'positions'),
  threadPositions: rowsFile('thread-positions', 'threadPositions'),
  hiddenMessages: rowsFile('hidden-messages', 'hiddenMessages'),
  pollVotes: rowsFile('poll-votes', 'pollVotes'),
  reports: async ({ id }, _, { reports }) => {
    const newest = { from: 'start', size: 1_000, after: undefined, before: undefined } as const
    const sent = await reports.reports({ byUserId: id }, undefined, newest)
    // What others have said around it is theirs, and who has answered is nobody's to take along.
    return wholeFile('reports', { reports: sent.map(({ context, resolvedById, ...report }) => report) })
  },
  uploads: async ({ id }, args, { files }) => {
    const part = partOf('uploads', args)
    const rows = await files.uploads(id, part.after, part.size + 1)
    return linesFile('uploads', part, { rows, keyOf: row => row.clientKey })
  },
}
