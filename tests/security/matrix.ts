// Who may read and do what: every root field and every entity of the supergraph, for every kind of viewer. It decides nothing
// at run time; matrix.test.ts refuses a root field or type without a row, and asks each cell of the running system.

/**
 * - `stranger` shares no chat with the thing; `member` is in its chat, `exMember` was; `owner` is whose it is: the chat's owner,
 *   the message's sender, whose session or notification it is
 * - `service` and `feed` carry an assertion of that kind and reach subgraphs only: a gateway takes no such token from a client
 */
export const viewerKinds = ['anonymous', 'stranger', 'member', 'exMember', 'owner', 'service', 'feed'] as const
export type ViewerKind = (typeof viewerKinds)[number]

/**
 * - `all` as the schema describes it, what is marked `@viewer` included
 * - `own` what belongs to the asker, whoever that is
 * - `public` the part that does not depend on who asks; a field marked `@viewer` is null or refused
 * - `facts` the public part, and what is marked `@inaccessible` because services copy it
 * - `hidden` as though there were none: null, `NotFound`, or the code NOT_FOUND
 * - `refused` the code UNAUTHENTICATED or FORBIDDEN, or `NotAllowed`
 */
export type Answer = 'all' | 'own' | 'public' | 'facts' | 'hidden' | 'refused'

/** One answer for each of `viewerKinds`, in their order. */
export type Answers = readonly [Answer, Answer, Answer, Answer, Answer, Answer, Answer]

/** Root fields, asked through the gateway; for a service and a feed at the subgraph itself. */
// biome-ignore format: a table
export const rootFields: Readonly<Record<string, Answers>> = {
  //                         anonymous  stranger   member     exMember   owner      service    feed
  'Query.session':          ['hidden',  'own',     'own',     'own',     'own',     'refused', 'refused'],
  'Query.me':               ['hidden',  'own',     'own',     'own',     'own',     'refused', 'refused'],
  'Query.user':             ['refused', 'public',  'public',  'public',  'public',  'public',  'refused'],
  'Query.account': ['hidden', 'own', 'own', 'own', 'own', 'refused', 'refused'],
  'Query.personalData': ['hidden', 'own', 'own', 'own', 'own', 'refused', 'refused'],
  'Query.userByHandle': ['refused', 'public', 'public', 'public', 'public', 'refused', 'refused'],
  'Query.users': ['refused', 'own', 'own', 'own', 'own', 'refused', 'refused'],
  'Query.blockedUsers': ['refused', 'own', 'own', 'own', 'own', 'refused', 'refused'],
  'Query.chat':             ['refused', 'hidden',  'all',     'hidden',  'all',     'refused', 'refused'],
  'Query.myChats':          ['refused', 'own',     'own',     'own',     'own',     'refused', 'refused'],
  'Query.message':          ['refused', 'hidden',  'all',     'hidden',  'all',     'refused', 'refused'],
  'Query.notifications':    ['refused', 'own',     'own',     'own',     'own',     'refused', 'refused'],
  'Query.typingNow':        ['refused', 'hidden',  'all',     'hidden',  'all',     'refused', 'refused'],
  'Query.presence':         ['refused', 'public',  'all',     'public',  'all',     'refused', 'refused'],
  'Query.upload':           ['refused', 'hidden',  'hidden',  'hidden',  'own',     'refused', 'refused'],
  'Mutation.register':      ['all',     'all',     'all',     'all',     'all',     'refused', 'refused'],
  'Mutation.verifyEmail':   ['all',     'all',     'all',     'all',     'all',     'refused', 'refused'],
  'Mutation.login':         ['all',     'all',     'all',     'all',     'all',     'refused', 'refused'],
  'Mutation.refreshSession': ['all',    'all',     'all',     'all',     'all',     'refused', 'refused'],
  'Mutation.resendCode': ['all', 'all', 'all', 'all', 'all', 'refused', 'refused'],
  'Mutation.requestLoginCode': ['all', 'all', 'all', 'all', 'all', 'refused', 'refused'],
  'Mutation.loginWithCode': ['all', 'all', 'all', 'all', 'all', 'refused', 'refused'],
  'Mutation.verifySecondFactor': ['all', 'all', 'all', 'all', 'all', 'refused', 'refused'],
  'Mutation.requestPasswordReset': ['all', 'all', 'all', 'all', 'all', 'refused', 'refused'],
  'Mutation.resetPassword': ['all', 'all', 'all', 'all', 'all', 'refused', 'refused'],
  'Mutation.logout': ['refused', 'own', 'own', 'own', 'own', 'refused', 'refused'],
  'Mutation.revokeSession': ['refused', 'own', 'own', 'own', 'own', 'refused', 'refused'],
  'Mutation.changePassword': ['refused', 'own', 'own', 'own', 'own', 'refused', 'refused'],
  'Mutation.requestEmailChange': ['refused', 'own', 'own', 'own', 'own', 'refused', 'refused'],
  'Mutation.changeEmail': ['refused', 'own', 'own', 'own', 'own', 'refused', 'refused'],
  'Mutation.startSecondFactor': ['refused', 'own', 'own', 'own', 'own', 'refused', 'refused'],
  'Mutation.enableSecondFactor': ['refused', 'own', 'own', 'own', 'own', 'refused', 'refused'],
  'Mutation.disableSecondFactor': ['refused', 'own', 'own', 'own', 'own', 'refused', 'refused'],
  'Mutation.replaceRecoveryCodes': ['refused', 'own', 'own', 'own', 'own', 'refused', 'refused'],
  'Mutation.requestAccountDeletion': ['refused', 'own', 'own', 'own', 'own', 'refused', 'refused'],
  'Mutation.deleteAccount': ['refused', 'own', 'own', 'own', 'own', 'refused', 'refused'],
  'Mutation.updateProfile': ['refused', 'own', 'own', 'own', 'own', 'refused', 'refused'],
  'Mutation.updateAvatar': ['refused', 'own', 'own', 'own', 'own', 'refused', 'refused'],
  'Mutation.updatePrivacy': ['refused', 'own', 'own', 'own', 'own', 'refused', 'refused'],
  'Mutation.blockUser': ['refused', 'own', 'own', 'own', 'own', 'refused', 'refused'],
  'Mutation.unblockUser': ['refused', 'own', 'own', 'own', 'own', 'refused', 'refused'],
  'Mutation.createDirectChat': ['refused', 'own',  'own',     'own',     'own',     'refused', 'refused'],
  'Mutation.createGroupChat': ['refused', 'own',   'own',     'own',     'own',     'refused', 'refused'],
  'Mutation.sendMessage':   ['refused', 'hidden',  'all',     'hidden',  'all',     'refused', 'refused'],
  'Mutation.updateChat':    ['refused', 'hidden',  'refused', 'hidden',  'all',     'refused', 'refused'],
  'Mutation.addMembers':    ['refused', 'hidden',  'refused', 'hidden',  'all',     'refused', 'refused'],
  'Mutation.removeMember':  ['refused', 'hidden',  'refused', 'hidden',  'all',     'refused', 'refused'],
  'Mutation.leaveChat':     ['refused', 'hidden',  'all',     'hidden',  'refused', 'refused', 'refused'],
  'Mutation.changeRole':    ['refused', 'hidden',  'refused', 'hidden',  'all',     'refused', 'refused'],
  'Mutation.transferOwnership': ['refused', 'hidden', 'refused', 'hidden', 'all',   'refused', 'refused'],
  'Mutation.setChatPreferences': ['refused', 'hidden', 'all', 'hidden',  'all',     'refused', 'refused'],
  'Mutation.editMessage':   ['refused', 'hidden',  'refused', 'hidden',  'all',     'refused', 'refused'],
  'Mutation.deleteMessage': ['refused', 'hidden',  'refused', 'hidden',  'all',     'refused', 'refused'],
  'Mutation.addReaction':   ['refused', 'hidden',  'all',     'hidden',  'all',     'refused', 'refused'],
  'Mutation.removeReaction': ['refused', 'hidden', 'all',     'hidden',  'all',     'refused', 'refused'],
  'Mutation.acknowledge':   ['refused', 'own',     'own',     'own',     'own',     'refused', 'refused'],
  'Mutation.markUnread':    ['refused', 'hidden',  'all',     'hidden',  'all',     'refused', 'refused'],
  'Mutation.createUpload':  ['refused', 'own',     'own',     'own',     'own',     'refused', 'refused'],
  'Mutation.completeUpload': ['refused', 'hidden', 'hidden',  'hidden',  'all',     'refused', 'refused'],
  'Mutation.setTyping':     ['refused', 'hidden',  'all',     'hidden',  'all',     'refused', 'refused'],
  'Mutation.heartbeat':     ['refused', 'own',     'own',     'own',     'own',     'refused', 'refused'],
  'Mutation.reportConnections': ['refused', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused'],
  'Subscription.presence':  ['refused', 'public',  'all',     'public',  'all',     'refused', 'refused'],
  'Subscription.chatEvents': ['refused', 'hidden', 'all',     'hidden',  'all',     'refused', 'public'],
  'Subscription.revocations': ['refused', 'refused', 'refused', 'refused', 'refused', 'facts', 'public'],
  'Subscription.inbox':     ['refused', 'own',     'own',     'own',     'own',     'refused', 'refused'],
  'Subscription.typing':    ['refused', 'hidden',  'all',     'hidden',  'all',     'refused', 'public'],
}

/** What `_entities` of each subgraph answers for each entity that it resolves. */
// biome-ignore format: a table
export const entities: Readonly<Record<string, Answers>> = {
  //                         anonymous  stranger   member     exMember   owner      service    feed
  'auth/Session':           ['hidden',  'hidden',  'hidden',  'hidden',  'all',     'hidden',  'hidden'],
  'auth/User':              ['public',  'public',  'public',  'public',  'public',  'facts',   'public'],
  'chats/Chat':             ['hidden',  'hidden',  'all',     'hidden',  'all',     'facts',   'public'],
  'messages/Chat':          ['hidden',  'hidden',  'all',     'hidden',  'all',     'facts',   'public'],
  'messages/Message':       ['hidden',  'hidden',  'all',     'hidden',  'all',     'facts',   'public'],
  'messages/Upload':        ['hidden',  'hidden',  'hidden',  'hidden',  'all',     'hidden',  'hidden'],
  'notifications/Notification': ['hidden', 'hidden', 'hidden', 'hidden', 'all',     'hidden',  'hidden'],
  'auth/PersonalData': ['hidden', 'hidden', 'hidden', 'hidden', 'own', 'hidden', 'hidden'],
  'users/PersonalData': ['hidden', 'hidden', 'hidden', 'hidden', 'own', 'hidden', 'hidden'],
  'presence/User':          ['public',  'public',  'all',     'public',  'all',     'public',  'public'],
  'users/User':             ['public',  'public',  'public',  'public',  'public',  'facts',   'public'],
}

/** Types that are reached only as a part of another, and are guarded where that one is: each with all of its parents. */
export const parts: Readonly<Record<string, readonly string[]>> = {
  Account: ['ChangeEmailSuccess', 'DisableSecondFactorSuccess', 'EnableSecondFactorSuccess', 'Query'],
  AccountFacts: ['User'],
  AcknowledgeSuccess: ['Mutation'],
  Attachment: ['Message', 'Upload'],
  BlockUserSuccess: ['Mutation'],
  ChangeChatSuccess: ['Mutation'],
  ChangeEmailSuccess: ['Mutation'],
  ChangeMessageSuccess: ['Mutation'],
  ChangePasswordSuccess: ['Mutation'],
  ChatConnection: ['Query'],
  ChatEdge: ['ChatConnection'],
  ChatEventConnection: ['Chat'],
  ChatEventEdge: ['ChatEventConnection'],
  ChatJoined: ['Subscription'],
  ChatLeft: ['Subscription'],
  ChatMember: ['Chat', 'ChatMemberEdge'],
  ChatMemberConnection: ['Chat'],
  ChatMemberEdge: ['ChatMemberConnection'],
  ChatMemberFact: ['ChatMembership'],
  ChatMembership: ['Chat'],
  ChatMoved: ['Subscription'],
  ChatPreferences: ['Chat'],
  ChatUpdated: ['ChatEventEdge', 'Subscription'],
  CodeSent: ['Mutation'],
  CompleteUploadSuccess: ['Mutation'],
  CreateChatSuccess: ['Mutation'],
  CreateUploadSuccess: ['Mutation'],
  DataFile: ['PersonalData'],
  DeleteAccountSuccess: ['Mutation'],
  DeleteMessageSuccess: ['Mutation'],
  DisableSecondFactorSuccess: ['Mutation'],
  EnableSecondFactorSuccess: ['Mutation'],
  HeartbeatSuccess: ['Mutation'],
  LeaveChatSuccess: ['Mutation'],
  LogoutSuccess: ['Mutation'],
  MarkUnreadSuccess: ['Mutation'],
  MemberAdded: ['ChatEventEdge', 'Subscription'],
  MemberPosition: ['AcknowledgeSuccess', 'Chat', 'MyPositionMoved', 'ReaderEdge', 'ReceiptsMoved'],
  MemberRemoved: ['ChatEventEdge', 'Subscription'],
  MessageConnection: ['Chat'],
  MessageDeleted: ['ChatEventEdge', 'Subscription'],
  MessageEdge: ['MessageConnection'],
  MessageEdit: ['MessageEditEdge'],
  MessageEditConnection: ['Message'],
  MessageEdited: ['ChatEventEdge', 'Subscription'],
  MessageEditEdge: ['MessageEditConnection'],
  MessageHidden: ['Subscription'],
  MessageSent: ['ChatEventEdge', 'Subscription'],
  MyPositionMoved: ['Subscription'],
  MyPreferencesChanged: ['Subscription'],
  NotificationConnection: ['Query'],
  NotificationEdge: ['NotificationConnection'],
  Presence: ['Query', 'Subscription', 'User'],
  Privacy: ['UpdatePrivacySuccess', 'User'],
  ProfileFacts: ['User'],
  ReactionGroup: ['Message'],
  ReactionsChanged: ['ChatEventEdge', 'Subscription'],
  ReaderConnection: ['Chat', 'Message'],
  ReaderEdge: ['ReaderConnection'],
  ReceiptsMoved: ['ChatEventEdge', 'Subscription'],
  ReceiptSummary: ['Message', 'ReceiptsMoved'],
  ReplaceRecoveryCodesSuccess: ['Mutation'],
  ReportConnectionsSuccess: ['Mutation'],
  ResetPasswordSuccess: ['Mutation'],
  Revocation: ['Subscription'],
  RevokeSessionSuccess: ['Mutation'],
  SecondFactorRequired: ['Mutation'],
  SendMessageSuccess: ['Mutation'],
  SessionConnection: ['Account'],
  SessionEdge: ['SessionConnection'],
  SetTypingSuccess: ['Mutation'],
  SignedIn: ['Mutation'],
  StartSecondFactorSuccess: ['Mutation'],
  SystemNote: ['Message'],
  TypingState: ['Query', 'SetTypingSuccess', 'Subscription'],
  Typist: ['TypingState'],
  UnblockUserSuccess: ['Mutation'],
  UnreadCount: ['Chat', 'MarkUnreadSuccess'],
  UpdateAvatarSuccess: ['Mutation'],
  UpdatePrivacySuccess: ['Mutation'],
  UpdateProfileSuccess: ['Mutation'],
  UploadHeader: ['CreateUploadSuccess'],
  UserConnection: ['Query'],
  UserEdge: ['UserConnection'],
}

/** Types that say nothing about anyone, beside the refusals that implement `UserError`. */
export const open: Readonly<Record<string, string>> = {
  PageInfo: 'cursors of a page that the asker has already',
}
