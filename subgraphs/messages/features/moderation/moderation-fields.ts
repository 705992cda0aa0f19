// Reports and the audit log, field by field: who may see which, and the pages of them.

import type { Viewer } from '#platform/identity/identity.ts'
import { signedIn, userIdOf } from '#platform/identity/viewer.ts'
import { nodeId } from '#platform/ids.ts'
import { connectionOf, encodeCursor, numberCursor, type PageArguments, rangeOf, textCursor } from '#platform/pages.ts'
import type { Context } from '../../core/graphql/context.ts'
import { systemNoteOf } from '../../core/graphql/message-fields.ts'
import { visibleMessage } from '../../core/graphql/rights.ts'
import { looksAfter } from '../../core/members/chat-standing.ts'
import { isModerator } from '../../core/model/visibility.ts'
import type {
  AuditEntryResolvers,
  ChatResolvers,
  QueryResolvers,
  ReportedMessageResolvers,
  ReportResolvers,
} from '../../generated.ts'
import { isAdministrator, type Moderator, type ReportState } from './model.ts'
import type { ReportScope } from './report-store.ts'

const pages = { fallback: 20, maximum: 100 }
const userOf = (id: string | null) => (id === null ? null : { id })
const chatOf = (id: string | null) => (id === null ? null : { id })

/** Who asks, and whether they look after the whole platform. */
export const moderatorOf = (viewer: Viewer): Moderator => ({
  userId: signedIn(viewer).userId,
  moderates: isModerator(viewer),
})

type ReportArguments = PageArguments & { readonly state?: ReportState | null | undefined }

async function pageOf({ reports }: Context, scope: ReportScope, args: ReportArguments) {
  const range = rangeOf(args, pages, textCursor('report'))
  return connectionOf(await reports.reports(scope, args.state, range), range, ({ id }) => encodeCursor('report', id))
}

export const moderationQueries: Pick<QueryResolvers<Context>, 'reports' | 'auditLog'> = {
  reports: (_, args, context) => {
    const { userId } = signedIn(context.viewer)
    return pageOf(context, isModerator(context.viewer) ? {} : { byUserId: userId }, args)
  },
  async auditLog(_, args, { viewer, audit }) {
    const { userId } = signedIn(viewer)
    const range = rangeOf(args, pages, numberCursor('audit'))
    const found = await audit.entries(isAdministrator(viewer) ? undefined : userId, range)
    return connectionOf(found, range, ({ seq }) => encodeCursor('audit', seq))
  },
}

export const reportsOfChat: Pick<ChatResolvers<Context>, 'reports'> = {
  async reports({ id }, args, context) {
    const { userId } = signedIn(context.viewer)
    return (await looksAfter(context.members, userId, id)) ? pageOf(context, { chatId: id }, args) : null
  },
}

export const reportFields: Pick<
  ReportResolvers<Context>,
  'message' | 'chat' | 'reportedUser' | 'reportedBy' | 'resolvedBy'
> = {
  message: ({ messageId }, _, context) => (messageId === null ? null : visibleMessage(context, messageId)),
  chat: ({ chatId }) => chatOf(chatId),
  reportedUser: ({ aboutId }) => userOf(aboutId),
  // Those who look after a chat need not know which of its members has spoken up.
  reportedBy: ({ byUserId }, _, { viewer }) =>
    isModerator(viewer) || userIdOf(viewer) === byUserId ? userOf(byUserId) : null,
  resolvedBy: ({ resolvedById, byUserId }, _, { viewer }) =>
    userIdOf(viewer) === byUserId && !isModerator(viewer) ? null : userOf(resolvedById),
}

export const reportedMessageFields: Pick<ReportedMessageResolvers<Context>, 'sender' | 'systemNote' | 'isDeleted'> = {
  sender: ({ senderId }) => userOf(senderId),
  systemNote: ({ note }) => (note ? systemNoteOf(note) : null),
  isDeleted: ({ isDeleted }) => isDeleted ?? false,
}

export const auditEntryFields: Pick<AuditEntryResolvers<Context>, 'id' | 'chat' | 'actor' | 'recordedAt'> = {
  id: ({ seq }) => nodeId('audit', seq),
  chat: ({ chatId }) => chatOf(chatId),
  recordedAt: ({ at }) => at,
  actor: ({ byUserId }) => userOf(byUserId),
}
