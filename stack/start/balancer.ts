// A plain balancer between processes of one kind, on the level of connections: each new one goes to the next process in turn, whoever
// it is from. It knows no HTTP and asks nobody for their health; a process that refuses a connection is passed over.
import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

export interface BalancerOptions {
  /** Of this machine: where it listens, and where all the processes do. */
  readonly host: string
  readonly port: number
  /** The ports of the processes, in the order of their turns. */
  readonly targets: readonly number[]
}

/**
 * Listens until it is disposed of, which ends every connection. A client that no process takes is reset, as by a port where nobody
 * listens.
 * @throws the system's error where the port is taken
 */
export async function startBalancer({ host, port, targets }: BalancerOptions): Promise<AsyncDisposable> {
  const open = new Set<Socket>()
  let turn = 0

  // Half-open: who has said everything may still be answered.
  const server = createServer({ allowHalfOpen: true, noDelay: true }, client => {
    keep(client)
    const first = turn++ % targets.length
    dial(client, [...targets.slice(first), ...targets.slice(0, first)])
  })

  function keep(socket: Socket): void {
    open.add(socket)
    // Its 'close' follows, which says what becomes of the other end.
    socket.on('error', () => {})
    socket.once('close', () => open.delete(socket))
  }

  function dial(client: Socket, [next, ...others]: readonly number[]): void {
    if (client.destroyed) return
    if (next === undefined) return void client.resetAndDestroy()
    const process = connect({ host, port: next, allowHalfOpen: true, noDelay: true })
    keep(process)
    const passOver = () => dial(client, others)
    const giveUp = () => process.destroy()
    process.once('error', passOver)
    client.once('close', giveUp)
    process.once('connect', () => {
      process.off('error', passOver)
      client.off('close', giveUp)
      join(client, process)
      join(process, client)
    })
  }

  server.listen({ host, port, exclusive: true })
  await once(server, 'listening')
  return {
    async [Symbol.asyncDispose]() {
      const closed = once(server, 'close')
      server.close()
      for (const socket of open) socket.destroy()
      await closed
    },
  }
}

/** What one says the other hears, and the end of it: a reset as a reset, an end once everything before it has been written. */
function join(from: Socket, to: Socket): void {
  from.pipe(to)
  from.once('close', hadError => (hadError ? to.resetAndDestroy() : to.destroySoon()))
}
