// A client whose server is a table: the stories ask nobody.
import { ApolloLink, Observable } from '@apollo/client'
import { createChatClient } from '@chat-supergraph/react'
import type { ChatRow, OpenChat } from '../src/index.ts'
import { messages, reply } from './messages.ts'
import { ann, ben, me, mia, named } from './people.ts'

const member = (user: typeof ann) => ({
  ...{ __typename: 'ChatMemberEdge' as const, cursor: user.id },
  node: { __typename: 'ChatMember' as const, role: 'MEMBER' as const, joinedAt: '2026-03-01T09:00:00.000Z', user },
})

const log = Object.values(messages)
const last = messages.mention

export const garden: ChatRow = {
  ...{ __typename: 'Chat', id: 'garden', kind: 'GROUP', title: 'The garden', avatarUrl: null, memberCount: 3 },
  ...{ lastActivityAt: last.sentAt, rev: last.rev, lastSeq: last.seq },
  preferences: {
    __typename: 'ChatPreferences',
    mutedUntil: null,
    pinnedAt: last.sentAt,
    archivedAt: null,
    changedAt: last.sentAt,
  },
  unread: { __typename: 'UnreadCount', count: 2, isCapped: false, mentionCount: 1, firstSeq: 8 },
  lastMessage: last,
  members: { __typename: 'ChatMemberConnection', edges: [member(mia), member(ann)] },
}

const direct: ChatRow = {
  ...garden,
  ...{ id: 'direct', kind: 'DIRECT', title: null, memberCount: 2, preferences: null, unread: null },
  lastMessage: { ...messages.answer, id: 'm99' },
  members: { __typename: 'ChatMemberConnection', edges: [member(mia), member(ben)] },
}

export const chats = { garden, direct }

const everything = {
  ...{ addMembers: true, removeMembers: true, changeRoles: true, updateChat: true, transferOwnership: true },
  ...{ leaveChat: true, createInvites: true, answerJoinRequests: true, sendMessages: true, pinMessages: true },
}

export const openChat = {
  ...garden,
  ...{ topic: 'What grows where', notificationLevel: 'ALL' },
  permissions: { __typename: 'ChatPermissions', ...everything, deleteAnyMessage: true },
  myMembership: { __typename: 'ChatMember', role: 'OWNER', joinedAt: '2026-03-01T09:00:00.000Z' },
  positions: {
    __typename: 'ReaderConnection',
    edges: [ann, ben].map(user => ({
      __typename: 'ReaderEdge',
      node: {
        ...{ __typename: 'MemberPosition', chatId: garden.id, deliveredSeq: last.seq, readSeq: last.seq },
        user: named(user),
      },
    })),
  },
  messages: {
    ...{ __typename: 'MessageConnection', rev: last.rev },
    edges: log.map(node => ({ __typename: 'MessageEdge', cursor: String(node.seq), node })),
    pageInfo: noMore(),
  },
} as unknown as OpenChat

function noMore() {
  return { __typename: 'PageInfo', hasPreviousPage: false, hasNextPage: false, startCursor: null, endCursor: null }
}

const listed = (nodes: readonly ChatRow[]) => ({
  myChats: {
    __typename: 'ChatConnection',
    edges: nodes.map(node => ({ __typename: 'ChatEdge', cursor: node.id, node })),
    pageInfo: noMore(),
  },
})

const answers: Record<string, object> = {
  Home: { inboxCursor: '1', ...listed([garden, direct]) },
  Archive: listed([]),
  Requests: { messageRequests: { ...listed([]).myChats } },
  OpenChat: { chat: openChat },
  MemberList: {
    chat: {
      ...{ __typename: 'Chat', id: garden.id },
      members: { __typename: 'ChatMemberConnection', edges: [mia, ann, ben].map(member), pageInfo: noMore() },
    },
  },
  ThreadPane: {
    message: {
      ...messages.pictures,
      thread: {
        ...messages.pictures.thread,
        replies: {
          ...{ __typename: 'MessageConnection', pageInfo: noMore() },
          edges: [{ __typename: 'MessageEdge', cursor: '9', node: reply }],
        },
      },
    },
  },
}

const faces = [mia, ann, ben].map(({ id, avatarUrl }) => ({ __typename: 'User', id, avatarUrl }))

/** What is asked beside the table never comes, and nothing that is sent arrives. */
const table = new ApolloLink(({ operationName, variables }) => {
  const isFace = operationName === 'Face'
  const data = isFace ? { user: faces.find(({ id }) => id === variables.id) ?? null } : answers[operationName ?? '']
  return new Observable(watcher => {
    if (!data) return
    watcher.next({ data: data as Record<string, unknown> })
    watcher.complete()
  })
})

const signedIn = createChatClient({ url: 'http://localhost/graphql', storage: null, links: [table] })
signedIn.session.begin({
  accessToken: `header.${btoa(JSON.stringify({ sub: me }))}.signature`,
  accessTokenExpiresAt: '2100-01-01T00:00:00.000Z',
  refreshToken: null,
})
const stranger = createChatClient({ url: 'http://localhost/graphql', storage: null, links: [table] })

/** For whoever ends them. */
export const clients = [signedIn, stranger]
export const { client } = signedIn
export const signedOut = stranger.client
