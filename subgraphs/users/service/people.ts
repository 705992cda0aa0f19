// Finding people: by id, by handle, by how their names begin, by e-mail address where they want that. Asks auth for whoever no event has
// told of yet.

import { isId } from '#platform/ids.ts'
import type { Range } from '#platform/pages.ts'
import type { Accounts } from '../accounts.ts'
import { normalizeHandle, searchWords } from '../input.ts'
import type { AccountFacts, User } from '../model.ts'
import type { FoundProfile, ProfilePosition } from '../store/profiles.ts'
import type { Store } from '../store.ts'

export interface PeopleOptions {
  readonly store: Store
  readonly accounts: Accounts
}

export type People = ReturnType<typeof createPeople>

export function createPeople({ store, accounts }: PeopleOptions) {
  const openAll = async (ids: readonly string[]): Promise<User[]> => {
    const accountFacts = await accounts.ask(ids)
    const found = ids.flatMap((id, index) => {
      const facts = accountFacts[index]
      return facts ? [{ id, facts }] : []
    })
    if (found.length === 0) return []
    await Promise.all(found.map(({ id, facts }) => store.profiles.open(id, facts)))
    return store.profiles.findMany(found.map(({ id }) => id))
  }
  return {
    /** One answer per id, in order; undefined for whoever does not exist. @throws SubgraphUnreachable */
    async users(ids: readonly string[]): Promise<(User | undefined)[]> {
      const possible = ids.filter(isId)
      const known = new Map((await store.profiles.findMany(possible)).map(user => [user.id, user]))
      const unheard = possible.filter(id => !known.has(id))
      if (unheard.length > 0) for (const user of await openAll(unheard)) known.set(user.id, user)
      return ids.map(id => known.get(id))
    },

    userByHandle: (handle: string): Promise<User | undefined> => store.profiles.findByHandle(normalizeHandle(handle)),

    /** Whoever has this e-mail address, if they let themselves be found by it, and the asker has not been blocked by them. */
    async findByEmail(asker: string, email: string): Promise<User | undefined> {
      const userId = await accounts.ownerOf(email)
      const [user] = userId ? await this.users([userId]) : []
      if (!user?.privacy.isFoundByEmail || user.isDeleted) return undefined
      return (await store.blocks.ownersOf(asker)).includes(user.id) ? undefined : user
    },

    /** Whoever has blocked the asker is not found. */
    async search(asker: string, prefix: string, range: Range<ProfilePosition>): Promise<FoundProfile[]> {
      const words = searchWords(prefix.replace(/^@/, '')).join(' ')
      return store.profiles.search(words, range, await store.blocks.ownersOf(asker))
    },

    /** An account was verified. A repeat changes nothing. */
    accountVerified: (userId: string, facts: AccountFacts): Promise<void> => store.profiles.open(userId, facts),

    /** Pictures as WebP files, by user. */
    avatars: (ids: readonly string[]) => store.avatars.findMany(ids),
  }
}
