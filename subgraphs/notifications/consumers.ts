// Entry 2, Kafka: what happens elsewhere becomes what people hear of, and what they want. Idempotent: facts with a place in a log
// count once, and the others leave the newest state of their key.

import type { Effects } from '#platform/kafka/record-processor.ts'
import { stepOf } from '#platform/process/trace.ts'
import type { Envelope } from '#schema/events/envelope.ts'
import {
  candidatesOfAccount,
  candidatesOfEdit,
  candidatesOfJoinRequest,
  candidatesOfMembership,
  candidatesOfMessage,
  candidatesOfOpening,
  candidatesOfReaction,
  meantBy,
  subjectOfJoinRequest,
} from './candidates.ts'
import { type Consumed, read } from './consumed.ts'
import type { Members } from './members.ts'
import { type Candidate, quietAbove } from './model.ts'
import type { IngestService, Rosters, SourceEvent } from './service/ingest.ts'
import type { RecipientSettingsStore } from './store/recipient-settings.ts'

/** One transaction stores what so many people hear of: a batch of messages to large chats would outgrow it. */
const peopleAtOnce = 500
/** Whom so many events concern is asked at once, for each key in its order. */
const eventsAtOnce = 200
const movesMembers = new Set(['messages.MemberAdded.v1', 'messages.MemberRemoved.v1'])
const takesAway = new Set([
  ...['messages.MessageDeleted.v1', 'messages.MessageExpired.v1'],
  ...['chats.MemberRemoved.v1', 'chats.RequestMoved.v1'],
])

export interface EffectsDeps {
  readonly members: Members
  readonly ingest: IngestService
  readonly settings: RecipientSettingsStore
  readonly addPerson: (userId: string) => Promise<void>
  /** Everything here that belongs to somebody. */
  readonly erase: (userId: string) => Promise<void>
}

export function createEffects(deps: EffectsDeps): Required<Effects> {
  const { ingest } = deps
  const gather = async (events: readonly Envelope[], rosters: Rosters): Promise<SourceEvent[]> => {
    const sourceEvent: SourceEvent[] = []
    for (const event of events) {
      const candidates = await take(read(event), rosters, deps)
      if (event.rev === undefined) continue
      sourceEvent.push({ key: event.subject, rev: event.rev, candidates, traceparent: stepOf(event.traceparent) })
    }
    return sourceEvent
  }
  const takeStretch = async (source: string, events: readonly Envelope[]) => {
    const byKey = [...Map.groupBy(events, ({ subject }) => subject).values()]
    const rosters = await rostersFor(events, deps.members)
    let batch: SourceEvent[] = []
    let people = 0
    for (const one of (await Promise.all(byKey.map(theirs => gather(theirs, rosters)))).flat()) {
      batch.push(one)
      people += one.candidates.length
      if (people < peopleAtOnce) continue
      await ingest.take(source, batch, rosters)
      batch = []
      people = 0
    }
    if (batch.length > 0) await ingest.take(source, batch, rosters)
  }
  const handleMany = async (events: readonly Envelope[]) => {
    // Events of one batch are of one topic: that is how Kafka hands them out.
    for (const [source, theirs] of Map.groupBy(events, event => event.source))
      for (const stretch of stretchesOf(theirs)) await takeStretch(source, stretch)
  }
  // People are in chats of every partition: batches beside each other would meet in their inboxes.
  return { handle: event => handleMany([event]), handleMany, batchesAtOnce: 1 }
}

/** What takes notifications away has to find them stored: it begins a stretch of its own. */
function stretchesOf(events: readonly Envelope[]): Envelope[][] {
  const stretches: Envelope[][] = []
  for (const event of events) {
    const last = stretches.at(-1)
    if (!last || last.length >= eventsAtOnce || takesAway.has(event.type)) stretches.push([event])
    else last.push(event)
  }
  return stretches
}

/**
 * Who is in the small chats in which something was said, read at once: a question for each message would be most of what it costs.
 * Not where somebody comes or goes in between.
 */
async function rostersFor(events: readonly Envelope[], members: Members): Promise<Rosters> {
  const moved = new Set(events.filter(({ type }) => movesMembers.has(type)).map(({ subject }) => subject))
  const said = events.filter(({ type }) => type === 'messages.MessageSent.v1').map(({ subject }) => subject)
  const chatIds = [...new Set(said)].filter(chatId => !moved.has(chatId))
  if (chatIds.length === 0) return new Map()
  const small = await members.small(chatIds, quietAbove)
  return new Map([...small].map(([chatId, theirs]) => [chatId, theirs.map(({ userId }) => userId)]))
}

/** Does what a fact does here besides notifying. @returns whom it could concern */
async function take(event: Consumed, rosters: Rosters, deps: EffectsDeps): Promise<readonly Candidate[]> {
  const { members, ingest, settings } = deps
  switch (event.type) {
    case 'messages.MessageSent.v1': {
      const { chatId, mentionsEveryone = false } = event.data
      // In a chat so large that this would be too many, nobody can be so loud.
      const everyone = rosters.get(chatId) ?? (mentionsEveryone ? await members.all(chatId) : undefined)
      const recipients = everyone ?? (await ingest.recipients(chatId, meantBy(event.data)))
      return candidatesOfMessage(event.data, event.at, recipients)
    }
    case 'messages.ThreadReplySent.v1': {
      const { chatId, followerIds } = event.data
      const recipients = await members.among(chatId, [...new Set([...followerIds, ...meantBy(event.data)])])
      // Reading the chat does not read its threads: no position in the chat takes these away.
      return candidatesOfMessage(event.data, event.at, recipients).map(candidate => ({ ...candidate, seq: null }))
    }
    case 'messages.MessageEdited.v1':
      return stillThere(members, event.data.chatId, candidatesOfEdit(event.data, event.at))
    case 'messages.ReactionsChanged.v1':
      return stillThere(members, event.data.chatId, candidatesOfReaction(event.data, event.at))
    case 'messages.MessageDeleted.v1':
    case 'messages.MessageExpired.v1':
      await ingest.withdrawMessage(event.data.messageId)
      return []
    case 'messages.MemberAdded.v1':
      await catchUp(members, event.data, true)
      return []
    case 'messages.MemberRemoved.v1':
      await catchUp(members, event.data, false)
      return []
    case 'messages.ReadMoved.v1': {
      const { chatId, userId, readSeq } = event.data
      await settings.moveRead({ chatId, userId }, readSeq)
      await ingest.withdraw(userId, { chatId, upToSeq: readSeq })
      return []
    }
    case 'chats.ChatOpened.v1':
      await members.apply(event.subject, event.rev, { add: event.data.members.map(({ userId }) => ({ userId })) })
      return candidatesOfOpening(event.data, event.at)
    case 'chats.MemberAdded.v1':
      await members.apply(event.subject, event.rev, { add: [{ userId: event.data.userId }] })
      return candidatesOfMembership(event.type, event.data, event)
    case 'chats.MemberRemoved.v1':
      await members.apply(event.subject, event.rev, { remove: [event.data.userId] })
      // They cannot open the chat any more: what is new about it goes.
      await ingest.withdraw(event.data.userId, { chatId: event.data.chatId })
      return candidatesOfMembership(event.type, event.data, event)
    case 'chats.RoleChanged.v1':
      await members.apply(event.subject, event.rev, {})
      return candidatesOfMembership(event.type, event.data, event)
    case 'chats.ChatUpdated.v1':
    case 'chats.InvitesChanged.v1':
    case 'chats.RequestAccepted.v1':
    case 'chats.BansChanged.v1':
      await members.apply(event.subject, event.rev, {})
      return []
    case 'chats.PreferencesChanged.v1': {
      const { chatId, userId, mutedUntil } = event.data
      await settings.setMute({ chatId, userId }, mutedUntil === null ? null : new Date(mutedUntil))
      return []
    }
    case 'chats.RequestMoved.v1': {
      const { userId, chatId, kind, state, askedById } = event.data
      // Answered by one of those who may, or taken back: the others need not look any more.
      if (kind === 'JOIN_REQUEST' && state !== 'PENDING' && askedById !== undefined)
        await ingest.withdraw(userId, { subject: subjectOfJoinRequest(chatId, askedById) })
      return candidatesOfJoinRequest(event.data, event.at)
    }
    case 'users.UserBlocked.v1':
    case 'users.UserUnblocked.v1':
      await settings.setBlock(event.data.userId, event.data.blockedId, event.type === 'users.UserBlocked.v1')
      return []
    case 'users.UserMuted.v1':
    case 'users.UserUnmuted.v1':
      await settings.setPersonMute(event.data.userId, event.data.mutedId, event.type === 'users.UserMuted.v1')
      return []
    case 'auth.AccountVerified.v1':
      await deps.addPerson(event.data.userId)
      return []
    case 'auth.AccountDeleted.v1':
      await deps.erase(event.data.userId)
      return []
    case 'auth.SignedIn.v1':
    case 'auth.PasswordChanged.v1':
      return candidatesOfAccount(event.type, event.data, event)
    default:
      return []
  }
}

/** Whoever is meant may have left since, or the chat may be gone: what they cannot open is no news for them. */
async function stillThere(
  members: Members,
  chatId: string,
  candidates: readonly Candidate[],
): Promise<readonly Candidate[]> {
  const present = new Set(
    await members.among(
      chatId,
      candidates.map(({ userId }) => userId),
    ),
  )
  return candidates.filter(({ userId }) => present.has(userId))
}

/** The log of messages says who is in before it says what was said: a copy that lags behind it is brought up to it. */
async function catchUp(
  members: Members,
  { chatId, userId }: { readonly chatId: string; readonly userId: string },
  isMember: boolean,
): Promise<void> {
  if (((await members.find(chatId, userId)) !== undefined) !== isMember) await members.refresh(chatId)
}
