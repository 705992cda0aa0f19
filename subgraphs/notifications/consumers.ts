// Entry 2, Kafka: what happens elsewhere becomes what people hear of, and what they want. Idempotent: facts with a place in a log
// count once, and the others leave the newest state of their key.

import type { Effects } from '#platform/intake.ts'
import { stepOf } from '#platform/trace.ts'
import type { Envelope } from '#schema/events/envelope.ts'
import {
  candidatesOfAccount,
  candidatesOfEdit,
  candidatesOfMembership,
  candidatesOfMessage,
  candidatesOfOpening,
  candidatesOfReaction,
  meantBy,
} from './candidates.ts'
import { type Consumed, read } from './consumed.ts'
import type { Members } from './members.ts'
import type { Candidate } from './model.ts'
import type { Happened, IntakeService } from './service/intake.ts'
import type { WishStore } from './store/wishes.ts'

/** One transaction stores what so many people hear of: a batch of messages to large rooms would outgrow it. */
const peopleAtOnce = 500

export interface EffectsDeps {
  readonly members: Members
  readonly intake: IntakeService
  readonly wishes: WishStore
  readonly addPerson: (userId: string) => Promise<void>
  /** Everything here that belongs to somebody. */
  readonly erase: (userId: string) => Promise<void>
}

export function createEffects(deps: EffectsDeps): Required<Effects> {
  const { intake } = deps
  const handleMany = async (events: readonly Envelope[]) => {
    // Events of one batch are of one topic: that is how Kafka hands them out.
    for (const [source, theirs] of Map.groupBy(events, event => event.source)) {
      let happened: Happened[] = []
      let people = 0
      for (const event of theirs) {
        const candidates = await take(read(event), deps)
        if (event.rev === undefined) continue
        const traceparent = stepOf(event.traceparent)
        happened.push({ key: event.subject, rev: event.rev, candidates, traceparent })
        people += candidates.length
        if (people < peopleAtOnce) continue
        await intake.take(source, happened)
        happened = []
        people = 0
      }
      await intake.take(source, happened)
    }
  }
  return { handle: event => handleMany([event]), handleMany }
}

/** Does what a fact does here besides notifying. @returns whom it could concern */
async function take(event: Consumed, deps: EffectsDeps): Promise<readonly Candidate[]> {
  const { members, intake, wishes } = deps
  switch (event.type) {
    case 'messages.MessageSent.v1': {
      const recipients = await intake.recipients(event.data.chatId, meantBy(event.data))
      return candidatesOfMessage(event.data, event.at, recipients)
    }
    case 'messages.ThreadReplySent.v1': {
      const { chatId, followerIds } = event.data
      const recipients = await members.among(chatId, [...new Set([...followerIds, ...meantBy(event.data)])])
      // Reading the chat does not read its threads: no position in the chat takes these away.
      return candidatesOfMessage(event.data, event.at, recipients).map(candidate => ({ ...candidate, seq: null }))
    }
    case 'messages.MessageEdited.v1':
      return candidatesOfEdit(event.data, event.at)
    case 'messages.ReactionsChanged.v1':
      return candidatesOfReaction(event.data, event.at)
    case 'messages.MessageDeleted.v1':
    case 'messages.MessageExpired.v1':
      await intake.withdrawMessage(event.data.messageId)
      return []
    case 'messages.MemberAdded.v1':
      await catchUp(members, event.data, true)
      return []
    case 'messages.MemberRemoved.v1':
      await catchUp(members, event.data, false)
      return []
    case 'messages.ReadMoved.v1': {
      const { chatId, userId, readSeq } = event.data
      await wishes.moveRead({ chatId, userId }, readSeq)
      await intake.withdraw(userId, { chatId, upToSeq: readSeq })
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
      await intake.withdraw(event.data.userId, { chatId: event.data.chatId })
      return candidatesOfMembership(event.type, event.data, event)
    case 'chats.RoleChanged.v1':
      await members.apply(event.subject, event.rev, {})
      return candidatesOfMembership(event.type, event.data, event)
    case 'chats.ChatUpdated.v1':
      await members.apply(event.subject, event.rev, {})
      return []
    case 'chats.PreferencesChanged.v1': {
      const { chatId, userId, mutedUntil } = event.data
      await wishes.setMute({ chatId, userId }, mutedUntil === null ? null : new Date(mutedUntil))
      return []
    }
    case 'users.UserBlocked.v1':
    case 'users.UserUnblocked.v1':
      await wishes.setBlock(event.data.userId, event.data.blockedId, event.type === 'users.UserBlocked.v1')
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

/** The log of messages says who is in before it says what was said: a copy that lags behind it is brought up to it. */
async function catchUp(
  members: Members,
  { chatId, userId }: { readonly chatId: string; readonly userId: string },
  isMember: boolean,
): Promise<void> {
  if (((await members.find(chatId, userId)) !== undefined) !== isMember) await members.refresh(chatId)
}
