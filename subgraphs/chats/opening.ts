// Opening chats: one direct chat per pair, one group per creator and key, whatever races. A part of service.ts.

import { fingerprint, readClientKey } from '#platform/client-keys.ts'
import { isId, newId } from '#platform/ids.ts'
import {
  type InvalidInput,
  invalidInput,
  isInvalid,
  type KeyReused,
  keyReused,
  type LimitReached,
  limitReached,
  type NotAllowed,
  type NotFound,
  notAllowed,
  notFound,
  readAll,
} from '#platform/refusals.ts'
import type { ChatDeps } from './chat-changes.ts'
import type { Answering } from './message-requests/answering.ts'
import {
  type Chat,
  type ChatMember,
  type ChatRole,
  limits,
  type NewChat,
  noPreferences,
  pairOf,
  readTitle,
} from './model.ts'

export interface CreateChatSuccess {
  readonly chat: Chat
  readonly replayed: boolean
}

export interface Opening {
  /** The one direct chat of a pair, whoever asks first and however often. */
  createDirect(
    byUserId: string,
    userId: string,
  ): Promise<CreateChatSuccess | InvalidInput | NotFound | NotAllowed | LimitReached>
  createGroupChat(
    byUserId: string,
    input: { readonly clientKey: string; readonly title: string; readonly memberIds: readonly string[] },
  ): Promise<CreateChatSuccess | InvalidInput | NotFound | NotAllowed | KeyReused>
}

export function createOpening(
  { store, requests, people, announcer, clock }: ChatDeps,
  { acceptMessageRequest }: Pick<Answering, 'acceptMessageRequest'>,
): Opening {
  const open = async (opening: NewChat): Promise<boolean> => {
    const opened = await store.open(opening)
    if (opened) announcer.announce(opening.chat.id, opening.chat.version)
    // Until it is accepted it is muted.
    if (opened && opening.members.some(({ request }) => request)) announcer.announcePersonal()
    return opened
  }
  /** Whoever opens a chat that a stranger has opened with them has accepted it. */
  const found = async (chat: Chat, byUserId: string): Promise<CreateChatSuccess> => {
    const [open] = await requests.openAmong([{ chatId: chat.id, userId: byUserId }])
    if (open) await acceptMessageRequest(byUserId, chat.id)
    return { chat, replayed: true }
  }
  return {
    async createDirect(byUserId, userId) {
      if (userId === byUserId) return invalidInput('A direct chat needs somebody else.', 'userId')
      if (!isId(userId)) return notFound('There is no such user.', 'userId')
      const pair = pairOf(byUserId, userId)
      const known = await store.findByPair(pair)
      if (known) return found(known, byUserId)
      if ((await people.strangers([userId])).length > 0) return notFound('There is no such user.', 'userId')
      if ((await people.anyBlocked(byUserId, [userId])) !== undefined)
        return notAllowed('One of you has blocked the other.', 'userId')
      const isStranger = !(await requests.shareAChat(byUserId, userId))
      if (isStranger && (await requests.countOpenedBy(byUserId, limits.openRequests)) >= limits.openRequests)
        return limitReached(`At most ${limits.openRequests} strangers who have not accepted.`, 'userId')
      const opening = newChat({ kind: 'DIRECT', title: null, at: clock.now(), byUserId, others: [userId], isStranger })
      if (await open({ ...opening, pair })) return created(opening.chat)
      // The other one of the pair, or another try, was faster.
      const raced = await store.findByPair(pair)
      if (!raced) throw new Error(`the direct chat of ${pair} was refused and is not there`)
      return found(raced, byUserId)
    },
    async createGroupChat(byUserId, input) {
      const read = readAll({
        clientKey: readClientKey(input.clientKey),
        title: readTitle(input.title),
        others: readFirstMembers(input.memberIds, byUserId),
      })
      if (isInvalid(read)) return read
      const { title, others } = read
      const inputHash = fingerprint({ title, memberIds: others.toSorted() })
      const replay = async () => {
        const known = await store.findByClientKey(byUserId, input.clientKey)
        if (!known) return undefined
        if (known.inputHash !== inputHash) return keyReused('This key opened another group.', 'clientKey')
        return { chat: known.chat, replayed: true }
      }
      const replayed = await replay()
      if (replayed) return replayed
      const strangers = others.some(id => !isId(id)) ? others.filter(id => !isId(id)) : await people.strangers(others)
      if (strangers.length > 0)
        return notFound(
          `There is no user ${strangers[0]}.`,
          'memberIds',
          String(input.memberIds.indexOf(strangers[0] ?? '')),
        )
      const blocker = await people.anyBlocked(byUserId, others)
      if (blocker !== undefined) {
        const place = String(input.memberIds.indexOf(blocker))
        return notAllowed('One of you has blocked the other.', 'memberIds', place)
      }
      const opening = newChat({ kind: 'GROUP', title, at: clock.now(), byUserId, others })
      if (await open({ ...opening, clientKey: input.clientKey, inputHash })) return created(opening.chat)
      const raced = await replay()
      if (!raced) throw new Error(`the group with the key ${input.clientKey} was refused and is not there`)
      return raced
    },
  }
}

/** @returns the others, each once, or why they are too many */
function readFirstMembers(memberIds: readonly string[], byUserId: string): readonly string[] | InvalidInput {
  const others = [...new Set(memberIds)].filter(id => id !== byUserId)
  if (others.length < limits.firstMembers) return others
  return invalidInput(`A group begins with at most ${limits.firstMembers} members.`, 'memberIds')
}

const created = (chat: Chat): CreateChatSuccess => ({ chat, replayed: false })

interface Start {
  readonly kind: Chat['kind']
  readonly title: string | null
  readonly at: Date
  readonly byUserId: string
  readonly others: readonly string[]
  /** Whether the others have to accept. */
  readonly isStranger?: boolean
}

function newChat({ kind, title, at, byUserId, others, isStranger = false }: Start): NewChat {
  const id = newId()
  const member = (userId: string, role: ChatRole): ChatMember => ({
    chatId: id,
    userId,
    role,
    joinedAt: at,
    sinceVersion: 1,
    history: 'FROM_THE_START',
    preferences: noPreferences,
  })
  const request = isStranger ? { request: { state: 'PENDING', byUserId, isUnsaid: true } as const } : {}
  const invited = others.map(other => ({ ...member(other, 'MEMBER'), ...request }))
  const members = [member(byUserId, kind === 'GROUP' ? 'OWNER' : 'MEMBER'), ...invited]
  const chat = {
    ...{ id, kind, title, topic: null, avatarUrl: null, createdAt: at, lastActivityAt: at },
    ...{ memberCount: members.length, version: 1, inviting: 'ADMINS' as const },
  }
  return { chat, members, byUserId }
}
