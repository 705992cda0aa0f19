// An importer of a domain: a process beside its service that an operator's command starts, with the same environment, and that
// takes calls over its IPC channel one after the other. Only this way does a command write what belongs to a domain.

import { mongoUrl, optional, text, withDefault } from '../process/config.ts'
import { readCommandNames } from '../process/process.ts'
import { connectMongo, type Mongo } from './mongo.ts'

/** One call of a command to an importer, over IPC. `name` is a key of its handlers. */
export interface ImportCall {
  readonly id: number
  readonly name: string
  readonly input: unknown
}

/** What an importer sends back, by the id of the call. It sends id 0 once it is ready for calls. */
export type ImportAnswer =
  | { readonly id: number; readonly output: unknown }
  | { readonly id: number; readonly error: string }

/** What a domain's importer can do, by name. An answer to an unknown name has no output. */
export type ImportHandlers = Readonly<Record<string, (input: never) => Promise<unknown>>>

const names = {
  MONGO_URL: mongoUrl,
  MONGO_CREDENTIALS_FILE: optional(text),
  NAMESPACE: withDefault(text, ''),
}

/** Runs until the channel is closed. @throws ConfigError; without a channel it ends at once */
export async function runImporter(domain: string, connect: (mongo: Mongo) => Promise<ImportHandlers>): Promise<void> {
  const { MONGO_URL, MONGO_CREDENTIALS_FILE, NAMESPACE } = readCommandNames('importer', names)
  await using mongo = await connectMongo({
    url: MONGO_URL,
    credentialsFile: MONGO_CREDENTIALS_FILE,
    database: `${NAMESPACE}${domain}`,
    clientId: `${domain}-import`,
  })
  const handlers = await connect(mongo)
  const closed = Promise.withResolvers<void>()
  let last = Promise.resolve()
  process.on('message', ({ id, name, input }: ImportCall) => {
    last = last.then(async () => {
      // Whoever asked is gone: what has not begun is left to the next run.
      if (!process.connected) return
      const answer = await answerOf(id, () => handlers[name]?.(input as never))
      if (process.connected) process.send?.(answer)
    })
  })
  process.on('disconnect', closed.resolve)
  if (!process.connected) closed.resolve()
  process.send?.({ id: 0, output: 'ready' } satisfies ImportAnswer)
  await closed.promise
  await last
}

async function answerOf(id: number, work: () => Promise<unknown> | undefined): Promise<ImportAnswer> {
  try {
    return { id, output: await work() }
  } catch (error) {
    return { id, error: error instanceof Error ? `${error.name}: ${error.message}` : String(error) }
  }
}
