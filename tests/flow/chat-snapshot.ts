// What a client keeps of a chat, and how an event changes it. The reference for every client: whoever applies the events of a chat
// to a snapshot of it has what a fresh snapshot would say.
import type { Api } from '#stack/seed/api.ts'
import type { Person } from '#stack/seed/people.ts'

const message = `id seq rev kind body deletedAt linkPreviews { url title description siteName } sender { id } mentions { id } mentionRanges { userId offset length } mentionsEveryone expiresAt replyTo { id }
  reactions { emoji count } systemNote { kind users { id } } pinnedAt pinnedBy { id }
  forwardedFrom { sentAt sender { id } } isInChat threadRoot { id thread { rootId replyCount lastReplyAt } }
  thread { rootId replyCount lastReplyAt }
  poll { voterCount isOpen closedAt options { id text count voters(first: 10) { edges { node { user { id } } } } } }`
const chat =
  'title topic memberCount inviting rules { posting pinning slowModeSeconds messageLifetimeSeconds linking blockedWords maxMentions mentioningEveryone }'

interface MessageState {
  readonly id: string
  readonly pinnedAt: string | null
  readonly isInChat: boolean
  readonly threadRoot: { readonly id: string; readonly thread: object | null } | null
  readonly seq: number
  readonly rev: number
}

export interface ChatSnapshot {
  readonly rev: number
  readonly chat: object
  readonly members: readonly string[]
  readonly messages: readonly MessageState[]
  /** The newest pin first. */
  readonly pinnedIds: readonly string[]
}

export interface ChatEvent {
  readonly __typename: string
  readonly rev: number
  readonly message?: MessageState
  readonly user?: { readonly id: string }
  readonly chat?: object
}

interface Nodes<N> {
  readonly edges: readonly { readonly node: N }[]
}

export async function readSnapshot(api: Api, by: Person, chatId: string): Promise<ChatSnapshot> {
  const { chat: found } = await api.ask<{
    chat: {
      readonly members: Nodes<{ readonly user: { readonly id: string } }>
      readonly messages: Nodes<MessageState> & { readonly rev: number }
      readonly pins: Nodes<{ readonly id: string }>
      readonly [field: string]: unknown
    }
  }>(
    `query Snapshot($id: ID!) { chat(id: $id) {
      ${chat} members(first: 100) { edges { node { user { id } } } }
      pins(first: 100) { edges { node { id } } }
      messages(last: 100) { rev edges { node { ${message} } } }
    } }`,
    { id: chatId },
    by.accessToken,
  )
  const { members, messages, pins, ...own } = found
  return {
    rev: messages.rev,
    chat: own,
    members: members.edges.map(({ node }) => node.user.id).sort(),
    messages: messages.edges.map(({ node }) => node),
    pinnedIds: pins.edges.map(({ node }) => node.id),
  }
}

export async function readEvents(api: Api, by: Person, chatId: string, after: number): Promise<readonly ChatEvent[]> {
  const ofMessage = [
    'MessageSent',
    'MessageEdited',
    'MessageDeleted',
    'ReactionsChanged',
    'PinsChanged',
    'ThreadReplySent',
    'PollChanged',
    'MessageExpired',
    'LinkPreviewsChanged',
  ]
  const { chat: found } = await api.ask<{ chat: { readonly events: Nodes<ChatEvent> } }>(
    `query Events($id: ID!, $after: Cursor!) { chat(id: $id) { events(after: $after, first: 500) { edges { node {
      __typename ... on DurableChatEvent { rev }
      ${ofMessage.map(type => `... on ${type} { message { ${message} } }`).join(' ')}
      ... on MemberAdded { user { id } } ... on MemberRemoved { user { id } }
      ... on ChatUpdated { chat { ${chat} } } ... on RulesChanged { chat { ${chat} } }
    } } } } }`,
    { id: chatId, after: String(after) },
    by.accessToken,
  )
  return found.events.edges.map(({ node }) => node)
}

/** Idempotent: an event that is known changes nothing. */
export function applyEvent(state: ChatSnapshot, event: ChatEvent): ChatSnapshot {
  const next = { ...state, rev: Math.max(state.rev, event.rev) }
  const { message: told, user } = event
  if (told) {
    const others = state.messages.filter(({ id }) => id !== told.id)
    const all = told.isInChat ? [...others, told].sort((a, b) => a.seq - b.seq) : others
    // A reply says how its thread stands now, and so does each one that repeats it.
    const messages = all.map(one => withThread(one, told.threadRoot))
    return { ...next, messages, pinnedIds: pinned(state, told) }
  }
  switch (event.__typename) {
    case 'MemberAdded':
      return withMembers(next, [...new Set([...state.members, user?.id ?? ''])])
    case 'MemberRemoved':
      return withMembers(
        next,
        state.members.filter(id => id !== user?.id),
      )
    case 'ChatUpdated':
    case 'RulesChanged':
      return { ...next, chat: event.chat ?? state.chat }
    default:
      throw new Error(`an event that this client does not know: ${event.__typename}`)
  }
}

/** A message says itself whether it is pinned; one that was pinned just now comes first. */
function pinned({ pinnedIds }: ChatSnapshot, { id, pinnedAt }: MessageState): readonly string[] {
  if (pinnedAt !== null && pinnedIds.includes(id)) return pinnedIds
  const others = pinnedIds.filter(other => other !== id)
  return pinnedAt === null ? others : [id, ...others]
}

function withThread(message: MessageState, root: MessageState['threadRoot']): MessageState {
  if (root && message.id === root.id) return { ...message, thread: root.thread } as MessageState
  if (root && message.threadRoot?.id === root.id) return { ...message, threadRoot: root }
  return message
}

function withMembers(state: ChatSnapshot, members: readonly string[]): ChatSnapshot {
  return { ...state, members: [...members].sort(), chat: { ...state.chat, memberCount: members.length } }
}
