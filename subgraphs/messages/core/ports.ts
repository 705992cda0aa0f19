// What the rules are given: everything that they do outside of themselves goes through one of these. A feature adds what it needs in a
// file of its own.

import type { Clock } from '#platform/clock.ts'
import type { ChangeStore } from './change/change-store.ts'
import type { Announcer } from './live/announcer.ts'
import type { Receipts } from './live/receipts.ts'
import type { RecentMessages } from './live/recent-messages.ts'
import type { MessageStore } from './log/message-store.ts'
import type { Members } from './members/members.ts'
import type { MutedStore } from './members/muted-store.ts'
import type { PersonalStore } from './members/personal-store.ts'
import type { PositionStore } from './members/position-store.ts'
import type { PersonalFiles } from './personal-data/files.ts'
import type { SendLimit } from './send/send-limit.ts'

/** What one process keeps in its database. Each feature adds its own. */
export interface Stores {
  readonly store: MessageStore
  readonly changes: ChangeStore
  readonly positions: PositionStore
  readonly personal: PersonalStore
  readonly muted: MutedStore
  readonly files: PersonalFiles
}

export interface ServiceDeps extends Stores {
  readonly members: Members
  readonly announcer: Announcer
  readonly recentMessages: Pick<RecentMessages, 'keep'>
  readonly sendLimit: SendLimit
  readonly receipts: Receipts
  readonly clock: Clock
}
