// A TCP line to a server that a test can cut and mend, so that one client loses its server and all others keep theirs.

import { connect, createServer, type Socket } from 'node:net'

export interface Link extends AsyncDisposable {
  readonly host: string
  readonly port: number
  /** Ends all connections, and refuses new ones until `mend`. */
  cut(): void
  mend(): void
}

/** @param target the server, such as that of `redis://127.0.0.1:6379` */
export async function openLink(target: { readonly host: string; readonly port: number }): Promise<Link> {
  const open = new Set<Socket>()
  let whole = true
  const server = createServer(near => {
    if (!whole) {
      near.destroy()
      return
    }
    const far = connect(target.port, target.host)
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(socket)
      socket.on('error', () => other.destroy())
      socket.on('close', () => {
        open.delete(socket)
        other.destroy()
      })
    }
    near.pipe(far)
    far.pipe(near)
  })
  const cut = () => {
    whole = false
    for (const socket of open) socket.destroy()
  }
  const listening = Promise.withResolvers<void>()
  server.once('error', listening.reject)
  server.listen(0, '127.0.0.1', listening.resolve)
  await listening.promise
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the link has no port')
  return {
    host: '127.0.0.1',
    port: address.port,
    cut,
    mend: () => {
      whole = true
    },
    async [Symbol.asyncDispose]() {
      cut()
      await new Promise(resolve => server.close(resolve))
    },
  }
}
