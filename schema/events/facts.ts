// The facts that domains tell each other by Kafka, with the data that each carries. Ids, versions and metadata only:
// no text that a person wrote, except where a consumer declares its need here.

/** Facts of accounts, key userId. `displayName` is what `users` needs to make a first profile. */
export interface AuthFacts {
  'auth.AccountVerified.v1': { readonly userId: string; readonly displayName: string }
  /** Every domain erases or makes anonymous what it holds of this person. The last fact of an account. */
  'auth.AccountDeleted.v1': { readonly userId: string }
}

/** Facts of profiles, key userId; their `rev` is the profile's version. */
export interface UsersFacts {
  'users.ProfileChanged.v1': { readonly userId: string }
  'users.PrivacyChanged.v1': {
    readonly userId: string
    readonly presence: 'CHATS' | 'NOBODY'
    readonly receipts: 'CHATS' | 'NOBODY'
  }
  'users.UserBlocked.v1': { readonly userId: string; readonly blockedId: string }
  'users.UserUnblocked.v1': { readonly userId: string; readonly blockedId: string }
  /** What is left of the profile is the id and "Deleted user". */
  'users.UserDeleted.v1': { readonly userId: string }
}

/** Facts of rooms, key chatId; their `rev` is the chat's own dense version. */
export interface ChatsFacts {
  'chats.ChatOpened.v1': {
    readonly chatId: string
    readonly kind: 'DIRECT' | 'GROUP'
    readonly byUserId: string
    readonly members: readonly { readonly userId: string; readonly role: 'OWNER' | 'ADMIN' | 'MEMBER' }[]
  }
  'chats.MemberAdded.v1': {
    readonly chatId: string
    readonly userId: string
    readonly role: 'OWNER' | 'ADMIN' | 'MEMBER'
    readonly byUserId: string
  }
  'chats.MemberRemoved.v1': { readonly chatId: string; readonly userId: string; readonly byUserId: string }
}

/** Facts of a chat's log, key chatId; their `rev` is the log's. */
export interface MessagesFacts {
  'messages.MessageSent.v1': {
    readonly chatId: string
    readonly messageId: string
    readonly senderId: string
    readonly seq: number
  }
  /** `byUserId` is null where the copy of the members learnt of it without its cause. */
  'messages.MemberAdded.v1': { readonly chatId: string; readonly userId: string; readonly byUserId: string | null }
  'messages.MemberRemoved.v1': { readonly chatId: string; readonly userId: string; readonly byUserId: string | null }
  'messages.ChatUpdated.v1': { readonly chatId: string }
}

/** Facts of what a person should hear of, key userId. */
export interface NotificationsFacts {
  'notifications.NotificationMade.v1': {
    readonly userId: string
    readonly notificationId: string
    readonly kind: 'MESSAGE' | 'ADDED_TO_CHAT'
    readonly chatId: string | null
    readonly messageId: string | null
  }
}

/** Typing, key chatId: latest state wins, may be lost. */
export interface TypingFacts {
  'presence.TypingChanged.v1': { readonly chatId: string; readonly userIds: readonly string[] }
}
