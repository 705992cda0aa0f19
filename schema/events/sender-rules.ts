// Whose words each event of a subscription carries, and so who is spared it: nobody is sent what a person says whom they have
// blocked. Feeds derive their audience from this table. An event that the SDL has and the table has not does not compile.

import type { LiveEvents } from './generated.ts'

/**
 * - `MESSAGE` it shows `message` with its words: whoever has blocked its sender is not sent the event. Whose act the event is does not
 *   matter: a poll stays the words of who asks, whoever votes, and so do a pin and a reaction
 * - `REMAINS` it shows what is left of a message without its words, and everybody has to learn of that
 * - `NULLED` it shows a message that is null for whoever has blocked its sender, and says more than that message
 * - `NOT_MADE` it is of one person, and does not come to be where they have blocked who caused it
 * - `NO_WORDS` nothing that a blocked person has said: the state of a chat that all its members have to keep in step with, a position,
 *   or the viewer's own doing
 */
export type SenderRule = 'MESSAGE' | 'REMAINS' | 'NULLED' | 'NOT_MADE' | 'NO_WORDS'

export const senderRules = {
  chatEvents: {
    MessageSent: 'MESSAGE',
    MessageEdited: 'MESSAGE',
    MessageDeleted: 'REMAINS',
    MessageExpired: 'REMAINS',
    ReactionsChanged: 'MESSAGE',
    PinsChanged: 'MESSAGE',
    ThreadReplySent: 'MESSAGE',
    PollChanged: 'MESSAGE',
    LinkPreviewsChanged: 'MESSAGE',
    MemberAdded: 'NO_WORDS',
    MemberRemoved: 'NO_WORDS',
    ChatUpdated: 'NO_WORDS',
    RulesChanged: 'NO_WORDS',
    // How far somebody has read is asked for alike: `Chat.positions` names them.
    ReceiptsChanged: 'NO_WORDS',
  },
  inbox: {
    ChatActivityChanged: 'NULLED',
    ChatJoined: 'NO_WORDS',
    ChatLeft: 'NO_WORDS',
    MyPositionChanged: 'NO_WORDS',
    MyPreferencesChanged: 'NO_WORDS',
    MessageHidden: 'NO_WORDS',
    SavedMessagesChanged: 'NO_WORDS',
    MyThreadChanged: 'NO_WORDS',
    DraftChanged: 'NO_WORDS',
    ScheduledMessageChanged: 'NO_WORDS',
    RequestChanged: 'NO_WORDS',
    MutedUsersChanged: 'NO_WORDS',
  },
  notificationEvents: { NotificationCreated: 'NOT_MADE', NotificationsRead: 'NO_WORDS' },
  typing: { TypingState: 'NO_WORDS' },
  presence: { Presence: 'NO_WORDS' },
  revocations: { Revocation: 'NO_WORDS' },
} as const satisfies { readonly [Field in keyof LiveEvents]: Readonly<Record<LiveEvents[Field], SenderRule>> }

/** The events of a subscription that have this rule. */
export type EventsWith<Field extends keyof LiveEvents, Rule extends SenderRule> = {
  [Name in keyof (typeof senderRules)[Field]]: (typeof senderRules)[Field][Name] extends Rule ? Name : never
}[keyof (typeof senderRules)[Field]]
