// Exit 1, continued: what people have reported, and what became of it, which is written into the audit log in the same transaction.

import { isDuplicateKey, type Mongo } from '#platform/mongo/mongo.ts'
import type { Range } from '#platform/pages.ts'
import type { PersonalStore } from '../../core/members/personal-store.ts'
import type { AuditStore } from './audit-store.ts'
import type { AuditedAction, Report, ReportState } from './model.ts'

/** Whose reports: all, those of one chat, or those that one person has made. */
export type ReportScope = { readonly chatId: string } | { readonly byUserId: string } | Record<string, never>

export interface ReportStore {
  ensureIndexes(): Promise<void>
  /** Stores a report and tells it to those who look after its chat. @returns the open one of the same person and thing where there is one */
  add(report: Report, managerIds: readonly string[]): Promise<Report>
  find(id: string): Promise<Report | undefined>
  countOpen(byUserId: string): Promise<number>
  /** @returns as it is now; the first answer stays */
  resolve(report: Report, deed: AuditedAction, managerIds: readonly string[]): Promise<Report>
  /** The newest first. */
  reports(scope: ReportScope, state: ReportState | null | undefined, range: Range<string>): Promise<Report[]>
}

/** `openKey`: who has reported what, while nobody has answered. */
type ReportDocument = Omit<Report, 'id'> & { _id: string; openKey: string }

export function createReportStore(mongo: Mongo, personal: PersonalStore, audit: AuditStore): ReportStore {
  const reports = mongo.db.collection<ReportDocument>('reports')
  const rowsFor = (managerIds: readonly string[], { chatId }: Report, state: 'PENDING' | 'ACCEPTED' | 'DECLINED') =>
    managerIds.map(userId => ({
      ...{ userId, chatId: chatId ?? '', type: 'RequestMoved' as const },
      request: { kind: 'REPORT' as const, state },
    }))
  return {
    async ensureIndexes() {
      await reports.createIndex({ openKey: 1 }, { unique: true, name: 'open_key' })
      await reports.createIndex({ byUserId: 1, state: 1, _id: 1 }, { name: 'by_state' })
      await reports.createIndex({ chatId: 1, state: 1, _id: 1 }, { name: 'chat_state' })
      await reports.createIndex({ state: 1, _id: 1 }, { name: 'state' })
    },
    async add({ id: _id, ...report }, managerIds) {
      const openKey = [report.byUserId, report.messageId ?? '', report.aboutId ?? '', report.chatId ?? ''].join('|')
      try {
        await mongo.transaction(async session => {
          await reports.insertOne({ _id, ...report, openKey }, { session })
          await personal.append(rowsFor(managerIds, { id: _id, ...report }, 'PENDING'), session)
        })
      } catch (error) {
        const known = isDuplicateKey(error) ? await reports.findOne({ openKey }) : null
        if (known) return reportOf(known)
        throw error
      }
      return { id: _id, ...report }
    },
    async find(_id) {
      const found = await reports.findOne({ _id })
      return found ? reportOf(found) : undefined
    },
    countOpen: byUserId => reports.countDocuments({ byUserId, state: 'OPEN' }),
    resolve: (report, deed, managerIds) =>
      mongo.transaction(async session => {
        const now = await reports.findOne({ _id: report.id }, { session })
        if (!now) throw new Error(`report ${report.id} has vanished, and reports never do`)
        if (now.state === 'RESOLVED') return reportOf(now)
        const acted = deed.action === 'REPORT_ACTED'
        const set = {
          ...{ state: 'RESOLVED' as const, resolution: acted ? ('ACTED' as const) : ('DISMISSED' as const) },
          ...{ resolvedById: deed.byUserId, resolvedAt: deed.at, openKey: report.id },
        }
        await reports.updateOne({ _id: report.id }, { $set: set }, { session })
        await audit.append(session, deed)
        await personal.append(rowsFor(managerIds, report, acted ? 'ACCEPTED' : 'DECLINED'), session)
        return reportOf({ ...now, ...set })
      }),
    async reports(scope, state, { after, size }) {
      const states = state ? [state] : (['OPEN', 'RESOLVED'] as const)
      const pages = await Promise.all(
        states.map(one =>
          reports
            .find({ ...scope, state: one, ...(after ? { _id: { $lt: after } } : {}) })
            .sort({ _id: -1 })
            .limit(size + 1)
            .toArray(),
        ),
      )
      return pages
        .flat()
        .sort((a, b) => (a._id < b._id ? 1 : -1))
        .slice(0, size + 1)
        .map(reportOf)
    },
  }
}

function reportOf({ _id, openKey, ...report }: ReportDocument): Report {
  return { id: _id, ...report }
}
