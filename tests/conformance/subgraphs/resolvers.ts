// What the audit's subgraphs answer: people and places by fixed rules, rooms and clocks from the state that tests write to.

import { type ExecutionArgs, GraphQLError, getArgumentValues, Kind, type OperationDefinitionNode } from 'graphql'
import { type LiveAsk, runLive } from './live-modes.ts'
import type { Channel, Room, Row, Telling } from './log.ts'
import type { Asker } from './viewers.ts'

export interface PeopleState {
  /** What the field `slow` waits for. */
  slow?: (() => Promise<void>) | undefined
}

const nobody = 'nobody'
const glass = 'glass'

export function peopleResolvers(state: PeopleState): object {
  const person = ({ id }: { id: string }) => (id === nobody ? null : { id })
  const throwFor = (id: string, value: string) => {
    if (id === glass) throw new GraphQLError('it broke', { extensions: { code: 'NOT_FOUND' } })
    return value
  }
  return {
    Query: { person: (_: unknown, reference: { id: string }) => person(reference) },
    Person: {
      __resolveReference: person,
      name: ({ id }: { id: string }) => `name of ${id}`,
      motto: ({ id }: { id: string }) => `motto of ${id} by people`,
      nick: ({ id }: { id: string }) => `nick of ${id}`,
      friend: ({ id }: { id: string }) => ({ id: `friend of ${id}` }),
      city: ({ id }: { id: string }) => ({ id: `city of ${id}` }),
      fragile: ({ id }: { id: string }) => throwFor(id, 'whole'),
      brittle: ({ id }: { id: string }) => throwFor(id, 'whole'),
      slow: async () => {
        await state.slow?.()
        return 'at last'
      },
    },
  }
}

export function placesResolvers(): object {
  return {
    Query: { city: (_: unknown, { id }: { id: string }) => ({ id }) },
    City: {
      __resolveReference: ({ id }: { id: string }) => ({ id }),
      title: ({ id }: { id: string }) => `title of ${id}`,
      mayor: ({ id }: { id: string }) => ({ id: `mayor of ${id}` }),
    },
    Person: {
      __resolveReference: ({ id }: { id: string }) => ({ id }),
      motto: ({ id }: { id: string }) => `motto of ${id} by places`,
    },
  }
}

export function roomsResolvers(rooms: ReadonlyMap<string, Room>): object {
  const byId = (ids: readonly string[]) => ids.map(id => ({ id }))
  const room = (_: unknown, { id }: { id: string }) => ({ id })
  const entry = { room: () => ({ id: 'here' }) }
  return {
    Query: { room },
    Mutation: {
      say: (_: unknown, { room: id, text }: { room: string; text: string }) => rooms.get(id)?.say(text).cursor,
    },
    Room: { title: ({ id }: { id: string }) => `title of ${id}` },
    Entry: { __resolveType: ({ kind }: Row) => kind },
    Said: {
      ...entry,
      author: ({ authorId }: Row) => ({ id: authorId }),
      mentions: ({ mentions }: Row) => byId(mentions),
      mine: ({ authorId }: Row, _: unknown, { asker }: { asker: Asker }) => {
        if (asker.kind !== 'user') throw new GraphQLError('nobody in particular asks')
        return asker.id === authorId
      },
      fails: () => {
        throw new GraphQLError('it always fails', { extensions: { code: 'NOT_FOUND' } })
      },
    },
    Left: { ...entry, who: ({ authorId }: Row) => ({ id: authorId }) },
    Subject: { __resolveType: ({ kind }: { kind: string }) => kind },
    Mood: { by: ({ by }: Telling) => ({ id: by }) },
  }
}

/** The live fields of `rooms`, in every mode of schema/LIVE.md. */
export function roomsLive(rooms: ReadonlyMap<string, Room>) {
  return (execution: ExecutionArgs, asker: Asker, live: LiveAsk['live']) => {
    const operation = execution.document.definitions.find(
      (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
    )
    const selection = operation?.selectionSet.selections[0]
    const type = execution.schema.getSubscriptionType()
    if (selection?.kind !== Kind.FIELD || !type) return undefined
    const definition = type.getFields()[selection.name.value]
    if (!definition) return undefined
    const args = getArgumentValues(definition, selection, execution.variableValues) as { room: string; after?: string }
    const room = rooms.get(args.room)
    const stop = new AbortController()
    const field = selection.name.value === 'log' ? ('log' as const) : ('mood' as const)
    const results = runLive({ room, field, after: args.after, asker, live, execution, signal: stop.signal })
    return endedBy(results, stop)
  }
}

export function clocksResolvers(clocks: ReadonlyMap<string, Channel>): object {
  return {
    Query: { clock: () => 1 },
    Subscription: {
      ticks: {
        subscribe: (_: unknown, { clock }: { clock: string }) => {
          const stop = new AbortController()
          const channel = clocks.get(clock)
          if (!channel) throw new GraphQLError('no such clock', { extensions: { code: 'NOT_FOUND' } })
          return endedBy(channel.follow(stop.signal), stop)
        },
        resolve: (telling: Telling) => telling,
      },
      countdown: {
        async *subscribe(_: unknown, { from }: { from: number }) {
          for (let left = from; left >= 0; left--) yield { countdown: left }
        },
      },
      refused: {
        subscribe: () => {
          throw new GraphQLError('not today', { extensions: { code: 'FORBIDDEN' } })
        },
      },
    },
    Tick: { owner: ({ by }: Telling) => ({ id: by }) },
  }
}

/** A generator that waits hears `return()` only after the wait: the signal ends that. */
function endedBy<T>(values: AsyncGenerator<T>, stop: AbortController): AsyncIterableIterator<T> {
  return {
    next: () => values.next(),
    return(value?: unknown) {
      stop.abort()
      return values.return(value)
    },
    [Symbol.asyncIterator]() {
      return this
    },
  }
}
