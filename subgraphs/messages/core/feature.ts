// The one contract of a feature. A feature is a folder of `features/`; its feature.ts gives one of these, and features.ts lists it. What it
// adds to messages, stores, services, loaders and events it declares beside that, by augmenting the interfaces of core/: what is declared
// and not given does not compile.

import type { Clock } from '#platform/clock.ts'
import type { EventLog } from '#platform/mongo/event-log.ts'
import type { Mongo } from '#platform/mongo/mongo.ts'
import type { InvalidInput, NotAllowed, NotFound } from '#platform/refusals.ts'
import type { MessagesFacts } from '#schema/events/facts.ts'
import type { Resolvers } from '../generated.ts'
import type { MessageChanging } from './change/change-message.ts'
import type { EditAsked, Edited } from './change/hooks.ts'
import type { ChatEventTable, InboxEventTable } from './events/model.ts'
import type { Loaders, LoaderTools, MessageService, Parts } from './graphql/context.ts'
import type { OwnState } from './inbox/inbox-states.ts'
import type { AtHand } from './live/recent-messages.ts'
import type { MessageReader } from './log/message-documents.ts'
import type { Session } from './log/message-store.ts'
import type { PersonalStore } from './members/personal-store.ts'
import type { Blank } from './model/life.ts'
import type { Draft, Head, Message, MessageExtras } from './model/model.ts'
import type { ServiceDeps, Stores } from './ports.ts'
import type { CheckContext, CheckRefusal, Prepared, SendInput, SendPart } from './send/hooks.ts'
import type { Sending } from './send/sending.ts'

/** What stores are made of. */
export interface StoreParts {
  readonly mongo: Mongo
  readonly events: EventLog<MessagesFacts>
  readonly clock: Clock
  /** How messages are read from the store. */
  readonly messageOf: MessageReader
  readonly personal: PersonalStore
  /** Whether anybody looks at the links of messages. */
  readonly looksAtLinks: boolean
  /** Something is being stored that a worker does later; its transaction may still be under way. */
  readonly wakeWorkers: () => void
}

/** Services of the core that features build on. */
export interface CoreServices {
  readonly sending: Sending
  readonly changing: MessageChanging
}

/**
 * What becomes of a collection when somebody's account is gone. `fields`: rows that name the person there go. `stays`: why nothing of it
 * does; schema/erasure.ts has a rule for it where it names people.
 */
export type CollectionErasure = { readonly fields: readonly string[] } | { readonly stays: string }

/** Resolvers of some fields of some types. */
export type FeatureResolvers = { readonly [T in keyof Resolvers]?: Partial<NonNullable<Resolvers[T]>> }

export interface Feature {
  /** That of its folder. */
  readonly name: string
  /** Everything that its stores keep, by the names of their collections. */
  readonly collections?: Readonly<Record<string, CollectionErasure>>
  /** For what goes in another way than by whole rows. Idempotent. */
  readonly erase?: (db: Mongo['db'], userId: string) => Promise<void>
  readonly stores?: (parts: StoreParts) => Partial<Stores>
  readonly service?: (deps: ServiceDeps, core: CoreServices) => Partial<MessageService>
  readonly loaders?: (parts: Parts, tools: LoaderTools) => Partial<Loaders>
  readonly resolvers?: FeatureResolvers
  /** How its facts are told in the feed of a chat. */
  readonly chatEvents?: Partial<ChatEventTable>
  /** How its rows of a person's own log are told. */
  readonly inboxEvents?: Partial<InboxEventTable>
  /** Each of its fields of a message that is left as nothing when the message goes. */
  readonly blank?: Blank
  readonly send?: SendFeature
  readonly edit?: EditFeature
  readonly log?: LogFeature
  /** What it keeps of a person that has moved since. */
  readonly statesOf?: (stores: Stores, userId: string, since: Date) => Promise<readonly OwnState[]>
  /** What it has to tell with messages that a feed is about to tell, read at once. */
  readonly readAhead?: (stores: Stores, messageIds: readonly string[]) => Promise<readonly AtHand[]>
}

/** What a feature does with a message that is being sent, in this order. */
export interface SendFeature {
  /** Reads its part of the input. Pure. */
  readonly read?: (input: SendInput, now: Date) => SendPart | InvalidInput
  /** Looks up what its part refers to. */
  readonly prepare?: (
    deps: ServiceDeps,
    senderId: string,
    input: SendInput,
  ) => Promise<Prepared | NotFound | NotAllowed | InvalidInput>
  /** Marks messages right before they are stored. */
  readonly mark?: (deps: ServiceDeps, drafts: readonly Draft[]) => Promise<readonly Draft[]>
  /** Inside the transaction that stores them. @returns why messages may not be stored, by their ids */
  readonly check?: (deps: ServiceDeps, context: CheckContext) => Promise<ReadonlyMap<string, CheckRefusal>>
}

export interface EditFeature {
  /** What may not be said may not be made of something that was. */
  readonly check?: (deps: ServiceDeps, asked: EditAsked) => Promise<NotAllowed | undefined>
  readonly edited?: (
    deps: ServiceDeps,
    message: Message,
    now: { readonly body: string; readonly editedAt: Date },
  ) => Edited
}

/** What a feature does inside the transactions of a chat's log. */
export interface LogFeature {
  /** What it adds to a message, now that its chat's head is known. Pure. */
  readonly extrasOf?: (draft: Draft, head: Head) => MessageExtras
  readonly stored?: (stores: Stores, session: Session, messages: readonly Message[]) => Promise<void>
  /** Forgets what it keeps of a message beside it. */
  readonly gone?: (stores: Stores, session: Session, messageId: string) => Promise<void>
  /** Forgets what it keeps of people who are out of a chat. */
  readonly membersLeft?: (stores: Stores, session: Session, chatId: string, userIds: readonly string[]) => Promise<void>
}
