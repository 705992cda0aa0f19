// What an `InMemoryCache` has to know of this API, so that screens read lists and never merge them.
import type { FieldMergeFunction, FieldPolicy, Reference, TypePolicies } from '@apollo/client'
import type { FieldFunctionOptions } from '@apollo/client/cache'
import { connections, resumeArguments } from '../generated/facts.ts'
import { chatLogPolicy, type LogOptions } from './chat-log.ts'
import { connectionPolicy } from './lists.ts'
import { orElse, personalPolicies } from './personal.ts'
import { pollPolicies } from './polls.ts'
import { provisionalPolicies } from './provisional.ts'
import { threadPolicies } from './threads.ts'

/** `typePolicies` of an `InMemoryCache` for this API. `createChatClient` uses them; call it without options for a client of your own. */
export function createTypePolicies(given: Partial<LogOptions> = {}): TypePolicies {
  const options = { onSnapshot() {}, pending: () => [], ...given }
  return {
    ...Object.fromEntries(Object.keys(connections).map(type => [type, { fields: listsOf(type) }])),
    Query: {
      fields: {
        ...listsOf('Query'),
        notifications: notificationsPolicy(options),
        // Read with the list of chats: what moves from there on the inbox tells.
        inboxCursor: {
          merge(_, cursor: string | null) {
            if (cursor) options.onSnapshot('inbox', {}, cursor)
            return cursor
          },
        },
        chat: byId('Chat'),
        message: byId('Message'),
        user: byId('User'),
        typing: {
          read: (existing, { args, toReference }) => existing ?? toReference({ __typename: 'TypingState', ...args }),
        },
      },
    },
    Chat: {
      fields: {
        ...listsOf('Chat'),
        messages: chatLogPolicy(options),
        myPosition: latest,
        preferences: latest,
      },
    },
    Message: { fields: messageFields() },
    // Some of it is asked for here and some there.
    ChatPermissions: { merge: true },
    ReactionGroup: { fields: { isMine: orElse(false) } },
    Presence: { keyFields: ['userId'] },
    Session: { merge: true },
    // One key for all cursors: a subscription's last event is of no use once it was applied.
    Subscription: {
      fields: Object.fromEntries(
        [...Object.keys(resumeArguments), 'presence', 'typing'].map(name => [name, { keyArgs: false, merge: false }]),
      ),
    },
    MessageDraft: { keyFields: ['chatId', 'threadRootId'] },
    Thread: { keyFields: ['rootId'], fields: { ...listsOf('Thread'), ...threadPolicies(options) } },
    ...pollPolicies(listsOf('PollOption')),
    TypingState: { keyFields: ['chatId'] },
  }
}

/** Lists that follow their newest node, by the field that says how new it is. */
const newestBy: Readonly<Record<string, string>> = { myChats: 'lastActivityAt', notifications: 'createdAt' }

/** A row shows the first two, a page all of them: neither may cut the other short. */
const bySize = new Set(['members', 'pins', 'savedMessages', 'myThreads', 'drafts', 'scheduledMessages'])

/** Every connection of a type: no screen has to join pages. */
function listsOf(type: string): Record<string, FieldPolicy> {
  return Object.fromEntries(
    Object.entries(connections[type] ?? {}).map(([field, keyArgs]) => [
      field,
      connectionPolicy({
        keyArgs: bySize.has(field) ? [...keyArgs, 'first'] : keyArgs,
        newestBy: newestBy[field],
      }),
    ]),
  )
}

/** A page that was on its way when an event came must not undo what the event said, where its time is known. */
const latest: FieldPolicy = {
  merge: (had, came) => came && (had?.changedAt > came.changedAt ? had : { ...had, ...came }),
}

function messageFields(): Record<string, FieldPolicy> {
  const [lists, provisional] = [listsOf('Message'), provisionalPolicies()]
  // A message on its way has a blank for each field that there is.
  return Object.fromEntries(
    Object.keys(provisional).map(name => [name, { ...lists[name], ...provisional[name], ...personalPolicies[name] }]),
  )
}

/** The first page says from which change on a feed goes on. */
function notificationsPolicy({ onSnapshot }: LogOptions): FieldPolicy {
  const { merge, ...policy } = listsOf('Query').notifications as FieldPolicy & { merge: FieldMergeFunction }
  return {
    ...policy,
    merge(existing, incoming: { rev?: number }, options) {
      if (incoming.rev !== undefined) onSnapshot('notificationEvents', {}, incoming.rev)
      return merge(existing, incoming, options)
    },
  }
}

/** What is in the cache already, from a list for instance, is not asked for again. */
const byId = (typename: string) => ({
  read: (existing: Reference | null | undefined, { args, toReference }: FieldFunctionOptions) =>
    existing === undefined && args?.id ? toReference({ __typename: typename, ...args }) : existing,
})
