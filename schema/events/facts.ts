// The facts that domains tell each other by Kafka, with the data that each carries. Ids, versions and metadata only:
// no text that a person wrote, except where a consumer declares its need here.

/** Facts of accounts, key userId. `displayName` is what `users` needs to make a first profile. */
export interface AuthFacts {
  'auth.AccountVerified.v1': { readonly userId: string; readonly displayName: string }
  /** On a device that the account did not have before. `device` is what its owner finds it by. */
  'auth.SignedIn.v1': { readonly userId: string; readonly sessionId: string; readonly device: string | null }
  'auth.PasswordChanged.v1': { readonly userId: string }
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
  /** They do not want to hear of somebody, or do again. */
  'users.UserMuted.v1': { readonly userId: string; readonly mutedId: string }
  'users.UserUnmuted.v1': { readonly userId: string; readonly mutedId: string }
  /** What is left of the profile is the id and "Deleted user". */
  'users.UserDeleted.v1': { readonly userId: string }
}

/** Facts of chats, key chatId; their `rev` is the chat's own dense version. */
export interface ChatsFacts {
  'chats.ChatOpened.v1': {
    readonly chatId: string
    readonly kind: 'DIRECT' | 'GROUP'
    readonly byUserId: string
    readonly members: readonly {
      readonly userId: string
      readonly role: 'OWNER' | 'ADMIN' | 'MEMBER'
      /** They have not accepted yet that a stranger has opened it with them. */
      readonly pending?: boolean
    }[]
  }
  /** `byUserId` is their own id where they came by a link. */
  'chats.MemberAdded.v1': {
    readonly chatId: string
    readonly userId: string
    readonly role: 'OWNER' | 'ADMIN' | 'MEMBER'
    /** Absent in facts from before it could be chosen: from the start. */
    readonly history?: 'FROM_THE_START' | 'FROM_JOINING'
    readonly byUserId: string
  }
  'chats.MemberRemoved.v1': { readonly chatId: string; readonly userId: string; readonly byUserId: string }
  'chats.RoleChanged.v1': {
    readonly chatId: string
    readonly userId: string
    readonly role: 'OWNER' | 'ADMIN' | 'MEMBER'
    readonly byUserId: string
  }
  /** A link into the chat was made or ended. */
  'chats.InvitesChanged.v1': { readonly chatId: string; readonly inviteId: string; readonly byUserId: string }
  /** Somebody is kept out of a group, or no longer. */
  'chats.BansChanged.v1': {
    readonly chatId: string
    readonly userId: string
    readonly byUserId: string
    readonly banned: boolean
  }
  /** Somebody has accepted that a stranger has opened a direct chat with them. */
  'chats.RequestAccepted.v1': { readonly chatId: string; readonly userId: string; readonly byUserId: string }
  /** Title, topic, avatar or who invites. */
  'chats.ChatUpdated.v1': { readonly chatId: string; readonly byUserId: string }
}

/** How one person has put a chat in their own list, key userId. Times are RFC 3339. */
export interface ChatsPersonalFacts {
  'chats.PreferencesChanged.v1': {
    readonly userId: string
    readonly chatId: string
    readonly mutedUntil: string | null
    readonly pinnedAt: string | null
    readonly archivedAt: string | null
  }
  /**
   * - `JOIN_REQUEST` somebody asks to join a chat that this person lets people into, or was answered
   * - `MY_JOIN_REQUEST` their own request to join a chat
   * - `MESSAGE_REQUEST` a stranger has opened a chat with them, or they have answered
   */
  'chats.RequestMoved.v1': {
    readonly userId: string
    readonly chatId: string
    readonly kind: 'JOIN_REQUEST' | 'MY_JOIN_REQUEST' | 'MESSAGE_REQUEST'
    readonly state: 'PENDING' | 'ACCEPTED' | 'DECLINED' | 'CANCELLED'
    /** Of a `JOIN_REQUEST`: who asks. Absent in facts from before it was told. */
    readonly askedById?: string
  }
}

/** Facts of a chat's log, key chatId; their `rev` is the log's. */
export interface MessagesFacts {
  'messages.MessageSent.v1': {
    readonly chatId: string
    readonly messageId: string
    readonly senderId: string
    readonly seq: number
    /** Those who are meant; absent means nobody. */
    readonly mentionedUserIds?: readonly string[]
    /** Whoever is in the chat is meant. */
    readonly mentionsEveryone?: boolean
    /** Who wrote the message that it answers. */
    readonly repliedToUserId?: string | null
  }
  /** A message of the system itself, about the members. */
  'messages.SystemNoted.v1': { readonly chatId: string; readonly messageId: string; readonly seq: number }
  /** `mentionedUserIds` are those whom the text before did not mention. */
  'messages.MessageEdited.v1': {
    readonly chatId: string
    readonly messageId: string
    readonly senderId: string
    readonly mentionedUserIds: readonly string[]
  }
  'messages.MessageDeleted.v1': { readonly chatId: string; readonly messageId: string; readonly byUserId: string }
  'messages.ReactionsChanged.v1': {
    readonly chatId: string
    readonly messageId: string
    /** Who wrote the message. */
    readonly senderId: string | null
    /** Whose emoji it is. */
    readonly userId: string
    readonly emoji: string
    readonly added: boolean
  }
  /** A reply that shows in its thread alone. */
  'messages.ThreadReplySent.v1': {
    readonly chatId: string
    /** The message that the thread is under. */
    readonly rootId: string
    readonly messageId: string
    readonly senderId: string
    readonly seq: number
    readonly mentionedUserIds: readonly string[]
    /** Who wrote the message that it answers. */
    readonly repliedToUserId: string | null
    /** Those who followed the thread; at most 200. */
    readonly followerIds: readonly string[]
  }
  /** A vote, or the end of a poll. `userId` is null in an anonymous poll, and at the end of one. What was chosen is not told. */
  'messages.PollChanged.v1': { readonly chatId: string; readonly messageId: string; readonly userId: string | null }
  /** A message has gone by itself, as its sender or the chat's rules wanted. */
  'messages.MessageExpired.v1': { readonly chatId: string; readonly messageId: string }
  /** What a message's links lead to was found, or changed. What it is, is not told. */
  'messages.LinkPreviewsChanged.v1': {
    readonly chatId: string
    readonly messageId: string
    /** Who wrote the message. */
    readonly senderId: string | null
  }
  /**
   * Something has happened to a message that nobody but its sender sees, of somebody who is restricted: what would otherwise be a
   * fact of that name. Whoever tells others of messages has nothing to tell.
   */
  'messages.Shadowed.v1': {
    readonly chatId: string
    readonly messageId: string
    readonly senderId: string
    readonly change:
      | 'MessageSent'
      | 'MessageEdited'
      | 'MessageDeleted'
      | 'MessageExpired'
      | 'ReactionsChanged'
      | 'ThreadReplySent'
      | 'PollChanged'
      | 'PinsChanged'
      | 'LinkPreviewsChanged'
  }
  /** A message was pinned, or its pin taken off. */
  'messages.PinsChanged.v1': {
    readonly chatId: string
    readonly messageId: string
    readonly byUserId: string
    readonly pinned: boolean
  }
  /** What the members of a chat may do there; what they are is read at their owner. */
  'messages.RulesChanged.v1': { readonly chatId: string; readonly byUserId: string }
  /** `byUserId` is null where the copy of the members learnt of it without its cause. */
  'messages.MemberAdded.v1': { readonly chatId: string; readonly userId: string; readonly byUserId: string | null }
  'messages.MemberRemoved.v1': { readonly chatId: string; readonly userId: string; readonly byUserId: string | null }
  'messages.ChatUpdated.v1': { readonly chatId: string }
}

/** How far a person has read, key userId: latest state wins, may be lost. */
export interface ReadFacts {
  'messages.ReadMoved.v1': { readonly userId: string; readonly chatId: string; readonly readSeq: number }
}

/** Facts of what a person should hear of, key userId. */
export interface NotificationsFacts {
  'notifications.NotificationMade.v1': {
    readonly userId: string
    readonly notificationId: string
    readonly kind: string
    readonly chatId: string | null
    readonly messageId: string | null
  }
  /** Whatever shows them takes them away. */
  'notifications.NotificationsRead.v1': { readonly userId: string; readonly notificationIds: readonly string[] }
}

/** Typing, key chatId: latest state wins, may be lost. */
export interface TypingFacts {
  'presence.TypingChanged.v1': { readonly chatId: string; readonly userIds: readonly string[] }
}

/** Who comes and goes, key userId: latest state wins, may be lost. Of people whom somebody watches only. */
export interface PresenceFacts {
  'presence.StatusChanged.v1': { readonly userId: string; readonly status: 'ONLINE' | 'AWAY' | 'OFFLINE' }
}
