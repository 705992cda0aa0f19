// The gateway behind a network that can be cut and taken away, for clients that have to come back.
import { createServer, connect as dial, type Socket } from 'node:net'

export interface Network extends Disposable {
  /** `http:`, the same paths as the gateway's. */
  readonly url: string
  /** How many connections came in so far, those that were refused among them. */
  readonly tries: number
  /** Ends every connection without a word. */
  cut(): void
  /** While true, new connections are ended at once. */
  away: boolean
}

export async function openNetwork(gatewayUrl: string): Promise<Network> {
  const { hostname, port } = new URL(gatewayUrl)
  const sockets = new Set<Socket>()
  let [away, tries] = [false, 0]
  const server = createServer(near => {
    tries += 1
    near.on('error', () => near.destroy())
    if (away) return void near.destroy()
    const far = dial(Number(port), hostname)
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from)
      from.on('error', () => to.destroy()).on('close', () => sockets.delete(from) && to.destroy())
      from.pipe(to)
    }
  })
  server.listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  const cut = (): void => {
    for (const socket of sockets) socket.destroy()
  }
  return {
    url: `http://127.0.0.1:${(server.address() as { port: number }).port}`,
    get tries() {
      return tries
    },
    get away() {
      return away
    },
    set away(value) {
      away = value
    },
    cut,
    [Symbol.dispose]() {
      cut()
      server.close()
    },
  }
}
