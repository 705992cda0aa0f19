// What of a message is mine alone. Shared feeds carry nothing personal, so a message that came by one has no value for these fields
// yet: it reads as the message of somebody that I have done nothing with, until a query says otherwise.
import type { FieldPolicy, StoreObject } from '@apollo/client'
import type { FieldFunctionOptions } from '@apollo/client/cache'

/** A field policy that reads as `value` while the cache has none for the field. */
export const orElse = (value: unknown): FieldPolicy => ({
  read: (existing = value) => existing,
})

type Parts = readonly StoreObject[]

/** Parts without an identity of their own, told apart within their list by this field: what one of them had and is not told again, it keeps. */
export const mergedBy = (key: string): FieldPolicy => ({
  merge(existing: Parts | undefined, incoming: Parts, { readField, mergeObjects }: FieldFunctionOptions) {
    const had = new Map((existing ?? []).map(part => [readField(key, part), part]))
    return incoming.map(part => mergeObjects(had.get(readField(key, part)) ?? part, part))
  },
})

/** What no change of the message changes, so that its `rev` says nothing of them. */
export const mine: Record<string, FieldPolicy> = {
  clientKey: orElse(null),
  isHidden: orElse(false),
  isSaved: orElse(false),
}

/** Field policies of `Message` for what is the viewer's own: `clientKey`, `isHidden`, `isSaved`, and `isMine` of reactions. */
export const personalPolicies: Record<string, FieldPolicy> = {
  ...mine,
  // An event brings counts and not which of them are mine: those stay.
  reactions: mergedBy('emoji'),
}
