// What a planning thread, or process, does with what it is told.

import type { QueryPlan } from '@apollo/query-planner'
import { GraphQLError } from 'graphql'
import type { FromThread, ToThread } from './messages.ts'

/** Plans for one supergraph. */
export interface Engine<Read> {
  /** @throws GraphQLError where the planner's schema has no such operation */
  read(text: string): Read
  /** @param inParts whether what `@defer` puts off comes later */
  plan(operation: Read, inParts: boolean): QueryPlan
}

/** @param load throws where the SDL is not a supergraph: that ends the thread @returns what takes the messages */
export function servePlans<Read>(
  load: (sdl: string) => Engine<Read>,
  say: (message: FromThread) => void,
): (message: ToThread) => void {
  const loaded = new Map<string, Engine<Read>>()

  function plan({ id, supergraph, text, inParts }: ToThread & { type: 'plan' }): FromThread {
    let isRead = false
    try {
      const known = loaded.get(supergraph)
      if (!known) throw new Error('the supergraph was not loaded')
      const operation = known.read(text)
      isRead = true
      return { type: 'planned', id, plan: known.plan(operation, inParts) }
    } catch (error) {
      const type = !isRead && error instanceof GraphQLError ? 'refused' : 'failed'
      return { type, id, message: error instanceof Error ? error.message : String(error) }
    }
  }

  say({ type: 'started' })
  return message => {
    if (message.type === 'load') loaded.set(message.supergraph, load(message.sdl))
    else if (message.type === 'forget') loaded.delete(message.supergraph)
    else {
      say({ type: 'begun', id: message.id })
      say(plan(message))
    }
  }
}
