// Changing one's own profile. Each change is one transaction with the fact that tells of it.

import { type InvalidInput, invalidInput } from '#platform/refusals.ts'
import type { Events } from '../events.ts'
import { isRefusal, parseProfile } from '../input.ts'
import { type Audience, deletedName, type Privacy, type User } from '../model.ts'
import { type HandleTaken, handleTaken } from '../refusals.ts'
import type { Store, Transaction } from '../store.ts'
import type { People } from './people.ts'

export interface ProfilesOptions {
  readonly store: Store
  readonly people: People
  readonly events: Events
  readonly drawAvatar: (base64: string) => Promise<Buffer | string>
}

type Changed = { readonly displayName?: string | null; readonly handle?: string | null }
type ProfileInput = Changed & {
  readonly bio?: string | null
  readonly locale?: string | null
  readonly timeZone?: string | null
}

export function createProfiles({ store, people, events, drawAvatar }: ProfilesOptions) {
  /** The profile may not have been opened yet: its event is on its way. */
  const mine = async (userId: string): Promise<User> => {
    const [user] = await people.users([userId])
    if (!user || user.isDeleted) throw new Error(`a signed-in user without a profile: ${userId}`)
    return user
  }
  const changed = async (
    userId: string,
    work: (transaction: Transaction) => Promise<User | HandleTaken | undefined>,
  ): Promise<User | HandleTaken> => {
    await mine(userId)
    const user = await store.transaction(async transaction => {
      const after = await work(transaction)
      if (!after) throw new Error(`${deletedName} cannot change: ${userId}`)
      if ('__typename' in after) return after
      await events.append(transaction, userId, after.version, { type: 'users.ProfileChanged.v1', data: { userId } })
      return after
    })
    if (!('__typename' in user)) events.wake(userId, user.version)
    return user
  }
  return {
    async updateProfile(
      userId: string,
      input: ProfileInput,
    ): Promise<{ __typename: 'UpdateProfileSuccess'; user: User } | InvalidInput | HandleTaken> {
      const change = parseProfile(input)
      if (isRefusal(change)) return change
      const { handle } = change
      try {
        const user = await changed(userId, async transaction => {
          if (handle && (await store.profiles.isTaken(transaction, userId, handle))) return handleTaken()
          return store.profiles.change(transaction, userId, change)
        })
        return '__typename' in user ? user : { __typename: 'UpdateProfileSuccess', user }
      } catch (error) {
        // Two took look-alikes at the same moment, and the index let one of them in.
        if (store.profiles.isTakenError(error)) return handleTaken()
        throw error
      }
    },

    async updateAvatar(
      userId: string,
      input: { readonly image?: string | null },
    ): Promise<{ __typename: 'UpdateAvatarSuccess'; user: User } | InvalidInput> {
      const drawn = input.image == null ? null : await drawAvatar(input.image)
      if (typeof drawn === 'string') return invalidInput(drawn, 'input', 'image')
      const user = await changed(userId, async transaction => {
        if (drawn) await store.avatars.set(transaction, userId, drawn)
        else await store.avatars.remove(transaction, userId)
        return store.profiles.change(transaction, userId, { hasAvatar: drawn !== null })
      })
      if ('__typename' in user) throw new Error('a picture takes no handle')
      return { __typename: 'UpdateAvatarSuccess', user }
    },

    async updatePrivacy(
      userId: string,
      input: { readonly presence?: Audience | null; readonly receipts?: Audience | null },
    ): Promise<{ __typename: 'UpdatePrivacySuccess'; privacy: Privacy } | InvalidInput> {
      if (!input.presence && !input.receipts) return invalidInput('Say what is to change.', 'input')
      const before = await mine(userId)
      const privacy = {
        presence: input.presence ?? before.privacy.presence,
        receipts: input.receipts ?? before.privacy.receipts,
      }
      const version = await store.transaction(async transaction => {
        const after = await store.profiles.change(transaction, userId, { privacy })
        if (!after) throw new Error(`${deletedName} cannot change: ${userId}`)
        const data = { userId, ...privacy }
        await events.append(transaction, userId, after.version, { type: 'users.PrivacyChanged.v1', data })
        return after.version
      })
      events.wake(userId, version)
      return { __typename: 'UpdatePrivacySuccess', privacy }
    },
  }
}
