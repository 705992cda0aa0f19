// What the matrix of rights is asked about: a group with an owner, a member and one who was removed, a message in it, and what
// belongs to each of them. People are made once; a scene is made for each row that could change it.

import { randomUUID } from 'node:crypto'
import jwt from 'jsonwebtoken'
import type { Viewer } from '#platform/identity/identity.ts'
import type { Endpoints } from '#stack/options.ts'
import { type Api, createApi } from '#stack/seed/api.ts'
import { makePerson } from '#stack/seed/direct.ts'
import { openGroup, type Person } from '#stack/seed/people.ts'
import { until } from '#stack/wait.ts'
import type { ViewerKind } from '../matrix.ts'

export interface Cast {
  readonly api: Api
  readonly owner: Person
  readonly member: Person
  readonly exMember: Person
  readonly stranger: Person
  /** A member whom nobody else plays: to be blocked, written to, removed. */
  readonly bystander: Person
  readonly bystanderHandle: string
}

export interface Scene {
  readonly cast: Cast
  readonly chatId: string
  /** Said by the owner. */
  readonly messageId: string
  /** Reserved by the owner. */
  readonly uploadId: string
  /** Made by the owner. */
  readonly invite: { readonly id: string; readonly token: string }
}

/** Several scenes are set at once, and each question is work for the domains whose news they wait for. */
const rarely = { everyMs: 250 }

export async function gatherCast(endpoints: Endpoints): Promise<Cast> {
  const api = createApi(endpoints.gatewayUrl)
  const person = (displayName: string) => makePerson(endpoints, displayName)
  const [owner, member, exMember] = [await person('Owner'), await person('Member'), await person('Ex-member')]
  const [stranger, bystander] = [await person('Stranger'), await person('Bystander')]
  const bystanderHandle = `by${randomUUID().slice(0, 8)}`
  await api.ask(
    'mutation Named($input: UpdateProfileInput!) { updateProfile(input: $input) { __typename } }',
    { input: { handle: bystanderHandle } },
    bystander.accessToken,
  )
  return { api, owner, member, exMember, stranger, bystander, bystanderHandle }
}

export async function setScene(cast: Cast): Promise<Scene> {
  const { api, owner, member, exMember, bystander } = cast
  const chatId = await openGroup(api, owner, {
    clientKey: randomUUID(),
    title: 'Rights',
    members: [member, exMember, bystander],
  })
  await api.ask(
    'mutation Out($input: RemoveMemberInput!) { removeMember(input: $input) { __typename } }',
    { input: { chatId, userId: exMember.id } },
    owner.accessToken,
  )
  const { sendMessage } = await api.ask<{ sendMessage: { message: { id: string } } }>(
    'mutation Say($input: SendMessageInput!) { sendMessage(input: $input) { ... on SendMessageSuccess { message { id } } } }',
    { input: { chatId, clientKey: randomUUID(), body: 'Who may read this?' } },
    owner.accessToken,
  )
  const messageId = sendMessage.message.id
  // Chats knows at once; the copy of its members that the messages are shown by follows.
  await until(
    'the removal to be known where messages are',
    async () => {
      const { message } = await api.ask<{ message: unknown }>(
        'query Message($id: ID!) { message(id: $id) { id } }',
        { id: messageId },
        exMember.accessToken,
      )
      return message === null
    },
    rarely,
  )
  // Notifications hears of the chat and of the removal on a way of its own; null changes nobody's level.
  await until(
    'the removal to be known where notifications are',
    async () => {
      const levelOf = async ({ accessToken }: Person) =>
        api.ask<{ setChatNotificationLevel: { __typename: string } }>(
          'mutation Level($input: SetChatNotificationLevelInput!) { setChatNotificationLevel(input: $input) { __typename } }',
          { input: { chatId, level: null } },
          accessToken,
        )
      if ((await levelOf(member)).setChatNotificationLevel.__typename === 'NotFound') return false
      return (await levelOf(exMember)).setChatNotificationLevel.__typename === 'NotFound'
    },
    rarely,
  )
  // And so does presence, whose copy is taken on its first question or by the first event, whichever comes first.
  await until(
    'the removal to be known where typing is',
    async () => {
      const typingFor = async ({ accessToken }: Person) =>
        (
          await api.ask<{ typing: unknown }>(
            'query Now($id: ID!) { typing(chatId: $id) { __typename } }',
            { id: chatId },
            accessToken,
          )
        ).typing
      return (await typingFor(member)) !== null && (await typingFor(exMember)) === null
    },
    rarely,
  )
  return { cast, chatId, messageId, uploadId: await reserveUpload(cast), invite: await makeInvite(cast, chatId) }
}

const blockers = ({ owner, member, exMember, stranger }: Cast) => [owner, member, exMember, stranger]

/** Each of them blocks the bystander, so that it can be taken back. */
export async function blockBystander(cast: Cast): Promise<void> {
  for (const { accessToken } of blockers(cast)) await setPair(cast, 'block', accessToken)
}

/** Each of them mutes the bystander, or does so no more. */
export async function muteBystander(cast: Cast, deed: 'mute' | 'unmute'): Promise<void> {
  for (const { accessToken } of blockers(cast)) await setPair(cast, deed, accessToken)
}

/** Nobody has blocked the bystander any more. Chats hears of it a moment later, and refuses in between. */
export async function unblockBystander(cast: Cast): Promise<void> {
  for (const { accessToken } of blockers(cast)) {
    await setPair(cast, 'unblock', accessToken)
    await until('chats to know that nobody is blocked any more', async () => {
      const { createDirectChat } = await cast.api.ask<{ createDirectChat: { __typename: string } }>(
        'mutation Talk($input: CreateDirectChatInput!) { createDirectChat(input: $input) { __typename } }',
        { input: { userId: cast.bystander.id } },
        accessToken,
      )
      return createDirectChat.__typename === 'CreateChatSuccess'
    })
  }
}

const setPair = ({ api, bystander }: Cast, deed: 'block' | 'unblock' | 'mute' | 'unmute', token: string) => {
  const field = `${deed}User`
  const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input`
  return api.ask(
    `mutation Set($input: ${type}!) { ${field}(input: $input) { __typename } }`,
    { input: { userId: bystander.id } },
    token,
  )
}

async function makeInvite({ api, owner }: Cast, chatId: string): Promise<Scene['invite']> {
  const { createInvite } = await api.ask<{ createInvite: { token: string; invite: { id: string } } }>(
    'mutation Invite($input: CreateInviteInput!) { createInvite(input: $input) { ... on CreateInviteSuccess { token invite { id } } } }',
    { input: { chatId } },
    owner.accessToken,
  )
  return { id: createInvite.invite.id, token: createInvite.token }
}

async function reserveUpload({ api, owner }: Cast): Promise<string> {
  const file = { fileName: 'a.txt', contentType: 'text/plain', bytes: 1, sha256: '0'.repeat(64) }
  const { createUpload } = await api.ask<{ createUpload: { upload: { id: string } } }>(
    'mutation Up($input: CreateUploadInput!) { createUpload(input: $input) { ... on CreateUploadSuccess { upload { id } } } }',
    { input: { clientKey: randomUUID(), ...file } },
    owner.accessToken,
  )
  return createUpload.upload.id
}

/** The collection's example variables, with the things of a scene in place of the ids and names that stand for them. */
export function staged(
  example: unknown,
  { cast, chatId, messageId, uploadId, invite }: Scene,
): Record<string, unknown> {
  const meant: readonly [RegExp, string][] = [
    [/0199c0de-0000-7000-8000-0000000000c\w/g, chatId],
    [/0199c0de-0000-7000-8000-0000000000d\w/g, messageId],
    [/0199c0de-0000-7000-8000-0000000000e\w/g, uploadId],
    [/0199c0de-0000-7000-8000-0000000000f\w/g, invite.id],
    [/dGhpcy1pcy1ub3QtYS1yZWFsLXRva2Vu/g, invite.token],
    [/0199c0de-0000-7000-8000-0000000000[ab]\w/g, cast.bystander.id],
    [/(?<="handle":")ann(?=")/g, cast.bystanderHandle],
  ]
  return JSON.parse(meant.reduce((text, [name, thing]) => text.replace(name, thing), JSON.stringify(example ?? {})))
}

/** Who asks, as an assertion says it. */
export function viewerOf(kind: ViewerKind, { cast }: Scene, { service, topic, isThrowaway = false }: Asking): Viewer {
  switch (kind) {
    case 'anonymous':
      return { kind: 'anonymous' }
    case 'service':
      return { kind: 'service', name: service }
    case 'feed':
      return { kind: 'feed', topic }
    default:
      return {
        kind: 'user',
        userId: cast[kind].id,
        sessionId: isThrowaway ? randomUUID() : sessionOf(cast[kind]),
        roles: [],
      }
  }
}

/** Who the service and the feed of a row are, and whether people ask in a session that the row may end. */
export interface Asking {
  readonly service: string
  readonly topic: string
  readonly isThrowaway?: boolean
}

export function sessionOf({ accessToken }: Person): string {
  return String((jwt.decode(accessToken) as { sid?: string } | null)?.sid)
}
