// Polls, as the rest of the service knows them.

import type DataLoader from 'dataloader'
import { signedIn } from '#platform/identity/viewer.ts'
import { nodeId } from '#platform/ids.ts'
import { aboutMessage } from '../../core/events/model.ts'
import type { Feature } from '../../core/feature.ts'
import { chatOfEvent, userOfEvent } from '../../core/graphql/event-fields.ts'
import { messageOfEvent } from '../../core/graphql/message-fields.ts'
import { rowsFile } from '../../core/personal-data/lines.ts'
import { pollOfMessage, pollOptionFields } from './poll-fields.ts'
import { createPollStore, type PollStore } from './poll-store.ts'
import { createPolling, type Polling } from './polling.ts'

declare module '../../core/ports.ts' {
  interface Stores {
    readonly polls: PollStore
  }
}

declare module '../../core/graphql/context.ts' {
  interface MessageService extends Polling {}
  interface Loaders {
    /** What the viewer has chosen in a poll. */
    readonly votes: DataLoader<string, readonly number[] | null>
  }
}

export const polls = {
  name: 'polls',
  collections: { poll_votes: { fields: ['userId'] } },
  stores: ({ mongo }) => ({ polls: createPollStore(mongo) }),
  service: (deps, { sending, changing }) => createPolling(deps, sending, changing),
  loaders: ({ polls: store }, { own }) => ({ votes: own((ids, user) => store.votesOf(user, ids)) }),
  chatEvents: { 'messages.PollChanged.v1': aboutMessage('PollChanged') },
  blank: { poll: null },
  log: { gone: ({ polls: store }, session, messageId) => store.forget(session, messageId) },
  resolvers: {
    Mutation: {
      createPoll: (_, { input }, { viewer, service }) => service.createPoll(signedIn(viewer).userId, input),
      votePoll: (_, { input }, { viewer, service }) => service.votePoll(signedIn(viewer).userId, input),
      closePoll: (_, { input }, { viewer, service }) => service.closePoll(signedIn(viewer).userId, input.messageId),
    },
    Message: pollOfMessage,
    PollChanged: { ...chatOfEvent, ...messageOfEvent },
    PollOption: pollOptionFields,
    Voter: { id: ({ messageId, index, userId }) => nodeId('vote', messageId, index, userId), ...userOfEvent },
    PersonalData: { pollVotes: rowsFile('poll-votes', { collection: 'poll_votes', key: 'messageId' }) },
  },
} satisfies Feature
