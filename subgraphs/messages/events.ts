// How the facts of a chat's log and the rows of a person's own log are told: by the core and by all features.

import {
  type ChatEventTable,
  chatEventsOfCore,
  createEventOf,
  type InboxEventTable,
  inboxEventsOfCore,
} from './core/events/model.ts'
import { allOf } from './merged.ts'

const chatEvents: ChatEventTable = { ...chatEventsOfCore, ...allOf('chatEvents') }

export const eventOf = createEventOf(chatEvents)

export const inboxEvents: InboxEventTable = { ...inboxEventsOfCore, ...allOf('inboxEvents') }
