// The rows of the matrix for who gets into chats: links, requests, and what keeps people safe. A part of matrix.ts.

import type { Answers } from './viewer-kinds.ts'

// biome-ignore format: a table
export const safetyFields: Readonly<Record<string, Answers>> = {
  //                         anonymous  stranger   member     exMember   owner      service    feed
  'Query.reports':          ['refused', 'own',     'own',     'own',     'own',     'refused', 'refused'],
  'Query.auditLog':         ['refused', 'own',     'own',     'own',     'own',     'refused', 'refused'],
  'Query.messageRequests':  ['refused', 'own',     'own',     'own',     'own',     'refused', 'refused'],
  'Query.invitation':       ['all',     'all',     'all',     'all',     'all',     'refused', 'refused'],
  'Query.mutedUsers':       ['refused', 'own',     'own',     'own',     'own',     'refused', 'refused'],
  'Mutation.muteUser':      ['refused', 'own',     'own',     'own',     'own',     'refused', 'refused'],
  'Mutation.unmuteUser':    ['refused', 'own',     'own',     'own',     'own',     'refused', 'refused'],
  // None of the scene looks after the platform.
  'Query.restrictedUsers':  ['refused', 'own',     'own',     'own',     'own',     'refused', 'refused'],
  'Mutation.restrictUser':  ['refused', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused'],
  'Mutation.liftRestriction': ['refused', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused'],
  'Mutation.banMember':     ['refused', 'hidden',  'refused', 'hidden',  'all',     'refused', 'refused'],
  'Mutation.unbanMember':   ['refused', 'hidden',  'refused', 'hidden',  'all',     'refused', 'refused'],
  'Mutation.reportContent': ['refused', 'hidden',  'all',     'hidden',  'all',     'refused', 'refused'],
  // No report of the scene has the id of the example.
  'Mutation.resolveReport': ['refused', 'hidden',  'hidden',  'hidden',  'hidden',  'refused', 'refused'],
  'Mutation.createInvite':  ['refused', 'hidden',  'refused', 'hidden',  'all',     'refused', 'refused'],
  'Mutation.revokeInvite':  ['refused', 'hidden',  'refused', 'hidden',  'all',     'refused', 'refused'],
  'Mutation.joinChat':      ['refused', 'all',     'all',     'all',     'all',     'refused', 'refused'],
  // The bystander of the scene is in the group and has not asked to be let in, and nobody is a stranger in a group.
  'Mutation.cancelJoinRequest': ['refused', 'hidden', 'hidden', 'hidden', 'hidden', 'refused', 'refused'],
  'Mutation.acceptJoinRequest': ['refused', 'hidden', 'refused', 'hidden', 'all',   'refused', 'refused'],
  'Mutation.declineJoinRequest': ['refused', 'hidden', 'refused', 'hidden', 'hidden', 'refused', 'refused'],
  'Mutation.acceptMessageRequest': ['refused', 'hidden', 'hidden', 'hidden', 'hidden', 'refused', 'refused'],
  'Mutation.declineMessageRequest': ['refused', 'hidden', 'hidden', 'hidden', 'hidden', 'refused', 'refused'],
}

/** Types that are reached only as a part of another. */
export const safetyParts: Readonly<Record<string, readonly string[]>> = {
  AuditEntry: ['AuditEntryConnection', 'AuditEntryEdge'],
  AuditEntryConnection: ['Query'],
  AuditEntryEdge: ['AuditEntryConnection'],
  CancelJoinRequestSuccess: ['Mutation'],
  ChatBan: ['ChatBanConnection', 'ChatBanEdge'],
  ChatBanConnection: ['Chat'],
  ChatBanEdge: ['ChatBanConnection'],
  CreateInviteSuccess: ['Mutation'],
  Invitation: ['Query'],
  Invite: ['CreateInviteSuccess', 'InviteConnection', 'InviteEdge', 'RevokeInviteSuccess'],
  InviteConnection: ['Chat'],
  InviteEdge: ['InviteConnection'],
  JoinChatSuccess: ['Mutation'],
  JoinRequest: ['JoinRequestConnection', 'JoinRequestEdge'],
  JoinRequestConnection: ['Chat'],
  JoinRequestEdge: ['JoinRequestConnection'],
  JoinRequested: ['Mutation'],
  LiftRestrictionSuccess: ['Mutation'],
  MuteUserSuccess: ['Mutation'],
  MutedUsersChanged: ['Subscription'],
  Report: ['ReportConnection', 'ReportContentSuccess', 'ReportEdge', 'ResolveReportSuccess'],
  ReportConnection: ['Chat', 'Query'],
  ReportContentSuccess: ['Mutation'],
  ReportEdge: ['ReportConnection'],
  ReportedMessage: ['Report'],
  RequestChanged: ['Subscription'],
  ResolveReportSuccess: ['Mutation'],
  RestrictUserSuccess: ['Mutation'],
  Restriction: ['LiftRestrictionSuccess', 'RestrictUserSuccess', 'RestrictionConnection', 'RestrictionEdge'],
  RestrictionConnection: ['Query'],
  RestrictionEdge: ['RestrictionConnection'],
  RevokeInviteSuccess: ['Mutation'],
  UnmuteUserSuccess: ['Mutation'],
}
