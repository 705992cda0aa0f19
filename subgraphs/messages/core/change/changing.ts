// Changing what was said: edits, deletions and reactions. Each rule decides on the message as it stands inside the transaction.
// A part of service.ts.

import {
  type InvalidInput,
  invalidInput,
  isInvalid,
  isRefused,
  type LimitReached,
  limitReached,
  type NotAllowed,
  type NotFound,
  notAllowed,
  notFound,
  readAll,
} from '#platform/refusals.ts'
import { readSaid } from '../model/content.ts'
import { wayTo } from '../model/mentions.ts'
import type { Member, MentionRange, Message } from '../model/model.ts'
import { withoutReaction } from '../model/reactions.ts'
import { limits, readEmoji } from '../model/texts.ts'
import type { ServiceDeps } from '../ports.ts'
import { type Asking, type ChangeMessageSuccess, type MessageChanging, noMessage } from './change-message.ts'
import type { DecideMessage, MessageChange } from './change-store.ts'
import type { EditAsked, EditHooks } from './hooks.ts'
import { type StaleMessage, staleMessage } from './refusals.ts'

export interface DeleteMessageSuccess {
  readonly messageId: string
  readonly scope: 'EVERYONE' | 'ME'
}

/** Each takes the asker's id first. What is already as it was asked to be is a success, so that a retry is safe. */
export interface Changing {
  editMessage(
    userId: string,
    input: EditInput,
  ): Promise<ChangeMessageSuccess | InvalidInput | NotFound | NotAllowed | StaleMessage>
  deleteForEveryone(userId: string, messageId: string): Promise<DeleteMessageSuccess | NotFound | NotAllowed>
  deleteForMe(userId: string, messageId: string): Promise<DeleteMessageSuccess | NotFound>
  addReaction(
    userId: string,
    input: ReactionInput,
  ): Promise<ChangeMessageSuccess | InvalidInput | NotFound | NotAllowed | LimitReached>
  removeReaction(userId: string, input: ReactionInput): Promise<ChangeMessageSuccess | InvalidInput | NotFound>
}

export interface EditInput {
  readonly messageId: string
  readonly expectedRev: number
  readonly body: string
  readonly mentionIds?: readonly string[] | undefined
  readonly mentionRanges?: readonly MentionRange[] | undefined
}

export interface ReactionInput {
  readonly messageId: string
  readonly emoji: string
}

export function createChanging(
  deps: ServiceDeps,
  { seen, change }: MessageChanging,
  { checkEdit, edited }: EditHooks,
): Changing {
  const { members, personal, announcer, clock } = deps
  const refuseEdit = async (userId: string, messageId: string, said: EditAsked['said']) => {
    const message = await seen(userId, messageId)
    const member = message && (await members.find(message.chatId, userId))
    // Whoever is no member is refused with the change itself.
    return member ? checkEdit({ userId, member, message, said }) : undefined
  }
  return {
    async editMessage(userId, input) {
      const read = readAll(readSaid(input, true))
      if (isInvalid(read)) return read
      const { body, mentionIds } = read
      const { messageId } = input
      const refused = await refuseEdit(userId, messageId, { body, mentionIds })
      if (refused) return refused
      return change(userId, { messageId, concerned: mentionIds }, asking =>
        decideEdit(userId, { ...input, ...read }, { ...asking, at: clock.now(), edited }),
      )
    },
    async deleteForEveryone(userId, messageId) {
      const deleted = await change(userId, { messageId }, ({ member }) => decideDelete(member, clock.now()))
      return isRefused(deleted) ? deleted : deletion(messageId, 'EVERYONE')
    },
    async deleteForMe(userId, messageId) {
      const message = await seen(userId, messageId)
      if (!message || !(await members.find(message.chatId, userId))) return noMessage()
      if (await personal.hide(userId, message)) announcer.announcePersonal([userId])
      return deletion(messageId, 'ME')
    },
    async addReaction(userId, { messageId, emoji: given }) {
      const emoji = readEmoji(given)
      if (typeof emoji !== 'string') return emoji
      return change(userId, { messageId }, () => decideReaction(userId, emoji))
    },
    async removeReaction(userId, { messageId, emoji: given }) {
      const emoji = readEmoji(given)
      if (typeof emoji !== 'string') return emoji
      return change(userId, { messageId }, () => decideReactionBack(userId, emoji))
    },
  }
}

const deletion = (messageId: string, scope: 'EVERYONE' | 'ME'): DeleteMessageSuccess => ({
  messageId,
  scope,
})

type Edit = Pick<EditInput, 'body' | 'expectedRev'> &
  Pick<Message, 'mentionIds'> &
  Required<Pick<Message, 'mentionRanges'>>

function decideEdit(
  userId: string,
  { body, mentionIds, mentionRanges, expectedRev }: Edit,
  { members, at, edited }: Asking & { at: Date; edited: EditHooks['edited'] },
): DecideMessage<InvalidInput | NotFound | NotAllowed | StaleMessage> {
  return ({ message }) => {
    if (message.kind !== 'TEXT' || message.senderId !== userId)
      return notAllowed('You can change only what you said yourself.', 'messageId')
    if (message.deletedAt) return notAllowed('A deleted message cannot be changed.', 'messageId')
    const isSame =
      message.body === body &&
      String(message.mentionIds) === String(mentionIds) &&
      isSamePlaces(message.mentionRanges ?? [], mentionRanges)
    // Nobody sees more of a text when its previews come: an edit from before them is not late.
    const isCurrent = expectedRev >= (message.textRev ?? message.rev) && expectedRev <= message.rev
    if (isSame && (isCurrent || message.editedFromRev === expectedRev)) return 'unchanged'
    if (!isCurrent) return staleMessage(message)
    if (body === '' && message.attachmentIds.length === 0)
      return invalidInput('A message needs a text or an attachment.', 'body')
    const stranger = mentionIds.find(id => !members.has(id))
    if (stranger !== undefined)
      return notFound('Only members can be mentioned.', ...wayTo(stranger, { mentionIds, mentionRanges }))
    const mentionedUserIds = mentionIds.filter(id => !message.mentionIds.includes(id))
    const data = { chatId: message.chatId, messageId: message.id, senderId: userId, mentionedUserIds }
    const parts = edited(message, { body, editedAt: at })
    const text = { body, mentionIds, mentionRanges, editedAt: at, editedFromRev: expectedRev }
    return {
      set: Object.assign(text, ...parts.map(({ set }) => set)),
      keepText: true,
      async also(session) {
        for (const part of parts) await part.also?.(session)
      },
      fact: { type: 'messages.MessageEdited.v1', data },
    }
  }
}

function isSamePlaces(one: readonly MentionRange[], other: readonly MentionRange[]): boolean {
  return (
    one.length === other.length &&
    one.every(
      ({ userId, offset, length }, index) =>
        other[index]?.userId === userId && other[index].offset === offset && other[index].length === length,
    )
  )
}

function decideDelete({ userId, role }: Member, at: Date): DecideMessage<NotAllowed> {
  return ({ message }) => {
    if (message.kind === 'SYSTEM') return notAllowed('What the system noted stays.', 'messageId')
    // Direct chats have no owner and no admin: there everybody takes back their own.
    if (message.senderId !== userId && role === 'MEMBER')
      return notAllowed('You can delete only what you said yourself.', 'messageId')
    if (message.deletedAt) return 'unchanged'
    const { chatId, id: messageId } = message
    return {
      goneAt: at,
      fact: { type: 'messages.MessageDeleted.v1', data: { chatId, messageId, byUserId: userId } },
    }
  }
}

function decideReaction(userId: string, emoji: string): DecideMessage<NotAllowed | LimitReached> {
  return ({ message, mine }) => {
    if (message.deletedAt) return notAllowed('A deleted message takes no reactions.', 'messageId')
    if (mine.includes(emoji)) return 'unchanged'
    const isNew = !message.reactions.some(group => group.emoji === emoji)
    if (isNew && message.reactions.length >= limits.reactions)
      return limitReached(`A message takes at most ${limits.reactions} different emoji.`, 'emoji')
    const reactions = isNew
      ? [...message.reactions, { emoji, count: 1 }]
      : message.reactions.map(group => (group.emoji === emoji ? { emoji, count: group.count + 1 } : group))
    return reactionChange({ message, userId, emoji, added: true, reactions })
  }
}

function decideReactionBack(userId: string, emoji: string): DecideMessage<never> {
  return ({ message, mine }) => {
    const times = mine.filter(one => one === emoji).length
    if (times === 0) return 'unchanged'
    const reactions = withoutReaction(message.reactions, emoji, times)
    return reactionChange({ message, userId, emoji, added: false, reactions })
  }
}

function reactionChange(change: {
  readonly message: Message
  readonly userId: string
  readonly emoji: string
  readonly added: boolean
  readonly reactions: Message['reactions']
}): MessageChange {
  const { message, userId, emoji, added, reactions } = change
  const { chatId, id: messageId, senderId } = message
  return {
    set: { reactions },
    reaction: { emoji, added },
    fact: { type: 'messages.ReactionsChanged.v1', data: { chatId, messageId, senderId, userId, emoji, added } },
  }
}
