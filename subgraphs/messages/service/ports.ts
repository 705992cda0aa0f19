// What the rules are given: everything that they do outside of themselves goes through one of these.

import type { Clock } from '#platform/clock.ts'
import type { Announcer } from '../events.ts'
import type { Members } from '../members.ts'
import type { PageReader } from '../previews/model.ts'
import type { Receipts } from '../receipts.ts'
import type { RecentMessages } from '../recent-messages.ts'
import type { SendLimit } from '../send-limit.ts'
import type { Stores } from '../stores.ts'

export interface MessageServiceDeps extends Stores {
  readonly members: Members
  /** The first of `ids` that is no upload of this user that can be attached. */
  readonly uploads: { missing(userId: string, ids: readonly string[]): Promise<string | undefined> }
  readonly announcer: Announcer
  readonly recentMessages: Pick<RecentMessages, 'keep'>
  readonly sendLimit: SendLimit
  readonly receipts: Receipts
  readonly pages: PageReader
  /** Counts a message whose links are looked at. */
  readonly previewLimit: SendLimit
  readonly clock: Clock
}
