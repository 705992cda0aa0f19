// Gives every process of a stack its port, and the same one again after a restart.
import { createServer, type Server } from 'node:net'
import { StackError } from '../stack-error.ts'
import { portHolder } from './port-holder.ts'

// Below Linux's ephemeral range (32768 up): there a client that keeps dialling a dead port of this machine can connect to
// itself, and then the restarted server finds its port taken.
const lowest = 10_000
const highest = 32_000
/** Free ports come out of a block of so many, which one book holds alone. */
const blockSize = 100
const otherPorts = 'Choose other ports: npm start -- --base-port 5000'

// Ports that browsers, and Node's fetch with them, refuse to speak HTTP to (the Fetch standard's "bad ports" above 1023).
const unfetchable = new Set([
  1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10_080,
])

export interface PortBook {
  /** The port of this name: the one it had before, else its fixed one, else a free one. */
  take(name: string): Promise<number>
}

/** @param fixed ports by name; a name without one gets any free port. */
export function createPortBook(host: string, fixed: Readonly<Record<string, number>> = {}): PortBook {
  const taken = new Map<string, Promise<number>>()
  const given = new Set<number>([...unfetchable, ...Object.values(fixed)])
  let block: Promise<number> | undefined

  async function choose(name: string): Promise<number> {
    const port = fixed[name]
    if (port) {
      if (unfetchable.has(port)) throw new StackError(`Browsers refuse to open port ${port} (${name}).`, otherPorts)
      if (await isFree(host, port)) return port
      const holder = await portHolder(port)
      throw new StackError(
        `Port ${port} (${name}) is taken${holder ? ` by ${holder}` : ''}.`,
        `Stop that process, or c${otherPorts.slice(1)}`,
      )
    }
    block ??= holdBlock(host)
    const first = await block
    for (let candidate = first + 1; candidate < first + blockSize; candidate++) {
      if (given.has(candidate)) continue
      given.add(candidate)
      if (await isFree(host, candidate)) return candidate
    }
    throw new StackError(`No free port between ${first} and ${first + blockSize} on ${host}.`)
  }

  return {
    take(name) {
      const port = taken.get(name) ?? choose(name)
      taken.set(name, port)
      return port
    },
  }
}

/**
 * Two stacks that start at the same time find the same ports free, and one of them fails seconds later, when its process listens.
 * Whoever listens on a block's first port has the block, for as long as the process lives.
 */
async function holdBlock(host: string): Promise<number> {
  for (let tries = 0; tries < 200; tries++) {
    const first = lowest + blockSize * Math.floor((Math.random() * (highest - lowest)) / blockSize)
    const server = await listen(host, first)
    if (!server) continue
    server.unref()
    return first
  }
  throw new StackError(`No free ports between ${lowest} and ${highest} on ${host}.`)
}

async function isFree(host: string, port: number): Promise<boolean> {
  const server = await listen(host, port)
  if (!server) return false
  await new Promise(resolve => server.close(resolve))
  return true
}

/** @returns undefined where somebody else listens */
function listen(host: string, port: number): Promise<Server | undefined> {
  return new Promise(resolve => {
    const server = createServer()
    server.once('error', () => resolve(undefined))
    server.listen({ host, port, exclusive: true }, () => resolve(server))
  })
}
