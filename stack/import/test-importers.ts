// For tests of readers: the importers of the domains as a list in memory, so that what a file becomes can be looked at without a server.
import type {
  FinishedChat,
  ImportBatch,
  ImportedChat,
  ImportedMessage,
  ImportedPerson,
  ImportedStep,
} from '#schema/importing.ts'
import { createSource } from './ids.ts'
import type { Importer, Importers } from './importers.ts'
import type { Place, Read, Refused } from './records.ts'
import { type ImportReport, runImport } from './run-import.ts'

export interface InMemory {
  readonly report: ImportReport
  readonly refused: readonly (Place & Refused)[]
  readonly people: readonly ImportedPerson[]
  readonly chats: readonly ImportedChat[]
  /** In the order in which they were stored. */
  readonly messages: readonly ImportedMessage[]
  readonly steps: readonly ImportedStep[]
  readonly bodies: readonly string[]
  /** The message of a chat, both by the ids of the file. */
  find(chat: string, id: string, at: Date): ImportedMessage | undefined
  name(userId: string): string | undefined
}

const source = 'test'

export async function importInMemory(reads: AsyncIterable<Read>, ownerId?: string): Promise<InMemory> {
  const people: ImportedPerson[] = []
  const chats: ImportedChat[] = []
  const steps: ImportedStep[] = []
  const importer = (handlers: Record<string, (input: never) => unknown>): Importer => ({
    call: async <T>(name: string, input: unknown) => handlers[name]?.(input as never) as T,
    [Symbol.asyncDispose]: async () => undefined,
  })
  const importers: Importers = {
    users: importer({ addPeople: (some: readonly ImportedPerson[]) => people.push(...some) }),
    chats: importer({ kindOf: () => 'DIRECT', openChat: (chat: ImportedChat) => chats.push(chat) > 0 }),
    messages: importer({
      begin: () => ({ taken: 0, digest: '', finished: false }),
      append: (batch: ImportBatch) => steps.push(...batch.steps),
      finish: (_: FinishedChat) => true,
    }),
    [Symbol.asyncDispose]: async () => undefined,
  }
  const refused: (Place & Refused)[] = []
  const report = await runImport({
    ...{ reads, source, importers, ownerId },
    onRefused: (line, why, { file, part }) => {
      const place = { line, ...(file === undefined ? {} : { file }), ...(part === undefined ? {} : { part }) }
      refused.push({ ...place, ...why })
    },
  })
  const messages = steps.filter(step => step.kind === 'said')
  const id = createSource(source)
  return {
    ...{ report, refused, people, chats, messages, steps },
    bodies: messages.flatMap(({ body }) => body ?? []),
    find: (chat, key, at) => messages.find(one => one.id === id('message', `${id('room', chat)}\n${key}`, at)),
    name: userId => people.find(one => one.id === userId)?.displayName,
  }
}
