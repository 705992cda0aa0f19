// What the matrix of rights is asked about: a group with an owner, a member and one who was removed, a message in it, and what
// belongs to each of them. People are made once; a scene is made for each row that could change it.

import { randomUUID } from 'node:crypto'
import jwt from 'jsonwebtoken'
import type { Viewer } from '#platform/identity.ts'
import type { Endpoints } from '#stack/options.ts'
import { type Api, createApi } from '#stack/seed/api.ts'
import { createMailbox } from '#stack/seed/mailbox.ts'
import { openGroup, type Person, signUp } from '#stack/seed/people.ts'
import { until } from '#stack/wait.ts'
import type { ViewerKind } from '../matrix.ts'

export interface Cast {
  readonly api: Api
  readonly owner: Person
  readonly member: Person
  readonly exMember: Person
  readonly stranger: Person
  /** Somebody whom nobody else plays: to be blocked, written to, added. */
  readonly bystander: Person
}

export interface Scene {
  readonly cast: Cast
  readonly chatId: string
  /** Said by the owner. */
  readonly messageId: string
}

export async function gatherCast(endpoints: Endpoints): Promise<Cast> {
  const api = createApi(endpoints.gatewayUrl)
  const mailbox = createMailbox(endpoints.mailUrl)
  const person = (displayName: string) =>
    signUp(api, mailbox, { email: `${randomUUID()}@rights.test`, password: `rights ${randomUUID()}`, displayName })
  const [owner, member, exMember] = [await person('Owner'), await person('Member'), await person('Ex-member')]
  return { api, owner, member, exMember, stranger: await person('Stranger'), bystander: await person('Bystander') }
}

export async function setScene(cast: Cast): Promise<Scene> {
  const { api, owner, member, exMember } = cast
  const chatId = await openGroup(api, owner, { clientKey: randomUUID(), title: 'Rights', members: [member, exMember] })
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
  await until('the removal to be known where messages are', async () => {
    const { chat } = await api.ask<{ chat: unknown }>(
      'query Chat($id: ID!) { chat(id: $id) { rev } }',
      { id: chatId },
      exMember.accessToken,
    )
    return chat === null
  })
  return { cast, chatId, messageId: sendMessage.message.id }
}

/** Who asks, as an assertion says it. A feed is the one of the scene's own chat. */
export function viewerOf(kind: ViewerKind, { cast, chatId }: Scene, service: string): Viewer {
  switch (kind) {
    case 'anonymous':
      return { kind: 'anonymous' }
    case 'service':
      return { kind: 'service', name: service }
    case 'feed':
      return { kind: 'feed', topic: `chatEvents({"chatId":"${chatId}"})` }
    default:
      return { kind: 'user', userId: cast[kind].id, sessionId: sessionOf(cast[kind]), roles: [] }
  }
}

export function sessionOf({ accessToken }: Person): string {
  return String((jwt.decode(accessToken) as { sid?: string } | null)?.sid)
}
