// What an `InMemoryCache` has to know of this API, so that screens read lists and never merge them.
import type { FieldPolicy, Reference, TypePolicies } from '@apollo/client'
import type { FieldFunctionOptions } from '@apollo/client/cache'
import { chatLogPolicy, type LogOptions } from './chat-log.ts'
import { connectionPolicy } from './lists.ts'
import { orElse, personalPolicies } from './personal.ts'
import { provisionalPolicies } from './provisional.ts'

export function createTypePolicies(options: LogOptions): TypePolicies {
  return {
    Query: {
      fields: {
        chat: byId('Chat'),
        message: byId('Message'),
        user: byId('User'),
        myChats: connectionPolicy({ newestBy: 'lastActivityAt' }),
        notifications: connectionPolicy({ newestBy: 'createdAt' }),
        myThreads: connectionPolicy({ keyArgs: ['first'] }),
        drafts: connectionPolicy({ keyArgs: ['first'] }),
        scheduledMessages: connectionPolicy({ keyArgs: ['first'] }),
        savedMessages: connectionPolicy({ keyArgs: ['first'] }),
        typingNow: { read: (existing, { args, toReference }) => existing ?? typingRef(args, toReference) },
      },
    },
    Chat: {
      fields: {
        messages: chatLogPolicy(options),
        // A row shows the first two, a page all of them: neither may cut the other short.
        members: connectionPolicy({ keyArgs: ['first'] }),
        pins: connectionPolicy({ keyArgs: ['first'] }),
        myPosition: { merge: true },
      },
    },
    Message: { fields: messageFields() },
    ReactionGroup: { fields: { mine: orElse(false) } },
    Presence: { keyFields: ['userId'] },
    Session: { merge: true },
    // One key for all cursors: a subscription's last event is of no use once it was applied.
    Subscription: { fields: Object.fromEntries(live.map(name => [name, newest])) },
    MessageDraft: { keyFields: ['chatId', 'threadRootId'] },
    Thread: { keyFields: ['rootId'] },
    TypingState: { keyFields: ['chatId'] },
  }
}

const live = ['chatEvents', 'inbox', 'presence', 'typing']

const newest = { keyArgs: false, merge: (_: unknown, incoming: unknown) => incoming } as const

function messageFields(): Record<string, FieldPolicy> {
  const fields = provisionalPolicies()
  for (const [name, policy] of Object.entries(personalPolicies)) fields[name] = { ...fields[name], ...policy }
  return fields
}

/** What is in the cache already, from a list for instance, is not asked for again. */
const byId = (typename: string) => ({
  read: (existing: Reference | null | undefined, { args, toReference }: FieldFunctionOptions) =>
    existing === undefined && args?.id ? toReference({ __typename: typename, id: args.id }) : existing,
})

function typingRef(args: Record<string, unknown> | null, toReference: FieldFunctionOptions['toReference']) {
  return args ? toReference({ __typename: 'TypingState', chatId: args.chatId as string }) : undefined
}
