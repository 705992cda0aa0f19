// What the rules are given: everything that they do outside of themselves goes through one of these.

import type { Clock } from '#platform/clock.ts'
import type { Announcer } from '../events.ts'
import type { Members } from '../members.ts'
import type { Receipts } from '../receipts.ts'
import type { Stores } from '../stores.ts'

export interface MessageServiceDeps extends Stores {
  readonly members: Members
  /** The first of `ids` that is no upload of this user that can be attached. */
  readonly uploads: {
    missing(userId: string, ids: readonly string[]): Promise<string | undefined>
    /** Their content is gone for good. */
    remove(ids: readonly string[]): Promise<void>
  }
  readonly announcer: Announcer
  readonly receipts: Receipts
  readonly clock: Clock
}

/** How often the members may change between the question and the commit before a write gives up. */
export const maxMoves = 5
