// A span for each command that the driver sends for a trace: which, of which collection, and how it ended. Never what it asks or stores.

import type { CommandFailedEvent, CommandStartedEvent, CommandSucceededEvent, MongoClient } from 'mongodb'
import { beginSpan, type Span } from '../process/spans.ts'

/** The client has to be made with `monitorCommands`. */
export function recordCommands(client: MongoClient): void {
  const running = new Map<string, Span>()
  client.on('commandStarted', event => {
    const { commandName, databaseName } = event
    const collection = collectionOf(event)
    const span = beginSpan(collection === undefined ? commandName : `${commandName} ${collection}`, { kind: 'client' })
    if (!span) return
    span.set({ 'db.system.name': 'mongodb', 'db.namespace': databaseName, 'db.operation.name': commandName })
    if (collection !== undefined) span.set({ 'db.collection.name': collection })
    running.set(keyOf(event), span)
  })
  const end = (event: CommandSucceededEvent | CommandFailedEvent, error?: unknown) => {
    const key = keyOf(event)
    running.get(key)?.end(error)
    running.delete(key)
  }
  client.on('commandSucceeded', event => end(event))
  client.on('commandFailed', event => end(event, event.failure))
}

const keyOf = ({
  requestId,
  address,
  connectionId,
}: CommandStartedEvent | CommandSucceededEvent | CommandFailedEvent) => `${address} ${connectionId} ${requestId}`

/** `{insert: 'messages'}`, `{getMore: 1, collection: 'messages'}`; none of a command of the server, such as a commit. */
function collectionOf({ command, commandName }: CommandStartedEvent): string | undefined {
  const named: unknown = commandName === 'getMore' ? command.collection : command[commandName]
  return typeof named === 'string' ? named : undefined
}
