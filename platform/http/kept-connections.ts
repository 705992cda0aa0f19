// How long idle HTTP connections are kept, at gateways and subgraphs.

/**
 * Options of Fastify. Clients are told 30 s, and connections are kept for two minutes more: one that is closed just as a client uses it is
 * a request that fails, and a mutation cannot be sent again by itself. Clients are late in letting go: undici, which is `fetch` of Node.js,
 * counts ticks and not time, and where a machine is busy its 72 s were more than 87.
 */
export const keptConnections = {
  keepAliveTimeout: 30_000,
  http: { keepAliveTimeoutBuffer: 120_000 },
}
