// What an event is to the cache: one reducer for each member of a feed's union. Called by apply-events.ts; the tables stand
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
  saved?: boolean
  muted?: boolean
  kind?: string
  state?: string
  rootId?: string
  notification?: StoreObject | null
  unreadCount?: number
  ids?: readonly string[]
}

export type CarriedMessage = StoreObject & {
  id?: string
  seq?: number
  sender?: { id?: string } | null
  mentions?: readonly ({ id?: string } | null)[]
  mentionsEveryone?: boolean
  threadRoot?: { id?: string } | null
}

export interface PositionData {
  __typename?: string
  chatId?: string
  deliveredSeq: number
  readSeq: number
  user?: StoreObject | null
}

export interface EventContext {
  /** The chat that the event tells of, or that its feed is of. */
  chatId: string
  viewerId: string | undefined
  /** Told of each message that was seen, so that what was on its way is shown once. */
  onMessage?(message: CarriedMessage, chatId: string): void
}

export type Reducer = (cache: ApolloCache, event: EventData, context: EventContext) => void

/** One for each kind of event that the operation of a feed can bring. */
export type Reducers<Event extends { __typename: string }> = Readonly<Record<Event['__typename'], Reducer>>

/** The objects that the event carries have ids, so that writing them was all. */
export const carried: Reducer = () => {}
