// Signing out ends what was signed in, wherever it is connected.
import { expect, test } from '@jest/globals'
import { createApi } from '#stack/seed/api.ts'
import { testStack } from '#stack/testing/testing.ts'
import { until } from '#stack/wait.ts'
import { startGateway } from './gateway-process.ts'
import { listen, openRoom } from './room.ts'

test('a logout closes the sockets of that session on every gateway, and its token is refused [E3]', async () => {
  const room = await openRoom(2)
  const [owner, leaver] = room.people
  if (!owner || !leaver) throw new Error('too few')
  await using gateway = await startGateway()
  const { gatewayUrl } = testStack()
  using here = await listen({ url: gateway.url, person: leaver, chatId: room.chatId })
  using there = await listen({ url: gatewayUrl, person: leaver, chatId: room.chatId })
  using other = await listen({ url: gateway.url, person: owner, chatId: room.chatId })
  const api = createApi(gatewayUrl)
  await api.ask('mutation { logout(input: {}) { __typename } }', {}, leaver.accessToken)
  await until('both to be closed', () => here.end !== undefined && there.end !== undefined, { everyMs: 10 })
  expect([here.end, there.end]).toEqual(['4401', '4401'])
  await expect(api.ask('{ me { id } }', {}, leaver.accessToken)).rejects.toMatchObject({ codes: ['SESSION_REVOKED'] })
  expect(other.end).toBeUndefined()
})
