// From the SDL by `npm run codegen`; never edited.

/** What each subscription sends. */
export interface LiveEvents {
  chatEvents:
    | 'MessageSent'
    | 'MessageEdited'
    | 'MessageDeleted'
    | 'ReactionsChanged'
    | 'ReceiptsChanged'
    | 'MemberAdded'
    | 'MemberRemoved'
    | 'ChatUpdated'
    | 'MessageExpired'
    | 'PinsChanged'
    | 'PollChanged'
    | 'LinkPreviewsChanged'
    | 'RulesChanged'
    | 'ThreadReplySent'
  inbox:
    | 'ChatActivityChanged'
    | 'ChatJoined'
    | 'ChatLeft'
    | 'MyPositionChanged'
    | 'MyPreferencesChanged'
    | 'MessageHidden'
    | 'MutedUsersChanged'
    | 'DraftChanged'
    | 'RequestChanged'
    | 'SavedMessagesChanged'
    | 'ScheduledMessageChanged'
    | 'MyThreadChanged'
  notificationEvents:
    | 'NotificationCreated'
    | 'NotificationsRead'
  presence:
    | 'Presence'
  revocations:
    | 'Revocation'
  typing:
    | 'TypingState'
}
