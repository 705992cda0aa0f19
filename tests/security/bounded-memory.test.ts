// Ever new documents do not fill a gateway: what it keeps of them is bounded by what that holds. Before it was, each of these held
// 2.6 MB, and 600 of them 1.5 GB.
import { expect, test } from '@jest/globals'
import { createApi } from '#stack/seed/api.ts'
import { makePerson } from '#stack/seed/direct.ts'
import { residentMib } from '#stack/testing/resident-memory.ts'
import { testStack } from '#stack/testing/testing.ts'
import { startGateway } from '../live/platform/gateway-process.ts'

const documents = 600
const atOnce = 4
/** An idle gateway with its planning thread is at 250 MB. */
const line = 600

/** 4,000 tokens that nobody has sent before: of four fields, since a field may have a thousand in its arguments. */
function documentOf(number: number): string {
  const ids = (part: number) => Array.from({ length: 970 }, (_, at) => `"${number}-${part}-${at}"`).join(' ')
  return `query Q${number} { ${[0, 1, 2, 3].map(part => `p${part}: users(ids: [${ids(part)}]) { id }`).join(' ')} }`
}

test('a stream of ever new documents leaves a gateway as small as it was', async () => {
  const { accessToken } = await makePerson(testStack(), 'Ann')
  await using gateway = await startGateway()
  let next = 0
  const codes = new Set<unknown>()
  const sender = async () => {
    while (next < documents) {
      const response = await fetch(gateway.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${accessToken}` },
        body: JSON.stringify({ query: documentOf(next++) }),
      })
      const { errors = [] } = (await response.json()) as { errors?: { extensions: { code: string } }[] }
      for (const { extensions } of errors) codes.add(extensions.code)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, sender))
  // They were taken, planned, and refused by the subgraph for the number of ids alone.
  expect([...codes]).not.toContain('OPERATION_TOO_COMPLEX')
  expect([...codes]).not.toContain('INTERNAL_SERVER_ERROR')
  expect(residentMib(gateway.pid)).toBeLessThan(line)
  expect(await createApi(gateway.url).ask('{ me { id } }', {}, accessToken)).toMatchObject({
    me: { id: expect.any(String) },
  })
})
