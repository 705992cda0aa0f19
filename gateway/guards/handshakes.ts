// Sockets that have not said yet whose they are. Until they do no limit of a user holds for them, so they are counted by the network
// that they come from. Asked at each upgrade; never looks at what a socket says.

import { createCounts } from '#platform/counts.ts'
import { networkOf } from '#platform/http/network.ts'
import type { Client } from './client-address.ts'

/** Counts WebSocket connections by network, from the upgrade until their `connection_init` is accepted or they close. */
export interface Handshakes {
  /** Whether this client's network has as many as it may; asked before the upgrade. */
  isFull(client: Client): boolean
  begin(client: Client): void
  /** Once for each that began: it has said whose it is, or is gone. */
  end(client: Client): void
}

/** @param most at a time and network: many, for a whole company reconnects from one address */
export function createHandshakes(most: number): Handshakes {
  const begun = createCounts()
  return {
    isFull: ({ address }) => begun.of(networkOf(address)) >= most,
    begin: ({ address }) => begun.add(networkOf(address)),
    end: ({ address }) => begun.remove(networkOf(address)),
  }
}
