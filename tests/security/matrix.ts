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
 * - `refused` the code UNAUTHENTICATED or FORBIDDEN
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
  'Query.chat':             ['refused', 'hidden',  'all',     'hidden',  'all',     'refused', 'refused'],
  'Query.myChats':          ['refused', 'own',     'own',     'own',     'own',     'refused', 'refused'],
  'Query.message':          ['refused', 'hidden',  'all',     'hidden',  'all',     'refused', 'refused'],
  'Query.notifications':    ['refused', 'own',     'own',     'own',     'own',     'refused', 'refused'],
  'Query.typingNow':        ['refused', 'hidden',  'all',     'hidden',  'all',     'refused', 'refused'],
  'Mutation.register':      ['all',     'all',     'all',     'all',     'all',     'refused', 'refused'],
  'Mutation.verifyEmail':   ['all',     'all',     'all',     'all',     'all',     'refused', 'refused'],
  'Mutation.login':         ['all',     'all',     'all',     'all',     'all',     'refused', 'refused'],
  'Mutation.refreshSession': ['all',    'all',     'all',     'all',     'all',     'refused', 'refused'],
  'Mutation.createDirectChat': ['refused', 'own',  'own',     'own',     'own',     'refused', 'refused'],
  'Mutation.createGroupChat': ['refused', 'own',   'own',     'own',     'own',     'refused', 'refused'],
  'Mutation.sendMessage':   ['refused', 'hidden',  'all',     'hidden',  'all',     'refused', 'refused'],
  'Mutation.setTyping':     ['refused', 'hidden',  'all',     'hidden',  'all',     'refused', 'refused'],
  'Subscription.chatEvents': ['refused', 'hidden', 'all',     'hidden',  'all',     'refused', 'public'],
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
  'notifications/Notification': ['hidden', 'hidden', 'hidden', 'hidden', 'all',     'hidden',  'hidden'],
  'users/User':             ['public',  'public',  'public',  'public',  'public',  'facts',   'public'],
}

/** Types that are reached only as a part of another, and are guarded where that one is: each with all of its parents. */
export const parts: Readonly<Record<string, readonly string[]>> = {
  AccountFacts: ['User'],
  ChatConnection: ['Query'],
  ChatEdge: ['ChatConnection'],
  ChatEventConnection: ['Chat'],
  ChatEventEdge: ['ChatEventConnection'],
  ChatMember: ['Chat', 'ChatMemberEdge'],
  ChatMemberConnection: ['Chat'],
  ChatMemberEdge: ['ChatMemberConnection'],
  ChatMemberFact: ['ChatMembership'],
  ChatMembership: ['Chat'],
  ChatUpdated: ['ChatEventEdge', 'Subscription'],
  CodeSent: ['Mutation'],
  CreateChatSuccess: ['Mutation'],
  MemberAdded: ['ChatEventEdge', 'Subscription'],
  MemberRemoved: ['ChatEventEdge', 'Subscription'],
  MessageConnection: ['Chat'],
  MessageEdge: ['MessageConnection'],
  MessageSent: ['ChatEventEdge', 'Subscription'],
  NotificationConnection: ['Query'],
  NotificationEdge: ['NotificationConnection'],
  SendMessageSuccess: ['Mutation'],
  SetTypingSuccess: ['Mutation'],
  SignedIn: ['Mutation'],
  TypingState: ['Query', 'SetTypingSuccess', 'Subscription'],
  Typist: ['TypingState'],
}

/** Types that say nothing about anyone, beside the refusals that implement `UserError`. */
export const open: Readonly<Record<string, string>> = {
  PageInfo: 'cursors of a page that the asker has already',
}
