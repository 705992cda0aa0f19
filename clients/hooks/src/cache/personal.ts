// What of a message is mine alone. Shared feeds carry nothing personal, so a message that came by one has no value for these fields
// yet: it reads as the message of somebody that I have done nothing with, until a query says otherwise.
import type { FieldPolicy, StoreObject } from '@apollo/client'
import type { FieldFunctionOptions } from '@apollo/client/cache'

export const orElse = (value: unknown): FieldPolicy => ({
  read: existing => (existing === undefined ? value : existing),
})

type Groups = readonly StoreObject[]

export const personalPolicies: Record<string, FieldPolicy> = {
  clientKey: orElse(null),
  hidden: orElse(false),
  saved: orElse(false),
  reactions: {
    // An event brings counts and not which of them are mine: those stay.
    merge(existing: Groups | undefined, incoming: Groups, { readField, mergeObjects }: FieldFunctionOptions) {
      const had = new Map((existing ?? []).map(group => [readField('emoji', group), group]))
      return incoming.map(group => {
        const known = had.get(readField('emoji', group))
        return known ? mergeObjects(known, group) : group
      })
    },
  },
}
