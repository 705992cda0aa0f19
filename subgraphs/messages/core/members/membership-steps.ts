// What chats says of its members' changes -> the steps in which the copy takes them in. Used by members.ts.

import type { Step } from '#platform/mongo/replica-change.ts'
import type { Member } from '../model/model.ts'

/** One version of a chat, as chats tells it. */
export interface MembershipChange {
  readonly version: number
  readonly byUserId: string | null
  /** Who joined, or has another role since. */
  readonly added: readonly Member[]
  readonly removed: readonly string[]
}

/**
 * Puts together what one person did in a row: a hundred people who were added at once are one change of the log, and one note.
 * @param known the version of the copy
 */
export function stepsOf(known: number, changes: readonly MembershipChange[]): Step<Member>[] {
  const steps: Step<Member>[] = []
  for (const change of changes) {
    const { version: to, byUserId } = change
    const last = steps.at(-1)
    const joins =
      last !== undefined && last.byUserId === byUserId && kindOf(last.add, last.remove) === kindOfChange(change)
    const before = joins ? last : { from: last?.to ?? known, add: [], remove: [] }
    // Whoever was added and then given a role is added with that role.
    const add = [...new Map([...before.add, ...change.added].map(member => [member.userId, member])).values()]
    const step = { from: before.from, to, byUserId, add, remove: [...before.remove, ...change.removed] }
    steps.splice(joins ? -1 : steps.length, joins ? 1 : 0, step)
  }
  return steps
}

const kindOfChange = ({ added, removed }: MembershipChange) => kindOf(added, removed)

/** A change of settings must not go down in one of the members: it is told by an event of its own. */
function kindOf(add: readonly unknown[], remove: readonly unknown[]): 'added' | 'removed' | 'neither' {
  if (remove.length > 0) return 'removed'
  return add.length > 0 ? 'added' : 'neither'
}
