// The end of an HTTP answer comes late: of subgraphs to the gateway, of the gateway to clients. What operators ask is left alone.
import { ServerResponse } from 'node:http'
import { type Draws, drawLateness } from './draws.ts'

const lateness = { share: 0.1, mostMs: 3_000, skew: 8 }

export function makeAnswersLate(draws: Draws, struck: () => void): void {
  const adminPorts = new Set(Object.entries(process.env).flatMap(([name, port]) => (isAdminPort(name) ? [port] : [])))
  const { prototype } = ServerResponse
  const { end } = prototype
  const later = new WeakSet<ServerResponse>()
  prototype.end = function endLate(this: ServerResponse, ...args: unknown[]) {
    const finish = () => Reflect.apply(end, this, args)
    const { url = '', socket } = this.req
    if (later.has(this) || url.startsWith('/health') || adminPorts.has(String(socket.localPort))) return finish()
    const ms = drawLateness(draws, lateness)
    if (ms === 0) return finish()
    struck()
    later.add(this)
    setTimeout(finish, ms)
    return this
  } as typeof end
}

function isAdminPort(name: string): boolean {
  return name.endsWith('_ADMIN_PORT')
}
