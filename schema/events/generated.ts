// From the SDL by `npm run codegen`; never edited.

/** What each subscription sends. */
export interface LiveEvents {
  chatEvents:
    | 'MessageSent'
    | 'MessageEdited'
    | 'MessageDeleted'
    | 'ReactionsChanged'
    | 'MemberAdded'
    | 'MemberRemoved'
    | 'ChatUpdated'
    | 'ReceiptsMoved'
    | 'MessageExpired'
    | 'PinsChanged'
    | 'PollChanged'
    | 'LinkPreviewsChanged'
    | 'RulesChanged'
    | 'ThreadReplySent'
  inbox:
    | 'ChatMoved'
    | 'ChatJoined'
    | 'ChatLeft'
    | 'MyPositionMoved'
    | 'MyPreferencesChanged'
    | 'MessageHidden'
    | 'DraftChanged'
    | 'MutedUsersChanged'
    | 'RequestMoved'
    | 'SavedMessagesChanged'
    | 'ScheduledMessageChanged'
    | 'MyThreadMoved'
  notificationEvents:
    | 'NotificationMade'
    | 'NotificationsRead'
  presence:
    | 'Presence'
  revocations:
    | 'Revocation'
  typing:
    | 'TypingState'
}
