// The rules of chats: right, rule, write, tell. Called by resolvers.ts and consumers.ts; knows neither GraphQL nor a database.

import { isId } from '#platform/ids.ts'
import {
  type InvalidInput,
  invalidInput,
  isInvalid,
  isRefused,
  type LimitReached,
  type NotAllowed,
  type NotFound,
  noSuchChat,
  notAllowed,
  notFound,
  readAll,
} from '#platform/refusals.ts'
import { type Banning, createBanning } from './bans/banning.ts'
import { type ChangeChatSuccess, type ChatDeps, createChatChanges } from './chat-changes.ts'
import { decideAdd, decideLeave, decideRemove, decideRole, decideTransfer, decideUpdate } from './decisions.ts'
import { createInviting, type Inviting } from './invites/inviting.ts'
import { createJoining, type Joining } from './invites/joining.ts'
import { type Answering, createAnswering } from './message-requests/answering.ts'
import {
  type Activity,
  type AllowedMembers,
  type Chat,
  type ChatPreferences,
  type ChatRole,
  type HistoryVisibility,
  limits,
  readAvatarUrl,
  readTitle,
  readTopic,
} from './model.ts'
import { createOpening, type Opening } from './opening.ts'

export interface LeaveChatSuccess {
  readonly chatId: string
}

type Refused<More = never> = NotFound | NotAllowed | More

/** Each takes the asker's id first. What is already as it was asked to be is a success, so that a retry is safe. */
export interface ChatService extends Opening, Inviting, Joining, Answering, Banning {
  updateChat(byUserId: string, input: Settings): Promise<ChangeChatSuccess | Refused<InvalidInput>>
  addMembers(byUserId: string, input: Addition): Promise<ChangeChatSuccess | Refused<InvalidInput | LimitReached>>
  removeMember(byUserId: string, chatId: string, userId: string): Promise<ChangeChatSuccess | Refused>
  leaveChat(userId: string, chatId: string): Promise<LeaveChatSuccess | Refused>
  changeRole(byUserId: string, target: RoleChange): Promise<ChangeChatSuccess | Refused<InvalidInput>>
  transferOwnership(byUserId: string, chatId: string, userId: string): Promise<ChangeChatSuccess | Refused>
  setChatPreferences(userId: string, input: Preferences): Promise<ChangeChatSuccess | NotFound | InvalidInput>
  /** Something was said in chats. Idempotent. */
  sawActivity(seen: readonly Activity[]): Promise<void>
}

/** What is undefined stays as it is; null removes. */
export interface Settings {
  readonly chatId: string
  readonly title?: string | null | undefined
  readonly topic?: string | null | undefined
  readonly avatarUrl?: string | null | undefined
  readonly inviting?: AllowedMembers | null | undefined
}

export interface Addition {
  readonly chatId: string
  readonly userIds: readonly string[]
  readonly history?: HistoryVisibility | undefined
}

export interface RoleChange {
  readonly chatId: string
  readonly userId: string
  readonly role: ChatRole
}

export interface Preferences {
  readonly chatId: string
  readonly mutedUntil?: Date | null | undefined
  readonly pinned?: boolean | null | undefined
  readonly archived?: boolean | null | undefined
}

export function createChatService(deps: ChatDeps): ChatService {
  const { store, people, announcer, clock } = deps
  const changes = createChatChanges(deps)
  const { change } = changes
  const answering = createAnswering(changes)
  return {
    ...createOpening(deps, answering),
    ...createInviting(changes),
    ...createJoining(changes),
    ...createBanning(changes),
    ...answering,
    async updateChat(byUserId, input) {
      const set = readSettings(input)
      return isRefused(set) ? set : change(input.chatId, [byUserId], decideUpdate(byUserId, set))
    },
    async addMembers(byUserId, { chatId, userIds, history = 'FROM_THE_START' }) {
      const asked = [...new Set(userIds)]
      if (asked.length === 0 || asked.length > limits.firstMembers)
        return invalidInput(`Add 1 to ${limits.firstMembers} people at once.`, 'userIds')
      const at = (userId: string) => ['userIds', String(userIds.indexOf(userId))]
      const malformed = asked.find(id => !isId(id))
      const stranger = malformed ?? (await people.strangers(asked))[0]
      if (stranger !== undefined) return notFound('There is no such user.', ...at(stranger))
      const blocker = await people.anyBlocked(byUserId, asked)
      if (blocker !== undefined) return notAllowed('One of you has blocked the other.', ...at(blocker))
      return change(chatId, [byUserId, ...asked], decideAdd(byUserId, asked, history, clock.now()))
    },
    removeMember: (byUserId, chatId, userId) => change(chatId, [byUserId, userId], decideRemove(byUserId, userId)),
    async leaveChat(userId, chatId) {
      const left = await change(chatId, [userId], decideLeave(userId))
      return isRefused(left) ? left : { chatId }
    },
    async changeRole(byUserId, { chatId, userId, role }) {
      if (role === 'OWNER') return invalidInput('Ownership is handed on by transferOwnership.', 'role')
      return change(chatId, [byUserId, userId], decideRole(byUserId, userId, role))
    },
    transferOwnership: (byUserId, chatId, userId) =>
      change(chatId, [byUserId, userId], decideTransfer(byUserId, userId)),
    async setChatPreferences(userId, input) {
      const now = clock.now()
      if (input.mutedUntil && input.mutedUntil <= now)
        return invalidInput('A chat is muted until a time to come.', 'mutedUntil')
      const member = isId(input.chatId)
        ? await store.setPreferences(input.chatId, userId, preferencesOf(input, now), now)
        : undefined
      const [chat] = member ? await store.chats([input.chatId]) : []
      if (!chat) return noSuchChat()
      announcer.announcePersonal()
      return { chat }
    },
    sawActivity: seen => store.advanceActivity(seen),
  }
}

function readSettings(
  input: Settings,
): Partial<Pick<Chat, 'title' | 'topic' | 'avatarUrl' | 'inviting'>> | InvalidInput {
  const set = readAll({
    title: input.title === undefined ? undefined : readTitle(input.title ?? ''),
    topic: input.topic === undefined ? undefined : readTopic(input.topic),
    avatarUrl: input.avatarUrl === undefined ? undefined : readAvatarUrl(input.avatarUrl),
    inviting: input.inviting ?? undefined,
  })
  if (isInvalid(set)) return set
  return Object.fromEntries(Object.entries(set).filter(([, value]) => value !== undefined))
}

function preferencesOf({ mutedUntil, pinned, archived }: Preferences, now: Date): Partial<ChatPreferences> {
  return {
    ...(mutedUntil === undefined ? {} : { mutedUntil }),
    ...(pinned == null ? {} : { pinnedAt: pinned ? now : null }),
    ...(archived == null ? {} : { archivedAt: archived ? now : null }),
  }
}
