// Making links into a group and ending them, and what their holders may know before they join. A part of service.ts.

import { isId, newId } from '#platform/ids.ts'
import {
  type InvalidInput,
  isRefused,
  type LimitReached,
  limitReached,
  type NotAllowed,
  type NotFound,
  notAllowed,
  notFound,
} from '#platform/refusals.ts'
import { abilitiesOf } from '../abilities.ts'
import type { ChatChanges } from '../chat-changes.ts'
import { type Decide, requireAbility } from '../decisions.ts'
import type { Chat, ChatMember } from '../model.ts'
import {
  hashOfToken,
  type Invitation,
  type Invite,
  type InviteState,
  type InviteWish,
  inviteLimits,
  newToken,
  refuseWish,
  stateOf,
} from './model.ts'

export interface CreateInviteSuccess {
  readonly invite: Invite
  readonly token: string
}

export interface RevokeInviteSuccess {
  readonly invite: Invite
}

export interface Inviting {
  createInvite(
    byUserId: string,
    wish: InviteWish,
  ): Promise<CreateInviteSuccess | InvalidInput | NotFound | NotAllowed | LimitReached>
  revokeInvite(byUserId: string, inviteId: string): Promise<RevokeInviteSuccess | NotFound | NotAllowed>
  /** Null where no link has this token. Whoever is not signed in is neither in the group nor has asked to be. */
  invitation(userId: string | undefined, token: string): Promise<Invitation | null>
  /** Whether these links let people in, in their order. */
  inviteStates(invites: readonly Invite[]): Promise<InviteState[]>
}

export function createInviting({ store, invites, clock, change }: ChatChanges): Inviting {
  const makersOf = async (found: readonly Invite[]): Promise<(ChatMember | undefined)[]> => {
    const ids = found.map(({ chatId, createdById }) => [chatId, createdById] as const)
    const members = await store.membersById(ids)
    return found.map(({ chatId, createdById }) =>
      members.find(member => member.chatId === chatId && member.userId === createdById),
    )
  }
  return {
    async createInvite(byUserId, wish) {
      const now = clock.now()
      const refusal = refuseWish(wish, now)
      if (refusal) return refusal
      const token = newToken()
      const invite: Invite = {
        ...{
          id: newId(),
          chatId: wish.chatId,
          tokenHash: hashOfToken(token) ?? '',
          createdById: byUserId,
          createdAt: now,
        },
        ...{ expiresAt: wish.expiresAt ?? null, maxUses: wish.maxUses ?? null, uses: 0, revokedAt: null },
        ...{ needsApproval: wish.needsApproval ?? false, history: wish.history ?? 'FROM_THE_START' },
      }
      const decide: Decide<NotFound | NotAllowed | LimitReached> = async (current, session) => {
        const actor = requireAbility(current, byUserId, 'CREATE_INVITES', 'make links')
        if (isRefused(actor)) return actor
        const living = await invites.living(session, wish.chatId, now)
        if (living.filter(one => stateOf(one, true, now) === 'USABLE').length >= inviteLimits.usable)
          return limitReached(`A chat has at most ${inviteLimits.usable} links; end some first.`, 'chatId')
        return { ...changedInvites(invite, byUserId), also: inside => invites.add(inside, invite) }
      }
      const done = await change(wish.chatId, [byUserId], decide)
      return isRefused(done) ? done : { invite, token }
    },
    async revokeInvite(byUserId, inviteId) {
      const invite = isId(inviteId) ? await invites.find(inviteId) : undefined
      const unknown = notFound('There is no such link.', 'inviteId')
      if (!invite) return unknown
      const revokedAt = clock.now()
      const done = await change<NotFound | NotAllowed>(invite.chatId, [byUserId], async (current, session) => {
        const actor = current.members.get(byUserId)
        if (!actor) return unknown
        const mayEndAll = abilitiesOf(current.chat, actor.role).includes('ANSWER_JOIN_REQUESTS')
        if (!mayEndAll && invite.createdById !== byUserId)
          return notAllowed('You can end links of your own only.', 'inviteId')
        const now = await invites.find(inviteId, session)
        if (!now || now.revokedAt !== null) return { facts: [] }
        const also = (inside: typeof session) => invites.revoke(inside, inviteId, revokedAt)
        return { ...changedInvites(invite, byUserId), also }
      })
      if (isRefused(done)) return done.code === 'NOT_FOUND' ? unknown : done
      return { invite: { ...invite, revokedAt: invite.revokedAt ?? revokedAt } }
    },
    async invitation(userId, token) {
      const hash = hashOfToken(token)
      const invite = hash === undefined ? undefined : await invites.findByHash(hash)
      const [chat] = invite ? await store.chats([invite.chatId]) : []
      if (!invite || !chat) return null
      const [maker] = await makersOf([invite])
      const request = userId === undefined ? undefined : await invites.request(chat.id, userId)
      const isAsking = request !== undefined && request.declinedAt === null
      return {
        ...{ chatId: chat.id, chat, invitedById: invite.createdById, needsApproval: invite.needsApproval },
        state: stateOf(invite, mayInvite(chat, maker), clock.now()),
        isMember: userId !== undefined && (await store.memberships(userId, [chat.id])).length > 0,
        askedAt: isAsking ? request.askedAt : null,
      }
    },
    async inviteStates(found) {
      const makers = await makersOf(found)
      const chats = await store.chats([...new Set(found.map(({ chatId }) => chatId))])
      return found.map((invite, index) => {
        const chat = chats.find(({ id }) => id === invite.chatId)
        return stateOf(invite, chat !== undefined && mayInvite(chat, makers[index]), clock.now())
      })
    },
  }
}

export function mayInvite(chat: Chat, maker: ChatMember | undefined): boolean {
  return maker !== undefined && abilitiesOf(chat, maker.role).includes('CREATE_INVITES')
}

const changedInvites = ({ chatId, id: inviteId }: Invite, byUserId: string) => ({
  facts: [{ type: 'chats.InvitesChanged.v1' as const, data: { chatId, inviteId, byUserId } }],
})
