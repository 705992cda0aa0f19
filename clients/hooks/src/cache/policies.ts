// What an `InMemoryCache` has to know of this API, so that screens read lists and never merge them.
import type { FieldPolicy, Reference, TypePolicies } from '@apollo/client'
import type { FieldFunctionOptions } from '@apollo/client/cache'
import { connections, resumeArguments } from '../generated/facts.ts'
import { chatLogPolicy, type LogOptions } from './chat-log.ts'
import { connectionPolicy } from './lists.ts'
import { orElse, personalPolicies } from './personal.ts'
import { provisionalPolicies } from './provisional.ts'

export function createTypePolicies(options: LogOptions): TypePolicies {
  return {
    ...Object.fromEntries(Object.keys(connections).map(type => [type, { fields: listsOf(type) }])),
    Query: {
      fields: {
        ...listsOf('Query'),
        notifications: notificationsPolicy(options),
        chat: byId('Chat'),
        message: byId('Message'),
        user: byId('User'),
        typingNow: { read: (existing, { args, toReference }) => existing ?? typingRef(args, toReference) },
      },
    },
    Chat: { fields: { ...listsOf('Chat'), messages: chatLogPolicy(options), myPosition: { merge: true } } },
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
        ...(newestBy[field] ? { newestBy: newestBy[field] } : {}),
      }),
    ]),
  )
}

const live = [...Object.keys(resumeArguments), 'presence', 'typing']

const newest = { keyArgs: false, merge: (_: unknown, incoming: unknown) => incoming } as const

function messageFields(): Record<string, FieldPolicy> {
  const [lists, provisional] = [listsOf('Message'), provisionalPolicies()]
  const names = Object.keys({ ...lists, ...provisional, ...personalPolicies })
  return Object.fromEntries(
    names.map(name => [name, { ...lists[name], ...provisional[name], ...personalPolicies[name] }]),
  )
}

/** The first page says from which change on a feed goes on. */
function notificationsPolicy({ onSnapshot }: LogOptions): FieldPolicy {
  const { merge, ...policy } = listsOf('Query').notifications ?? {}
  return {
    ...policy,
    merge(existing, incoming: { rev?: number }, options) {
      if (incoming.rev !== undefined) onSnapshot('notificationEvents', {}, incoming.rev)
      return typeof merge === 'function' ? merge(existing, incoming, options) : incoming
    },
  }
}

/** What is in the cache already, from a list for instance, is not asked for again. */
const byId = (typename: string) => ({
  read: (existing: Reference | null | undefined, { args, toReference }: FieldFunctionOptions) =>
    existing === undefined && args?.id ? toReference({ __typename: typename, id: args.id }) : existing,
})

function typingRef(args: Record<string, unknown> | null, toReference: FieldFunctionOptions['toReference']) {
  return args ? toReference({ __typename: 'TypingState', chatId: args.chatId as string }) : undefined
}
