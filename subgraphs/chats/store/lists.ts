// Which chats and members to list, and where each stands in its list: the words of pages. Used by store.ts and by resolvers.

import type { ChatKind } from '../model.ts'

/** Which of one's own chats to list. */
export interface ChatFilter {
  readonly kind?: ChatKind | null | undefined
  readonly archived?: boolean | null | undefined
  readonly pinned?: boolean | null | undefined
  /** Those that wait for an answer to a stranger, and no others. */
  readonly requests?: boolean
}

/** Where a member stands in a list ordered by joining. */
export interface JoinPosition {
  readonly sinceVersion: number
  readonly userId: string
}
