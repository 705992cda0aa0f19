// A message that is on its way, as the cache holds it until the server has given it an id and a `seq`.
import type { ApolloCache, FieldPolicy, Reference } from '@apollo/client'
import type { FieldFunctionOptions } from '@apollo/client/cache'
import { documentOf, fragmentOf } from '../documents.ts'
import { blanks } from '../generated/facts.ts'
import type { MentionRangeInput } from '../generated/operations.ts'
import type { Entry } from '../outbox/entries.ts'

/** What the id of a message on its way begins with; its client key follows. */
export const provisionalPrefix = 'on-its-way:'

/** What is said, by whom, where. */
export interface Draft {
  clientKey: string
  chatId: string
  body: string
  /** Where people are named in it. */
  mentionRanges: readonly MentionRangeInput[] | undefined
  senderId: string | undefined
  /** The message that it answers. */
  replyToId: string | null | undefined
  /** RFC 3339. */
  sentAt: string
}

/** Whether an id is that of a message on its way, which the server does not know yet. */
export const isProvisional = (id: unknown): boolean => typeof id === 'string' && id.startsWith(provisionalPrefix)

/** The outbox entry behind a message of a log; undefined once the server has it. */
export const deliveryOf = (entries: readonly Entry[], { id }: { id: string }): Entry | undefined =>
  entries.find(({ clientKey }) => id === provisionalPrefix + clientKey)

/** The cache reference of a message on its way. */
export const provisionalRef = (clientKey: string): Reference => ({ __ref: `Message:${provisionalPrefix}${clientKey}` })

/** After every message that a chat can hold. */
const last = 2 ** 31 - 1

/** Writes a message on its way into the cache, with a `seq` above all others. */
export function writeProvisional(cache: ApolloCache, draft: Draft): void {
  const { clientKey, chatId, body, mentionRanges = [], senderId, replyToId, sentAt } = draft
  const id = provisionalPrefix + clientKey
  cache.writeFragment({
    id: `Message:${id}`,
    fragment: draftFragment,
    data: {
      __typename: 'Message',
      id,
      seq: last,
      rev: 0,
      body,
      mentionRanges: mentionRanges.map(range => ({ __typename: 'MentionRange', ...range })),
      clientKey,
      sentAt,
      chat: { __typename: 'Chat', id: chatId },
      sender: senderId ? { __typename: 'User', id: senderId } : null,
      replyTo: replyToId ? { __typename: 'Message', id: replyToId } : null,
    },
  })
}

/** Takes a message on its way out of the cache, because it arrived or was discarded. */
export function evictProvisional(cache: ApolloCache, clientKey: string): void {
  cache.evict({ id: provisionalRef(clientKey).__ref })
}

/** Field policies of `Message`: what a message on its way has no value for yet. Without one, screens would show nothing at all. */
export function provisionalPolicies(): Record<string, FieldPolicy> {
  const read =
    (blank: unknown) =>
    (existing: unknown, { readField }: FieldFunctionOptions): unknown =>
      existing === undefined && isProvisional(readField('id')) ? blank : existing
  const { __typename, id, ...fields } = blanks.Message ?? {}
  // It shows where it was written, from the first moment on.
  const blank = { ...fields, isInChat: true }
  const policies = Object.fromEntries(Object.entries(blank).map(([name, value]) => [name, { read: read(value) }]))
  return { ...policies, sender: { read: filled('User') }, replyTo: { read: filled('Message', 'seq') } }
}

/**
 * What a draft refers to: the cache may know less of it than a screen shows of others, and a draft with a hole would be no draft.
 * @param proof without this field the cache knows the id only, and there is nothing to show
 */
const filled =
  (type: string, proof = 'id') =>
  (existing: Reference | null | undefined, { readField }: FieldFunctionOptions): unknown => {
    if (!existing || !isProvisional(readField('id'))) return existing
    if (readField(proof, existing) === undefined) return null
    const fields = Object.entries(blanks[type] ?? {})
    return Object.fromEntries(fields.map(([name, blank]) => [name, readField(name, existing) ?? blank]))
  }

const identity = ['__typename', 'id'] as const

const draftFragment = documentOf(
  fragmentOf('Draft', 'Message', [
    ...identity,
    'seq',
    'rev',
    'body',
    ['mentionRanges', ['__typename', 'userId', 'offset', 'length']],
    'clientKey',
    'sentAt',
    ['chat', identity],
    ['sender', identity],
    ['replyTo', identity],
  ]),
)
