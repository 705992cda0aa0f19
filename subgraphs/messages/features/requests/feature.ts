// Requests, as the rest of the service knows them. The requests themselves belong to chats.

import type { Feature } from '../../core/feature.ts'
import { chatOfEvent } from '../../core/graphql/event-fields.ts'
import type { PersonalRequest } from './model.ts'

/** Rows from before it was kept are of requests to join. */
const first: PersonalRequest = { kind: 'JOIN_REQUEST', state: 'PENDING' }

export const requests = {
  name: 'requests',
  inboxEvents: {
    RequestMoved: ({ at, chatId, request }) => ({ __typename: 'RequestChanged', at, chatId, ...first, ...request }),
  },
  resolvers: { RequestChanged: chatOfEvent },
} satisfies Feature
