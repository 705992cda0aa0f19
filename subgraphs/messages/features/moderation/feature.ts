// Reports and the log of what was done about them, as the rest of the service knows them.

import { wholeFile } from '#platform/data-file.ts'
import { signedIn } from '#platform/identity/viewer.ts'
import type { Feature } from '../../core/feature.ts'
import { type AuditStore, createAuditStore } from './audit-store.ts'
import {
  auditEntryFields,
  moderationQueries,
  moderatorOf,
  reportedMessageFields,
  reportFields,
  reportsOfChat,
} from './moderation-fields.ts'
import { createReportStore, type ReportStore } from './report-store.ts'
import { createReporting, type Reporting } from './reporting.ts'

declare module '../../core/ports.ts' {
  interface Stores {
    readonly audit: AuditStore
    readonly reports: ReportStore
  }
}

declare module '../../core/graphql/context.ts' {
  interface MessageService extends Reporting {}
}

const newest = { from: 'start', size: 1_000, after: undefined, before: undefined } as const

export const moderation = {
  name: 'moderation',
  collections: {
    reports: { stays: 'what was reported is looked after all the same; what the person said to it goes' },
    audit_log: { stays: 'nobody can change it' },
    audit_heads: { stays: 'where the log ends' },
  },
  erase: async (db, userId) => {
    await db.collection('reports').updateMany({ byUserId: userId }, { $set: { note: null } })
  },
  stores: ({ mongo, personal }) => {
    const audit = createAuditStore(mongo)
    return { audit, reports: createReportStore(mongo, personal, audit) }
  },
  service: (deps, { changing }) => createReporting(deps, changing),
  resolvers: {
    Query: moderationQueries,
    Mutation: {
      reportContent: (_, { input }, { viewer, service }) => service.reportContent(signedIn(viewer).userId, input),
      resolveReport: (_, { input }, { viewer, service }) => service.resolveReport(moderatorOf(viewer), input),
    },
    Chat: reportsOfChat,
    Report: reportFields,
    ReportedMessage: reportedMessageFields,
    AuditEntry: auditEntryFields,
    PersonalData: {
      reports: async ({ id }, _, { reports }) => {
        const sent = await reports.reports({ byUserId: id }, undefined, newest)
        // What others have said around it is theirs, and who has answered is nobody's to take along.
        return wholeFile('reports', { reports: sent.map(({ context, resolvedById, ...report }) => report) })
      },
    },
  },
} satisfies Feature
