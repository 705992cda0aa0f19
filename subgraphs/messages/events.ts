// How the facts of a chat's log and the rows of a person's own log are told: by the core and by all features.

import {
  type ChatEventTable,
  chatEventsOfCore,
  createEventOf,
  type InboxEventTable,
  inboxEventsOfCore,
} from './core/events/model.ts'
import type { Feature } from './core/feature.ts'
import { features } from './features.ts'
import type { Value } from './merged.ts'

const listed: readonly Feature[] = features

const chatEvents: ChatEventTable = {
  ...chatEventsOfCore,
  ...(Object.assign({}, ...listed.map(feature => feature.chatEvents)) as Value<'chatEvents'>),
}

export const eventOf = createEventOf(chatEvents)

export const inboxEvents: InboxEventTable = {
  ...inboxEventsOfCore,
  ...(Object.assign({}, ...listed.map(feature => feature.inboxEvents)) as Value<'inboxEvents'>),
}
