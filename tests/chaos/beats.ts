// Somebody who is here, as a client keeps them here, and what another one sees of it.

import type { Stack } from '#stack/index.ts'
import { createApi } from '#stack/seed/api.ts'
import { keepSaying } from '../conformance/waiting.ts'
import type { Pair } from './load.ts'

/** A client beats every 20 s; here it does so more often, so that a lost beat need not be waited for. */
const beatEveryMs = 3_000

/** The speaker's device beats until this is disposed of, with the chat on its screen. */
export function startBeating(stack: Stack, { speaker, chatId }: Pair): Disposable {
  const api = createApi(stack.gatewayUrl)
  const input = { deviceId: 'chaos-device', isActive: true, visibleChatIds: [chatId] }
  const query = 'mutation B($input: HeartbeatInput!) { heartbeat(input: $input) { __typename } }'
  const beat = () => api.ask(query, { input }, speaker.accessToken).catch(() => undefined)
  void beat()
  return keepSaying(beatEveryMs, beat)
}

/** How the listener sees the speaker. */
export async function statusSeen({ gatewayUrl }: Stack, { speaker, listener }: Pair): Promise<string | undefined> {
  const { presence } = await createApi(gatewayUrl).ask<{ presence: { status: string }[] }>(
    'query P($ids: [ID!]!) { presence(userIds: $ids) { status } }',
    { ids: [speaker.id] },
    listener.accessToken,
  )
  return presence[0]?.status
}
