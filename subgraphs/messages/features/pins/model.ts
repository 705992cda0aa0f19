// Pins: what is pinned in a chat, as the message itself says it and as the chat is told.

import type { MessageRow } from '../../core/events/model.ts'

export type PinsChanged = MessageRow<'PinsChanged'>

declare module '../../core/model/model.ts' {
  interface MessageExtras {
    readonly pinnedAt?: Date | null
    readonly pinnedById?: string | null
  }
}

declare module '../../core/events/model.ts' {
  interface DurableEvents {
    readonly PinsChanged: PinsChanged
  }
}
