// The link that runs subscriptions. It remembers each feed's last cursor and goes on from there after a lost connection, drops what
// it has seen, brings many events to the cache at once, and loads a snapshot where the server says that too much was missed.
import { type ApolloClient, ApolloLink } from '@apollo/client'
import { Observable } from 'rxjs'
import { type BackOff, defaultBackOff } from '../back-off.ts'
import { applyEvents } from '../cache/apply-events.ts'
import { reloadSubject } from '../cache/reload.ts'
import { resumeArguments } from '../generated/facts.ts'
import { type Session, userOf } from '../session/session.ts'
import { createBatches } from './batches.ts'
import { type FeedEvent, runFeed } from './feed.ts'
import { type FeedAddress, type ResumeArguments, readSubscription } from './feed-address.ts'
import { createPositions, type Positions } from './positions.ts'
import type { LiveSocket } from './socket.ts'

/** The parts that a live link joins. `createChatClient` makes them; a client of your own needs the first two alone. */
export interface LiveLinkOptions {
  socket: LiveSocket
  session: Session
  /** One that the cache's type policies tell of snapshots lets feeds begin where these end. */
  positions?: Positions
  /** For each subscription field that resumes, the argument that takes the cursor; by default those of this API. */
  resume?: ResumeArguments
  backOff?: BackOff
  /** Brings events into the cache, oldest first; called once for all that came together, before subscribers get them. */
  apply?(client: ApolloClient, events: readonly FeedEvent[]): void
  /** Loads what a feed's subject is now, after more was missed than is kept; or what nobody keeps, after every absence. */
  reload?(client: ApolloClient, address: FeedAddress, lost: 'all' | 'unkept'): Promise<void>
}

interface Delivery {
  event: FeedEvent
  client: ApolloClient
  /** Undefined for an event that only repairs the cache. */
  deliver: ((result: ApolloLink.Result) => void) | undefined
}

/** The terminating link for subscriptions. Results reach subscribers after they were brought into the cache. */
export function createLiveLink(options: LiveLinkOptions): ApolloLink {
  const {
    socket,
    session,
    positions = createPositions(),
    resume = resumeArguments,
    backOff = defaultBackOff,
    reload = reloadSubject,
    apply = ({ cache }, events) => applyEvents(cache, events, { viewerId: userOf(session), onMessage() {} }),
  } = options
  const batches = createBatches<Delivery>(deliveries => {
    for (const client of new Set(deliveries.map(delivery => delivery.client))) {
      const own = deliveries.filter(delivery => delivery.client === client)
      // Within a batch nobody who watches the cache is told: they are, once, at its end.
      client.cache.batch({
        update: () => {
          apply(
            client,
            own.map(({ event }) => event),
          )
          for (const { event, deliver } of own) deliver?.(event.result)
        },
      })
    }
  })

  return new ApolloLink(
    operation =>
      new Observable(observer => {
        const { client, query, variables } = operation
        const subscription = readSubscription(query, variables, resume)
        return runFeed({
          operation,
          subscription,
          socket,
          session,
          positions,
          backOff,
          onCatchUp: batches.catchUp,
          reload: lost => reload(client, subscription.address, lost),
          onEvent: event => batches.add({ event, client, deliver: result => observer.next(result) }),
          onRepair: event => batches.add({ event, client, deliver: undefined }),
          onEnd: errors => {
            batches.flush()
            if (errors) observer.next({ errors })
            observer.complete()
          },
        })
      }),
  )
}
