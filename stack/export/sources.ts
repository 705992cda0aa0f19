// Where an export reads from. A member reads through the gateway, as any client, and gets what a member may see; an operator reads
// at the domains with a service's own assertion, and gets the whole chat.

import { createEntityClient } from '#platform/http/entity-client.ts'
import { createSigner, readSigningKey } from '#platform/identity/identity.ts'
import { createApi } from '../seed/api.ts'
import { StackError } from '../stack-error.ts'

export interface ExportChat {
  readonly id: string
  readonly kind: 'DIRECT' | 'GROUP'
  readonly title: string | null
  readonly topic: string | null
  readonly createdAt: string
  /** Of those who are in it now. */
  readonly roles: ReadonlyMap<string, string>
}

export type ExportEvent =
  | { readonly kind: 'moved'; readonly type: 'join' | 'leave'; readonly userId: string; readonly at: string }
  | { readonly kind: 'noted' }
  | {
      readonly kind: 'said'
      readonly id: string
      readonly senderId: string
      readonly at: string
      readonly text: string | null
      readonly replyTo: string | null
      readonly thread: string | null
      /** Whether a reply under a thread shows in the chat too. */
      readonly isInChat: boolean
      readonly mentions: readonly string[]
      readonly isToEveryone: boolean
      readonly editedAt: string | null
      readonly deletedAt: string | null
      readonly reactions: readonly { readonly emoji: string; readonly count: number }[]
      readonly files: readonly { readonly name: string; readonly size: number }[]
    }

export interface ExportSource {
  readChat(): Promise<ExportChat>
  /** The log from its beginning; can be asked for again. */
  events(): AsyncIterable<ExportEvent>
  names(ids: readonly string[]): Promise<ReadonlyMap<string, string>>
}

interface Page {
  readonly edges: readonly { readonly node: Node }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string }
}

interface Node {
  readonly __typename: string
  readonly at: string
  readonly user?: Named | null
  readonly message?: {
    readonly [field: string]: never
  } & {
    readonly id: string
    readonly kind: string
    readonly sender: Named | null
    readonly body: string | null
    readonly sentAt: string
    readonly replyTo: { readonly id: string } | null
    readonly editedAt: string | null
    readonly deletedAt: string | null
    readonly reactions: readonly { readonly emoji: string; readonly count: number }[]
    readonly threadRoot: { readonly id: string } | null
    readonly isInChat: boolean
    readonly mentions: readonly (Named | null)[]
    readonly mentionsEveryone: boolean
    readonly attachments: readonly { readonly fileName: string; readonly bytes: number }[]
  }
}

interface Named {
  readonly id: string
  readonly displayName?: string
}

const pageSize = 100
const eventsField = (person: string, after: string) => `events(after: "${after}", first: ${pageSize}) {
  pageInfo { hasNextPage endCursor }
  edges { node { __typename
    ... on DurableChatEvent { at }
    ... on MemberAdded { user { ${person} } } ... on MemberRemoved { user { ${person} } }
    ... on MessageSent { message { ${messageFields(person)} } }
    ... on ThreadReplySent { message { ${messageFields(person)} } } } } }`
const messageFields = (
  person: string,
) => `id kind sender { ${person} } body sentAt replyTo { id } threadRoot { id } isInChat
  mentions { ${person} } mentionsEveryone editedAt deletedAt reactions { emoji count } attachments { fileName bytes }`

type ReadEvents = (selection: string) => Promise<Page | undefined>

async function* readEvents(
  read: ReadEvents,
  person: string,
  onNamed: (one: Named) => void,
): AsyncGenerator<ExportEvent> {
  for (let after = '0'; ; ) {
    const page = await read(eventsField(person, after))
    for (const { node } of page?.edges ?? []) {
      for (const named of [node.user, node.message?.sender, ...(node.message?.mentions ?? [])])
        if (named) onNamed(named)
      const event = eventOf(node)
      if (event) yield event
    }
    if (!page?.pageInfo.hasNextPage) return
    after = page.pageInfo.endCursor
  }
}

function eventOf({ __typename, at, user, message }: Node): ExportEvent | undefined {
  if (__typename === 'MemberAdded' && user) return { kind: 'moved', type: 'join', userId: user.id, at }
  if (__typename === 'MemberRemoved' && user) return { kind: 'moved', type: 'leave', userId: user.id, at }
  if (!['MessageSent', 'ThreadReplySent'].includes(__typename) || !message) return undefined
  if (!message.sender) return { kind: 'noted' }
  const { id, sender, body, sentAt, replyTo, threadRoot, editedAt, deletedAt, reactions, attachments } = message
  return {
    ...{ kind: 'said', id, senderId: sender.id, at: sentAt, text: body, replyTo: replyTo?.id ?? null },
    ...{ editedAt, deletedAt, reactions: reactions.map(({ emoji, count }) => ({ emoji, count })) },
    ...{ thread: threadRoot?.id ?? null, isInChat: message.isInChat, isToEveryone: message.mentionsEveryone },
    mentions: message.mentions.flatMap(one => (one ? [one.id] : [])),
    files: attachments.map(({ fileName, bytes }) => ({ name: fileName, size: bytes })),
  }
}

const noChat = (chatId: string) => new StackError(`There is no chat ${chatId}, or you are not in it.`)
const chatFields = 'id kind title topic createdAt'

/** @param accessToken of a member */
export function memberSource(gatewayUrl: string, accessToken: string, chatId: string): ExportSource {
  const api = createApi(gatewayUrl)
  const named = new Map<string, string>()
  const note = ({ id, displayName }: Named) => displayName !== undefined && named.set(id, displayName)
  const ask = async <T>(selection: string): Promise<T> => {
    const query = `query Export($id: ID!) { chat(id: $id) { ${selection} } }`
    const { chat } = await api.ask<{ chat: T | null }>(query, { id: chatId }, accessToken)
    if (!chat) throw noChat(chatId)
    return chat
  }
  return {
    async readChat() {
      const roles = new Map<string, string>()
      type Members = { edges: { node: { user: Named | null; role: string } }[]; pageInfo: Page['pageInfo'] }
      for (let after = ''; ; ) {
        const cursor = after === '' ? '' : `, after: "${after}"`
        const fields = `members(first: 100${cursor}) { edges { node { role user { id displayName } } } pageInfo { hasNextPage endCursor } }`
        const { members, ...chat } = await ask<Omit<ExportChat, 'roles'> & { members: Members }>(
          `${chatFields} ${fields}`,
        )
        for (const { node } of members.edges) if (node.user) roles.set(node.user.id, node.role)
        for (const { node } of members.edges) if (node.user) note(node.user)
        if (!members.pageInfo.hasNextPage) return { ...chat, roles }
        after = members.pageInfo.endCursor
      }
    },
    events: () => readEvents(async field => (await ask<{ events: Page }>(field)).events, 'id displayName', note),
    names: async ids => new Map(ids.map(id => [id, named.get(id) ?? 'Deleted user'])),
  }
}

export interface OperatorOptions {
  readonly urls: Readonly<Record<string, string>>
  /** The signing key of messages. */
  readonly signingKeyFile: string
  readonly chatId: string
}

export function operatorSource({ urls, signingKeyFile, chatId }: OperatorOptions): ExportSource {
  const signer = createSigner(readSigningKey(signingKeyFile))
  const owner = (name: string) =>
    createEntityClient({ url: urls[name] ?? '', owner: name, service: 'messages', signer })
  const [chats, messages, users] = [owner('chats'), owner('messages'), owner('users')]
  return {
    async readChat() {
      type Answer = Omit<ExportChat, 'roles'> & { membership: { members: { userId: string; role: string }[] } | null }
      const [chat] = await chats.entities<Answer>(
        'Chat',
        [chatId],
        `{ ${chatFields} membership { members { userId role } } }`,
      )
      if (!chat) throw noChat(chatId)
      const { membership, ...rest } = chat
      return { ...rest, roles: new Map((membership?.members ?? []).map(({ userId, role }) => [userId, role])) }
    },
    events: () =>
      readEvents(
        async field => (await messages.entities<{ events: Page }>('Chat', [chatId], `{ ${field} }`))[0]?.events,
        'id',
        () => undefined,
      ),
    async names(ids) {
      if (ids.length === 0) return new Map()
      const answers = await users.entities<{ displayName: string }>('User', ids, '{ displayName }')
      return new Map(ids.map((id, index) => [id, answers[index]?.displayName ?? 'Deleted user']))
    },
  }
}
