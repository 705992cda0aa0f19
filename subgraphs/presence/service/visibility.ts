// Who may see whether somebody is here: they themselves, and whoever shares a chat with them, unless they hide or one of the two
// has blocked the other. Knows no GraphQL, Redis or MongoDB.

import { hiddenPresence, type Presence } from '../model.ts'
import type { People, Person } from '../store/people.ts'

export interface VisibilityDeps {
  readonly people: Pick<People, 'find'>
  readonly members: {
    /** Those of `userIds` who are in a chat with `userId`. */
    sharing(userId: string, userIds: readonly string[]): Promise<ReadonlySet<string>>
  }
}

export interface Visibility {
  /** The same states as `viewerId` may see them. */
  filter(viewerId: string, states: readonly Presence[]): Promise<Presence[]>
}

export function createVisibility({ people, members }: VisibilityDeps): Visibility {
  return {
    async filter(viewerId, states) {
      const others = states.map(({ userId }) => userId).filter(userId => userId !== viewerId)
      if (others.length === 0) return [...states]
      const [known, sharing] = await Promise.all([
        people.find([viewerId, ...others]),
        members.sharing(viewerId, others),
      ])
      const viewer = known.get(viewerId)
      return states.map(state => {
        if (state.userId === viewerId) return state
        return sharing.has(state.userId) && mayLook(viewer, known.get(state.userId))
          ? state
          : hiddenPresence(state.userId)
      })
    },
  }
}

/** A person of whom nothing is known is not shown: privacy fails closed. */
function mayLook(viewer: Person | undefined, other: Person | undefined): boolean {
  if (!viewer || !other || other.audience === 'NOBODY') return false
  return !other.blocked.includes(viewer.userId) && !viewer.blocked.includes(other.userId)
}
