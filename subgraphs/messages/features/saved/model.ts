// What one person has saved for themselves.

import type { ChatPersonalEvent, OfMessage } from '../../core/events/model.ts'

export interface SavedMessage {
  readonly messageId: string
  readonly chatId: string
  readonly savedAt: Date
}

export type SavedMessagesChanged = ChatPersonalEvent<'SavedMessagesChanged'> & OfMessage & { readonly isSaved: boolean }

declare module '../../core/members/personal-store.ts' {
  interface PersonalRowTypes {
    readonly MessageSaved: true
    readonly MessageUnsaved: true
  }
}

declare module '../../core/events/model.ts' {
  interface InboxEvents {
    readonly SavedMessagesChanged: SavedMessagesChanged
  }
}
