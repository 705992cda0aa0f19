// Cases that are asked of every transport alike.

import type { Claim } from '../gateways/gateway.ts'
import type { Case } from '../suite.ts'
import type { Transport, World } from '../world.ts'

export const transports: readonly Transport[] = ['web-socket', 'sse', 'multipart']

export interface TransportCase extends Omit<Case, 'run' | 'needs'> {
  readonly needs?: readonly Claim[]
  run(world: World, transport: Transport): Promise<void>
}

/** One case per transport; its name says which. */
export function overEachTransport(cases: readonly TransportCase[]): Case[] {
  return cases.flatMap(({ run, needs = [], name, ...rest }) =>
    transports.map(transport => ({
      ...rest,
      name: `${name} (${transport})`,
      needs: [transport, ...needs],
      run: (world: World) => run(world, transport),
    })),
  )
}
