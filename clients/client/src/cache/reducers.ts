// What an event is to the cache: one reducer for each type of a feed's events. Called by apply-events.ts; the tables stand
// beside it, one a feed, and a member without a reducer does not compile.
import type { ApolloCache, StoreObject } from '@apollo/client'

/** Parts of events by their names in the schema; each event has some of them. */
export interface EventData {
  __typename?: string
  chatId?: string
  rev?: number
  at?: string
  message?: CarriedMessage
  user?: StoreObject | null
  positions?: readonly PositionData[]
  summary?: StoreObject
  lastSeq?: number
  lastMessage?: CarriedMessage | null
  chat?: StoreObject | null
  position?: PositionData
  messageId?: string
  isSaved?: boolean
  isMuted?: boolean
  kind?: string
  state?: string
  rootId?: string
  notification?: StoreObject | null
  unreadCount?: number
  unreadByKind?: readonly { kind: string; count: number }[]
  notificationIds?: readonly string[]
}

/** A message that an event carries, with the fields that reducers read. */
export type CarriedMessage = StoreObject & {
  id?: string
  seq?: number
  sender?: { id?: string } | null
  mentions?: readonly ({ id?: string } | null)[]
  mentionsEveryone?: boolean
  threadRoot?: { id?: string } | null
}

/** How far a member has received (`deliveredSeq`) and read (`readSeq`) a chat. */
export interface PositionData {
  __typename?: string
  chatId?: string
  deliveredSeq: number
  readSeq: number
  user?: StoreObject | null
}

/** What a reducer knows beside the event itself. */
export interface EventContext {
  /** The chat that the event tells of, or that its feed is of. */
  chatId: string
  viewerId: string | undefined
  /** Told of each message that was seen, so that what was on its way is shown once. */
  onMessage?(message: CarriedMessage, chatId: string): void
}

/** Changes lists and counts in the cache for one event. The objects that the event carries are written already. */
export type Reducer = (cache: ApolloCache, event: EventData, context: EventContext) => void

/** One for each kind of event that the operation of a feed can bring. */
export type Reducers<Event extends { __typename: string }> = Readonly<Record<Event['__typename'], Reducer>>

/** The objects that the event carries have ids, so that writing them was all. */
export const carried: Reducer = () => {}
