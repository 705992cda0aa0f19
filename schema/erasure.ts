// What becomes of a person's traces when their account is deleted: one rule for every collection that can hold a user's id. A
// collection that holds one and has no rule fails tests/security/accounts/erasure.test.ts. Kafka keeps facts, which hold ids only
// but for the name at registration, for the retention of their topic (events/topics.ts).

/**
 * - `erased` no document with the id is left once every consumer has read the log
 * - `anonymous` the id stays, because others refer to it; nothing else of the person does
 * - `expires` the document goes by itself, at the latest after `within`
 */
export type ErasureRule =
  | { readonly rule: 'erased' }
  | { readonly rule: 'anonymous'; readonly because: string }
  | { readonly rule: 'expires'; readonly within: string; readonly because: string }

const erased: ErasureRule = { rule: 'erased' }
const anonymous = (because: string): ErasureRule => ({ rule: 'anonymous', because })

/** By `<database>.<collection>`. */
export const erasureRules: Readonly<Record<string, ErasureRule>> = {
  'auth.accounts': erased,
  'auth.sessions': erased,
  'auth.challenges': erased,
  'auth.mails': erased,
  'auth.revocations': {
    rule: 'expires',
    within: 'two hours',
    because: 'gateways refuse the tokens of the ended sessions by it for as long as these could live',
  },
  'auth.events': anonymous('the log of accounts: ids, and the name at registration, which is blanked'),

  'users.profiles': anonymous('"Deleted user" is shown where others have talked with them'),
  'users.avatars': erased,
  'users.blocks': erased,
  'users.mutes': erased,
  'users.events': anonymous('the log of profiles: ids and versions only'),

  'chats.people': erased,
  'chats.blocks': erased,
  'chats.bans': anonymous('who keeps whom out of a group; bans of the person go'),
  'chats.invites': erased,
  'chats.join_requests': erased,
  'chats.personal_events': anonymous('their own go; those who let people in keep the id of who has asked them to'),
  'chats.personal_heads': erased,
  'chats.chats': anonymous('who opened a chat, and between whom a direct chat is'),
  'chats.members': anonymous('the other one keeps a direct chat; groups are left'),
  'chats.events': anonymous('the log of rooms: ids and versions only'),

  'messages.messages': anonymous('what was said stays where others read it; a mention is an id'),
  'messages.message_versions': anonymous('earlier texts of messages that stay'),
  'messages.reactions': anonymous('a reaction is counted, and its person is a deleted user'),
  'messages.search_postings': anonymous('an index of messages that stay, by who sent them too'),
  'messages.search_rows': anonymous('under which terms of the index a message is, its sender among them'),
  'messages.uploads': anonymous('files of messages that stay; the others go as orphans'),
  'messages.events': anonymous('the logs of chats: ids and versions only'),
  'messages.members': anonymous('a copy of who is in direct chats'),
  'messages.erased_people': anonymous('by this mark late events about the person are swept'),
  'messages.reports': anonymous('what was reported is looked after; what the person said to it goes'),
  'messages.audit_log': anonymous('who did what to keep people safe: nobody can change it'),
  'messages.restrictions': anonymous('which moderator has restricted somebody; restrictions of the person go'),
  'messages.shadow_heads': erased,
  'messages.personal_log': erased,
  'messages.hidden_messages': erased,
  'messages.saved_messages': erased,
  'messages.thread_standings': erased,
  'messages.poll_votes': erased,
  'messages.drafts': erased,
  'messages.scheduled_messages': erased,
  'messages.slow_marks': erased,
  'messages.blocks': erased,
  'messages.muted_people': erased,
  'messages.private_readers': erased,
  'messages.standings': erased,

  'notifications.members': anonymous('a copy of who is in direct chats'),
  'notifications.notifications': anonymous('others were told what the person did; their own are erased'),
  'notifications.events': anonymous('the log of notifications: ids only'),
  'notifications.inboxes': anonymous('where the log of a person’s notifications ends: an id and a number'),
  'notifications.watermarks': anonymous('how far the log of an account was read: its id and a number'),
  'notifications.people': erased,
  'notifications.preferences': erased,
  'notifications.chat_states': erased,
  'notifications.blocks': erased,
  'notifications.muted_people': erased,
  'notifications.pushes': erased,
  'notifications.push_subscriptions': erased,
  'notifications.reminders': erased,
  'notifications.reminder_keys': erased,

  'presence.members': anonymous('a copy of who is in direct chats'),
  'presence.removals': {
    rule: 'expires',
    within: 'two days',
    because: 'processes learn from it who was removed from a chat that is watched there',
  },
  'presence.people': erased,
  'presence.last_seen': erased,
}
