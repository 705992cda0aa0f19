// Who lets whom see them: this domain's copy of what users knows of privacy and blocks. Asks users where the copy is missing or
// nobody has confirmed it for a minute; while users cannot be reached an old copy serves, and without one nothing is shown.

import type { Collection, Db } from 'mongodb'
import type { Clock } from '#platform/clock.ts'
import { type EntityClient, SubgraphUnreachable } from '#platform/http/entity-client.ts'
import { ownerAnswer } from '#platform/http/owner-answer.ts'

const confirmedForMs = 60_000
const usableForMs = 10 * 60_000

export interface Person {
  readonly userId: string
  /** Who may see them: those who share a chat with them, or nobody. */
  readonly audience: 'CHATS' | 'NOBODY'
  readonly blocked: readonly string[]
}

export interface People {
  /** Those of these that are known, from copies that are fresh enough; who is not among them is not to be shown. */
  find(userIds: readonly string[]): Promise<ReadonlyMap<string, Person>>
  /** Something of them has changed at users: the copy is of no use until it is asked for anew. */
  expire(userId: string): Promise<void>
  erase(userId: string): Promise<void>
}

interface Answer {
  readonly profile: {
    readonly presence: Person['audience']
    readonly blocked: readonly string[]
    readonly isDeleted: boolean
  } | null
}

interface PersonDocument {
  _id: string
  audience: Person['audience']
  blocked: readonly string[]
  confirmedAt: Date
}

export interface PeopleOptions {
  readonly db: Db
  readonly users: EntityClient
  readonly clock: Clock
}

export function createPeople({ db, users, clock }: PeopleOptions): People {
  const people: Collection<PersonDocument> = db.collection('people')
  const refresh = async (userIds: readonly string[]) => {
    const answers = await users.entities<Answer>('User', userIds, '{ profile { presence blocked isDeleted } }')
    const confirmedAt = clock.now()
    const updates = userIds.map((_id, index) => {
      const profile = answers[index]?.profile
      // Unknown to users, or gone: shown to nobody, and not asked for again for a while.
      const gone = !profile || profile.isDeleted
      const set = {
        audience: gone ? 'NOBODY' : profile.presence,
        blocked: profile?.blocked ?? [],
        confirmedAt,
      } as const
      return { updateOne: { filter: { _id }, update: { $set: set }, upsert: true } }
    })
    await people.bulkWrite(updates, { ordered: false })
  }
  const read = async (userIds: readonly string[]) =>
    new Map((await people.find({ _id: { $in: [...userIds] } }).toArray()).map(person => [person._id, person]))
  return {
    async find(userIds) {
      const now = clock.now().getTime()
      const age = (person: PersonDocument | undefined) =>
        person ? now - person.confirmedAt.getTime() : Number.POSITIVE_INFINITY
      let known = await read(userIds)
      const stale = [...new Set(userIds)].filter(id => age(known.get(id)) >= confirmedForMs)
      if (stale.length > 0) {
        try {
          const hasCopy = stale.every(id => age(known.get(id)) < usableForMs)
          await ownerAnswer(refresh(stale), { hasCopy })
          known = await read(userIds)
        } catch (error) {
          if (!(error instanceof SubgraphUnreachable)) throw error
        }
      }
      const usable = [...known.values()].filter(person => age(person) < usableForMs)
      return new Map(usable.map(({ _id, audience, blocked }) => [_id, { userId: _id, audience, blocked }] as const))
    },
    async expire(userId) {
      await people.updateOne({ _id: userId }, { $set: { confirmedAt: new Date(0) } })
    },
    async erase(userId) {
      await people.deleteOne({ _id: userId })
    },
  }
}
