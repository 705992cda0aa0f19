// What a case works with: four subgraphs in this process, a gateway of the kind under test as a process before them, users with
// tokens, rooms and clocks to write to, and a client for each transport.

import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { composeServices } from '@apollo/composition'
import { parse } from 'graphql'
import { subscribeOverResponse } from './clients/response.ts'
import type { Stream } from './clients/stream.ts'
import { subscribeOverWebSocket } from './clients/web-socket.ts'
import type { GatewayLimits, GatewayUnderTest, RunningGateway } from './gateways/gateway.ts'
import { type Identity, startIdentity } from './identity.ts'
import { type Channel, createChannel, createRoom, type Room } from './subgraphs/log.ts'
import {
  clocksResolvers,
  type PeopleState,
  peopleResolvers,
  placesResolvers,
  roomsLive,
  roomsResolvers,
} from './subgraphs/resolvers.ts'
import { type SubgraphName, type SupergraphVersion, served, versions } from './subgraphs/sdl.ts'
import { type Subgraph, startSubgraph } from './subgraphs/server.ts'
import { eventually } from './waiting.ts'

export type Transport = 'web-socket' | 'sse' | 'multipart'

export interface Subscription {
  readonly query: string
  readonly variables?: object
  /** Whose; absent for an anonymous caller. */
  readonly user?: string
  /** In place of a fresh token of `user`. */
  readonly token?: string
  readonly extensions?: object
  readonly transport?: Transport
  /** Another gateway than the world's first. */
  readonly gateway?: RunningGateway
}

export interface World extends AsyncDisposable {
  readonly identity: Identity
  readonly gateway: RunningGateway
  readonly subgraphs: Readonly<Record<SubgraphName, Subgraph>>
  readonly people: PeopleState
  /** A new room with these members. */
  room(...members: string[]): Room
  /** A new clock, by its id. */
  clock(): { readonly id: string; readonly channel: Channel }
  subscribe(subscription: Subscription): Promise<Stream>
  /** Closes the streams that were opened so far, and revives what was killed. */
  tidy(): Promise<void>
  /** One more gateway before the same subgraphs. */
  startGateway(): Promise<RunningGateway>
  /** Puts another version of the supergraph where the gateways watch. */
  publish(version: SupergraphVersion | { readonly text: string }): Promise<void>
  /** Resolves once the gateway has seen the newest supergraph and not taken it over; at once for one that never looks. */
  refusal(): Promise<void>
}

export interface WorldOptions {
  readonly limits?: GatewayLimits
}

export async function startWorld(gateway: GatewayUnderTest, { limits = {} }: WorldOptions = {}): Promise<World> {
  await using parts = new AsyncDisposableStack()
  const folder = await mkdtemp(join(tmpdir(), 'conformance-'))
  parts.defer(() => rm(folder, { recursive: true, force: true }))
  const identity = parts.use(await startIdentity())
  const rooms = new Map<string, Room>()
  const clocks = new Map<string, Channel>()
  const people: PeopleState = {}
  const { keys } = identity
  const serve = async (name: SubgraphName, resolvers: object, live?: ReturnType<typeof roomsLive>) =>
    parts.use(await startSubgraph({ name, sdl: served[name], resolvers, keys, ...(live ? { live } : {}) }))
  const subgraphs = {
    rooms: await serve('rooms', roomsResolvers(rooms), roomsLive(rooms)),
    clocks: await serve('clocks', clocksResolvers(clocks)),
    people: await serve('people', peopleResolvers(people)),
    places: await serve('places', placesResolvers()),
  }
  const supergraphFile = join(folder, 'supergraph.graphql')
  const signingKeyFile = join(folder, 'signing-key.json')
  await writeFile(signingKeyFile, identity.signingKey)

  async function publish(version: SupergraphVersion | { readonly text: string }) {
    const text = typeof version === 'string' ? compose(version, subgraphs) : version.text
    // In one step, as a deployment does: a watcher must never see half a file.
    await writeFile(`${supergraphFile}.new`, text)
    await rename(`${supergraphFile}.new`, supergraphFile)
  }

  const start = () => gateway.start({ supergraphFile, identity, signingKeyFile, limits, folder })

  await publish('first')
  const first = parts.use(await start())
  const streams = new Set<Stream>()
  const closeStreams = async () => {
    for (const stream of streams) await stream[Symbol.asyncDispose]()
    streams.clear()
  }
  parts.defer(closeStreams)
  const owned = parts.move()
  return {
    identity,
    gateway: first,
    subgraphs,
    people,
    startGateway: async () => owned.use(await start()),
    publish,
    async refusal() {
      const { refusesSupergraph } = gateway
      if (!refusesSupergraph) return
      await eventually('the supergraph to be refused', () => refusesSupergraph.test(first.log()))
    },
    room(...members) {
      const room = createRoom(`room${rooms.size + 1}`, members)
      rooms.set(room.id, room)
      return room
    },
    clock() {
      const id = `clock${clocks.size + 1}`
      const channel = createChannel()
      clocks.set(id, channel)
      return { id, channel }
    },
    async subscribe({ transport = 'web-socket', gateway = first, user, token, ...rest }) {
      const known = token ?? (user === undefined ? undefined : identity.token(user))
      const stream = await (transport === 'web-socket'
        ? subscribeOverWebSocket(gateway.url, { ...rest, token: known })
        : subscribeOverResponse(gateway.url, transport, { ...rest, token: known }))
      streams.add(stream)
      return stream
    },
    async tidy() {
      await closeStreams()
      for (const subgraph of Object.values(subgraphs)) await subgraph.revive()
    },
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}

function compose(version: SupergraphVersion, subgraphs: Readonly<Record<SubgraphName, Subgraph>>): string {
  const services = Object.entries(versions[version]).map(([name, sdl]) => ({
    name,
    url: subgraphs[name as SubgraphName].url,
    typeDefs: parse(sdl),
  }))
  const { supergraphSdl, errors } = composeServices(services)
  if (!supergraphSdl) throw new Error(`the audit's subgraphs do not compose: ${errors?.map(String).join('\n')}`)
  return supergraphSdl
}
