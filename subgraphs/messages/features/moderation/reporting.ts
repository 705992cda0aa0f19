// Reporting a message, a person or a chat, and answering a report. A part of the service.

import { isId, newId } from '#platform/ids.ts'
import {
  type InvalidInput,
  invalidInput,
  isRefused,
  type LimitReached,
  limitReached,
  type NotAllowed,
  type NotFound,
  noSuchChat,
  notAllowed,
  notFound,
  wholeInput,
} from '#platform/refusals.ts'
import { readShortText } from '#platform/short-text.ts'
import type { MessageChanging } from '../../core/change/change-message.ts'
import { looksAfter } from '../../core/members/chat-standing.ts'
import { isSeenBy } from '../../core/model/visibility.ts'
import type { ServiceDeps } from '../../core/ports.ts'
import {
  type Moderator,
  noteOfReport,
  type Report,
  type ReportedMessage,
  type ReportReason,
  type ReportResolution,
  reportLimits,
} from './model.ts'

export interface ReportContentSuccess {
  readonly report: Report
}

export interface ResolveReportSuccess {
  readonly report: Report
}

export interface ReportInput {
  readonly messageId?: string | null | undefined
  readonly userId?: string | null | undefined
  readonly chatId?: string | null | undefined
  readonly reason: ReportReason
  readonly note?: string | null | undefined
}

export interface Reporting {
  reportContent(
    userId: string,
    input: ReportInput,
  ): Promise<ReportContentSuccess | InvalidInput | NotFound | LimitReached>
  resolveReport(
    by: Moderator,
    input: {
      readonly reportId: string
      readonly resolution: ReportResolution
      readonly note?: string | null | undefined
    },
  ): Promise<ResolveReportSuccess | InvalidInput | NotFound | NotAllowed>
}

type Target = Pick<Report, 'messageId' | 'aboutId' | 'chatId' | 'context'>

/** Those who are told of a report in their chat. */
const mostManagers = 50

export function createReporting(
  { store, reports, members, positions, announcer, clock }: ServiceDeps,
  { seen }: MessageChanging,
): Reporting {
  const isIn = async (userId: string, chatId: string) =>
    isId(chatId) && (await members.find(chatId, userId)) !== undefined
  const managersOf = async (chatId: string | null): Promise<string[]> => {
    if (chatId === null) return []
    const found: string[] = []
    for await (const { userId, role } of await members.members(chatId)) {
      if (role !== 'MEMBER') found.push(userId)
      if (found.length >= mostManagers) break
    }
    return found
  }
  const contextOf = async (userId: string, { chatId, seq }: { chatId: string; seq: number }) => {
    const [readState] = await positions.readStates(userId, [chatId])
    const first = Math.max(readState?.visibleFromSeq ?? 1, seq - reportLimits.around)
    const seqs = Array.from({ length: seq + reportLimits.around - first + 1 }, (_, index) => first + index)
    const found = await store.messagesAt(chatId, seqs)
    const around = found.filter(one => isSeenBy(userId, one)).sort((a, b) => a.seq - b.seq)
    return around.map(({ id: messageId, seq: at, senderId, body, sentAt, note, deletedAt }): ReportedMessage => {
      return { messageId, seq: at, senderId, body, sentAt, note, isDeleted: deletedAt !== null }
    })
  }
  const targetOf = async (by: string, { messageId, userId, chatId }: ReportInput): Promise<Target | NotFound> => {
    if (messageId != null) {
      const message = await seen(by, messageId)
      if (!message || !(await isIn(by, message.chatId)))
        return notFound('There is no such message, or you may not see it.', 'messageId')
      return { messageId, aboutId: message.senderId, chatId: message.chatId, context: await contextOf(by, message) }
    }
    if (chatId != null && !(await isIn(by, chatId))) return noSuchChat()
    if (userId != null && !isId(userId)) return notFound('There is no such user.', 'userId')
    return { messageId: null, aboutId: userId ?? null, chatId: chatId ?? null, context: [] }
  }
  return {
    async reportContent(byUserId, input) {
      const note = readShortText(input.note, noteOfReport)
      if (note !== null && typeof note !== 'string') return note
      const { messageId, userId, chatId, reason } = input
      const isOne = messageId != null ? userId == null && chatId == null : userId != null || chatId != null
      if (!isOne) return invalidInput('Report one message, one person, or one chat.', wholeInput)
      if (userId === byUserId) return invalidInput('Nobody reports themselves.', 'userId')
      const target = await targetOf(byUserId, input)
      if (isRefused(target)) return target
      if ((await reports.countOpen(byUserId)) >= reportLimits.open)
        return limitReached(`At most ${reportLimits.open} reports that nobody has answered yet.`, wholeInput)
      const managers = await managersOf(target.chatId)
      const open = { state: 'OPEN', resolution: null, resolvedById: null, resolvedAt: null } as const
      const report = await reports.add(
        { id: newId(), ...target, byUserId, reason, note, reportedAt: clock.now(), ...open },
        managers,
      )
      announcer.announcePersonal(managers)
      return { report }
    },
    async resolveReport({ userId, moderates }, { reportId, resolution, note: given }) {
      const note = readShortText(given, noteOfReport)
      if (note !== null && typeof note !== 'string') return note
      const report = isId(reportId) ? await reports.find(reportId) : undefined
      const mine =
        report && (moderates || (report.chatId !== null && (await looksAfter(members, userId, report.chatId))))
      if (!report || !mine) return notFound('There is no such report, or it is not yours to answer.', 'reportId')
      if (report.aboutId === userId && !moderates)
        return notAllowed('Somebody else answers what is reported of you.', 'reportId')
      const managers = await managersOf(report.chatId)
      const action = resolution === 'ACTED' ? 'REPORT_ACTED' : 'REPORT_DISMISSED'
      const deed = { key: `report:${reportId}`, at: clock.now(), byUserId: userId, action, note } as const
      const answered = await reports.resolve(report, { ...deed, subjectId: reportId, chatId: report.chatId }, managers)
      announcer.announcePersonal(managers)
      return { report: answered }
    },
  }
}
