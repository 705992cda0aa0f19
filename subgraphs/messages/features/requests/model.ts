// What a person's own log tells of requests: to join a chat, to talk, or to look at a report.

import type { ChatsPersonalFacts } from '#schema/events/facts.ts'
import type { ChatPersonalEvent } from '../../core/events/model.ts'

/** What became of a request. */
export interface PersonalRequest {
  readonly kind: ChatsPersonalFacts['chats.RequestMoved.v1']['kind'] | 'REPORT'
  readonly state: ChatsPersonalFacts['chats.RequestMoved.v1']['state']
}

export type RequestChanged = ChatPersonalEvent<'RequestChanged'> & PersonalRequest

declare module '../../core/members/personal-store.ts' {
  interface PersonalRowTypes {
    readonly RequestMoved: true
  }
  interface PersonalRow {
    readonly request?: PersonalRequest
  }
}

declare module '../../core/events/model.ts' {
  interface InboxEvents {
    readonly RequestChanged: RequestChanged
  }
}
