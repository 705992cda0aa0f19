// Counts what a gateway asks of subgraphs: a door before each of them, which passes requests on.

import { once } from 'node:events'
import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface CountedSubgraphs extends AsyncDisposable {
  /** Where the gateway is to find them. */
  readonly urls: Readonly<Record<string, string>>
  /** Requests since the last time that it was asked, by subgraph; those that were not asked are missing. */
  taken(): Record<string, number>
}

export async function countSubgraphCalls(
  urls: Readonly<Record<string, string>>,
  names: readonly string[],
): Promise<CountedSubgraphs> {
  let calls: Record<string, number> = {}
  const doors: Server[] = []
  const counted = await Promise.all(
    names.map(async name => {
      const door = createServer((incoming, answer) => {
        calls[name] = (calls[name] ?? 0) + 1
        const passed = request(urls[name] ?? '', { method: incoming.method, headers: incoming.headers }, response => {
          answer.writeHead(response.statusCode ?? 502, response.headers)
          response.pipe(answer)
        })
        passed.on('error', error => answer.destroy(error))
        incoming.pipe(passed)
      })
      doors.push(door)
      await once(door.listen(0, '127.0.0.1'), 'listening')
      return [name, `http://127.0.0.1:${(door.address() as AddressInfo).port}/graphql`] as const
    }),
  )
  return {
    urls: Object.fromEntries(counted),
    taken() {
      const now = calls
      calls = {}
      return now
    },
    async [Symbol.asyncDispose]() {
      for (const door of doors) {
        door.closeAllConnections()
        door.close()
        await once(door, 'close')
      }
    },
  }
}
