// What features do with a message that is being sent. Each hook is one feature's: it reads its own part of the input, looks up what
// that part refers to, and holds its rules against what is to be stored.

import type { InvalidInput, NotAllowed, NotFound, RateLimited } from '#platform/refusals.ts'
import type { Session } from '../log/message-store.ts'
import type { Draft, Head, Member, MentionRange, MessageExtras } from '../model/model.ts'

/** What everybody may give. Features add arguments of their own. */
export interface SendInput {
  readonly chatId: string
  readonly clientKey: string
  readonly body: string
  readonly mentionIds?: readonly string[] | undefined
  readonly mentionRanges?: readonly MentionRange[] | undefined
  readonly mentionsEveryone?: boolean | undefined
  readonly replyToId?: string | null | undefined
  readonly attachmentIds?: readonly string[] | undefined
  readonly threadRootId?: string | null | undefined
  readonly isInChat?: boolean | undefined
}

/** What a feature makes of its part of the input. */
export interface SendPart {
  /** What was asked for, under names of its own: an exact retry asks for the same. */
  readonly payload?: object
  readonly extras?: MessageExtras
}

/** What a feature has found out about a message before it is stored. */
export interface Prepared {
  readonly extras?: MessageExtras & Pick<Draft, 'followerIds'>
  /** Whose message it answers, where `replyToId` does not tell. */
  readonly answersUserId?: string | null
}

export type CheckRefusal = NotAllowed | RateLimited

/** What is about to be stored in one chat, inside the transaction. */
export interface CheckContext {
  readonly chatId: string
  readonly session: Session
  /** As the numbers are taken from it: no rule changes before the commit. */
  readonly head: Head
  readonly drafts: readonly Draft[]
  /** The senders among them. */
  readonly members: ReadonlyMap<string, Member>
}

export interface SendHooks {
  /** Pure. */
  read(input: SendInput, now: Date): readonly (SendPart | InvalidInput)[]
  /** Not asked for an exact retry in a thread: what it refers to may be gone by then. */
  prepare(senderId: string, input: SendInput): Promise<readonly Prepared[] | NotFound | NotAllowed | InvalidInput>
  /** Marks messages right before they are stored. */
  mark(drafts: readonly Draft[]): Promise<readonly Draft[]>
  /** @returns why messages may not be stored, by their ids */
  check(context: CheckContext): Promise<ReadonlyMap<string, CheckRefusal>>
}
