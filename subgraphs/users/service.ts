// The rules of profiles. Resolvers and consumers call it; it knows no GraphQL, MongoDB or Kafka.

import { isId } from '#platform/ids.ts'
import type { Accounts } from './accounts.ts'
import type { AccountFacts, User } from './model.ts'
import type { Store } from './store.ts'

export interface ServiceOptions {
  readonly store: Store
  readonly accounts: Accounts
}

export type Service = ReturnType<typeof createService>

export function createService({ store, accounts }: ServiceOptions) {
  return {
    /** One answer per id, in order; undefined for whoever does not exist. Asks auth for those that no event has told of. */
    async users(ids: readonly string[]): Promise<(User | undefined)[]> {
      const possible = ids.filter(isId)
      const known = new Map((await store.findMany(possible)).map(user => [user.id, user]))
      const unheard = possible.filter(id => !known.has(id))
      if (unheard.length > 0) {
        const told = await accounts.ask(unheard)
        const found = unheard.flatMap((id, index) => {
          const facts = told[index]
          return facts ? [{ id, facts }] : []
        })
        await Promise.all(found.map(({ id, facts }) => store.open(id, facts)))
        const ids = found.map(({ id }) => id)
        for (const user of ids.length > 0 ? await store.findMany(ids) : []) known.set(user.id, user)
      }
      return ids.map(id => known.get(id))
    },
    /** An account was verified. A repeat changes nothing. */
    accountVerified: (userId: string, facts: AccountFacts) => store.open(userId, facts),
  }
}
