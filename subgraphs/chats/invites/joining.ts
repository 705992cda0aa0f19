// Joining by a link, and the requests of those who have to be let in. Every rule is judged inside the transaction that writes, so
// that of many who race for the last use of a link one gets it. A part of service.ts.

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
import { readShortText } from '#platform/short-text.ts'
import type { ChatsPersonalFacts } from '#schema/events/facts.ts'
import type { ChangeChatSuccess, ChatChanges } from '../chat-changes.ts'
import { addition, type Current, type Decide, nothing, requireAbility } from '../decisions.ts'
import type { Chat } from '../model.ts'
import type { Session } from '../store/personal-log.ts'
import { mayInvite } from './inviting.ts'
import {
  hashOfToken,
  type Invite,
  type InviteUnusable,
  inviteLimits,
  inviteUnusable,
  type JoinRequest,
  noteOfRequest,
  stateOf,
} from './model.ts'

export interface JoinChatSuccess {
  readonly chat: Chat
}

export interface JoinRequested {
  readonly chatId: string
  readonly askedAt: Date
}

export interface CancelJoinRequestSuccess {
  readonly chatId: string
}

type JoinRefusal = NotFound | NotAllowed | LimitReached | InviteUnusable

export interface Joining {
  joinChat(
    userId: string,
    input: { readonly token: string; readonly note?: string | null | undefined },
  ): Promise<JoinChatSuccess | JoinRequested | InvalidInput | JoinRefusal>
  cancelJoinRequest(userId: string, chatId: string): Promise<CancelJoinRequestSuccess | NotFound>
  acceptJoinRequest(
    byUserId: string,
    chatId: string,
    userId: string,
  ): Promise<ChangeChatSuccess | NotFound | NotAllowed | LimitReached>
  declineJoinRequest(
    byUserId: string,
    chatId: string,
    userId: string,
  ): Promise<ChangeChatSuccess | NotFound | NotAllowed>
}

type RequestState = ChatsPersonalFacts['chats.RequestMoved.v1']['state']

export function createJoining({ store, invites, personal, announcer, clock, change }: ChatChanges): Joining {
  /** Tells those who let people in, and whoever asked. */
  const tell = async (session: Session, { chatId, userId }: JoinRequest, state: RequestState) => {
    const at = clock.now()
    const data = { chatId, state }
    for (const manager of await store.managers(session, chatId))
      await personal.append(
        session,
        { type: 'chats.RequestMoved.v1', data: { ...data, userId: manager, kind: 'JOIN_REQUEST', askedById: userId } },
        at,
      )
    const own = { ...data, userId, kind: 'MY_JOIN_REQUEST' } as const
    await personal.append(session, { type: 'chats.RequestMoved.v1', data: own }, at)
  }
  const ask = async (
    session: Session,
    { id: inviteId, chatId, history }: Invite,
    { userId, note }: Pick<JoinRequest, 'userId' | 'note'>,
  ): Promise<JoinRequested | NotAllowed | LimitReached> => {
    const before = await invites.request(chatId, userId, session)
    if (before && before.declinedAt === null) return { chatId, askedAt: before.askedAt }
    const askedAt = clock.now()
    if (before?.declinedAt && askedAt.getTime() - before.declinedAt.getTime() < inviteLimits.askAgainMs)
      return notAllowed('You were not let in; you may ask again a day later.', 'token')
    if ((await invites.countAsking(session, chatId)) >= inviteLimits.requests)
      return limitReached('Too many ask to be let in at this time.', 'token')
    const request = { chatId, userId, inviteId, history, note, askedAt, declinedAt: null }
    await invites.ask(session, request)
    await invites.use(session, inviteId)
    await tell(session, request, 'PENDING')
    return { chatId, askedAt }
  }
  const decideJoin =
    (
      userId: string,
      known: Invite,
      note: string | null,
    ): Decide<JoinRequested | NotAllowed | LimitReached | InviteUnusable> =>
    async (current, session) => {
      if (current.members.has(userId)) return nothing
      if (current.banned.has(userId)) return notAllowed('You are banned from this chat.', 'token')
      const invite = (await invites.find(known.id, session)) ?? known
      const state = stateOf(invite, mayInvite(current.chat, current.members.get(invite.createdById)), clock.now())
      const asked = await invites.request(invite.chatId, userId, session)
      const isAsking = asked !== undefined && asked.declinedAt === null
      // Whoever has asked by the last use of a link has asked.
      if (isAsking && invite.needsApproval) return { chatId: invite.chatId, askedAt: asked.askedAt }
      if (state !== 'USABLE') return inviteUnusable(state)
      if (invite.needsApproval) return ask(session, invite, { userId, note })
      const joining = { byUserId: userId, userIds: [userId], history: invite.history, at: clock.now() }
      const joined = addition(current, joining, 'token')
      if (isRefused(joined)) return joined
      const also = async (inside: Session) => {
        await invites.use(inside, invite.id)
        await invites.settle(inside, invite.chatId, userId)
        if (isAsking) await tell(inside, asked, 'ACCEPTED')
      }
      return { ...joined, also }
    }
  /** The request that somebody with the right to answer it looks at. */
  const pending = async (
    current: Current,
    session: Session,
    { byUserId, userId }: { readonly byUserId: string; readonly userId: string },
  ): Promise<JoinRequest | NotFound | NotAllowed> => {
    const actor = requireAbility(current, byUserId, 'ANSWER_JOIN_REQUESTS', 'let people in')
    if (isRefused(actor)) return actor
    const request = await invites.request(current.chat.id, userId, session)
    return request?.declinedAt === null ? request : notFound('They do not ask to be let in.', 'userId')
  }
  return {
    async joinChat(userId, { token, note: given }) {
      const note = readShortText(given, noteOfRequest)
      if (note !== null && typeof note !== 'string') return note
      const hash = hashOfToken(token)
      const invite = hash === undefined ? undefined : await invites.findByHash(hash)
      if (!invite) return notFound('There is no such link.', 'token')
      const done = await change(invite.chatId, [userId, invite.createdById], decideJoin(userId, invite, note))
      if ('askedAt' in done) announcer.announcePersonal()
      return 'chat' in done ? { chat: done.chat } : done
    },
    async cancelJoinRequest(userId, chatId) {
      const unknown = notFound('You have not asked to join this chat.', 'chatId')
      const done = await change<CancelJoinRequestSuccess | NotFound>(chatId, [userId], async (_, session) => {
        const request = await invites.request(chatId, userId, session)
        // One that was declined stays until they may ask again.
        if (!request || request.declinedAt !== null) return unknown
        await invites.settle(session, chatId, userId)
        await tell(session, request, 'CANCELLED')
        return { chatId }
      })
      if (!('chatId' in done)) return unknown
      announcer.announcePersonal()
      return done
    },
    async acceptJoinRequest(byUserId, chatId, userId) {
      const done = await change<NotFound | NotAllowed | LimitReached>(
        chatId,
        [byUserId, userId],
        async (current, session) => {
          const request = await pending(current, session, { byUserId, userId })
          // A retry finds them in the chat.
          if (isRefused(request))
            return request.code === 'NOT_FOUND' && current.members.has(byUserId) && current.members.has(userId)
              ? nothing
              : request
          const joining = { byUserId, userIds: [userId], history: request.history, at: clock.now() }
          const joined = addition(current, joining, 'userId')
          if (isRefused(joined)) return joined
          const also = async (inside: Session) => {
            await invites.settle(inside, chatId, userId)
            await tell(inside, request, 'ACCEPTED')
          }
          // Somebody else may have put them in meanwhile: the request is answered all the same.
          if (joined.facts.length === 0) await also(session)
          return { ...joined, also }
        },
      )
      if ('chat' in done) announcer.announcePersonal()
      return done
    },
    async declineJoinRequest(byUserId, chatId, userId) {
      const done = await change<NotFound | NotAllowed>(chatId, [byUserId, userId], async (current, session) => {
        const request = await pending(current, session, { byUserId, userId })
        if (isRefused(request)) {
          const answered = request.code === 'NOT_FOUND' && (await invites.request(chatId, userId, session))
          return answered ? nothing : request
        }
        await invites.decline(session, request, clock.now())
        await tell(session, request, 'DECLINED')
        return nothing
      })
      if ('chat' in done) announcer.announcePersonal()
      return done
    },
  }
}
