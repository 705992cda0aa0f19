// Threads, as the rest of the service knows them. That a reply shows in its thread alone is known to the core: where a message stands
// decides what the chat's head says.

import type DataLoader from 'dataloader'
import { signedIn } from '#platform/identity/viewer.ts'
import { aboutMessage } from '../../core/events/model.ts'
import type { Feature } from '../../core/feature.ts'
import { byKey } from '../../core/graphql/context.ts'
import { chatOfEvent } from '../../core/graphql/event-fields.ts'
import { messageOfEvent } from '../../core/graphql/message-fields.ts'
import { rowsFile } from '../../core/personal-data/lines.ts'
import type { Thread, ThreadStanding } from './model.ts'
import { myThreads, receiptsOfMessage, threadFields, threadsOfMessage } from './thread-fields.ts'
import { createThreadStore, type ThreadStore } from './thread-store.ts'
import { createThreading, prepareReply, type Threading } from './threading.ts'

declare module '../../core/ports.ts' {
  interface Stores {
    readonly threads: ThreadStore
  }
}

declare module '../../core/graphql/context.ts' {
  interface MessageService extends Threading {}
  interface Loaders {
    readonly thread: DataLoader<string, Thread | null>
    readonly threadStanding: DataLoader<string, ThreadStanding | null>
  }
}

export const threads = {
  name: 'threads',
  collections: {
    threads: { stays: 'how many replies a message has, under the name of nobody' },
    thread_standings: { fields: ['userId'] },
  },
  stores: ({ mongo, messageOf }) => ({ threads: createThreadStore(mongo, messageOf) }),
  service: (deps, { changing }) => createThreading(deps, changing),
  loaders: ({ threads: store }, { shared, own }) => ({
    thread: shared(async ids => byKey(await store.threads(ids), ({ rootId }) => rootId)),
    threadStanding: own(async (ids, user) => byKey(await store.readStates(user, ids), ({ rootId }) => rootId)),
  }),
  chatEvents: { 'messages.ThreadReplySent.v1': aboutMessage('ThreadReplySent') },
  send: { prepare: prepareReply },
  log: {
    stored: ({ threads: store }, session, messages) => store.replied(session, messages),
    gone: ({ threads: store }, session, messageId) => store.forget(session, messageId),
    membersLeft: ({ threads: store }, session, chatId, userIds) => store.membersLeft(session, chatId, userIds),
  },
  async statesOf({ threads: store }, userId, since) {
    const moved = await store.movedSince(userId, since)
    return moved.map(({ rootId, chatId, movedAt, readSeq, following }) => {
      const event = { __typename: 'MyThreadChanged' as const, at: movedAt, chatId, rootId }
      return { key: `thread ${rootId}`, version: `${readSeq} ${following}`, movedAt, event }
    })
  },
  async readAhead({ threads: store }, messageIds) {
    return (await store.threads(messageIds)).map(thread => ({ messageId: thread.rootId, thread }))
  },
  resolvers: {
    Query: { myThreads },
    Mutation: {
      acknowledgeThread: (_, { input }, { viewer, service }) =>
        service.acknowledgeThread(signedIn(viewer).userId, input),
      setThreadFollowing: (_, { input: { threadRootId, isFollowing } }, { viewer, service }) =>
        service.setThreadFollowing(signedIn(viewer).userId, threadRootId, isFollowing),
    },
    Message: { ...threadsOfMessage, ...receiptsOfMessage },
    Thread: threadFields,
    ThreadReplySent: { ...chatOfEvent, ...messageOfEvent },
    MyThreadChanged: { ...chatOfEvent, thread: ({ rootId }, _, { loaders }) => loaders.thread.load(rootId) },
    PersonalData: { threadPositions: rowsFile('thread-positions', { collection: 'thread_standings', key: 'rootId' }) },
  },
} satisfies Feature
