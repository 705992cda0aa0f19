// The fields of `PersonalData` that notifications give: for the person themselves, and for nobody else.

import { linesFile, partOf, wholeFile } from '#platform/data-file.ts'
import { userIdOf } from '#platform/identity/viewer.ts'
import type { PersonalDataResolvers } from '../generated.ts'

export const personalDataFields: PersonalDataResolvers = {
  __resolveReference: ({ id }, { viewer }) => (userIdOf(viewer) === id ? { id } : null),
  notifications: async ({ id }, args, { files }) => {
    const part = partOf('notifications', args)
    const rows = await files.notifications(id, part.after === undefined ? undefined : Number(part.after), part.size)
    const lines = rows.map(({ userId: _userId, subject: _subject, ...notification }) => notification)
    return linesFile('notifications', part, { rows: lines, keyOf: ({ rev }) => String(rev) })
  },
  notificationPreferences: async ({ id }, _args, { files }) =>
    wholeFile('notification-preferences', await files.preferences(id)),
  reminders: async ({ id }, _args, { files }) => wholeFile('reminders', { reminders: await files.reminders(id) }),
}
