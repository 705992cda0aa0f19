// Gives every process of a stack its port, and the same one again after a restart.
import { createServer } from 'node:net'
import { portHolder } from './port-holder.ts'
import { StackError } from './stack-error.ts'

// Below Linux's ephemeral range (32768 up): there a client that keeps dialling a dead port of this machine can connect to
// itself, and then the restarted server finds its port taken.
const lowest = 10_000
const highest = 32_000

export interface PortBook {
  /** The port of this name: the one it had before, else its fixed one, else a free one. */
  take(name: string): Promise<number>
}

/** @param fixed ports by name; a name without one gets any free port. */
export function createPortBook(host: string, fixed: Readonly<Record<string, number>> = {}): PortBook {
  const taken = new Map<string, Promise<number>>()
  const given = new Set<number>(Object.values(fixed))

  async function choose(name: string): Promise<number> {
    const port = fixed[name]
    if (port) {
      if (await isFree(host, port)) return port
      const holder = await portHolder(port)
      throw new StackError(
        `Port ${port} (${name}) is taken${holder ? ` by ${holder}` : ''}.`,
        'Stop that process, or choose other ports: npm start -- --base-port 5000',
      )
    }
    for (let tries = 0; tries < 200; tries++) {
      const candidate = lowest + Math.floor(Math.random() * (highest - lowest))
      if (given.has(candidate)) continue
      given.add(candidate)
      if (await isFree(host, candidate)) return candidate
    }
    throw new StackError(`No free port between ${lowest} and ${highest} on ${host}.`)
  }

  return {
    take(name) {
      const port = taken.get(name) ?? choose(name)
      taken.set(name, port)
      return port
    },
  }
}

function isFree(host: string, port: number): Promise<boolean> {
  return new Promise(resolve => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(true)))
  })
}
