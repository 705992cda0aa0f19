// Chats that are imported through the command's own code into running services, and read back as Ann, a member of theirs, reads them.
import { randomUUID } from 'node:crypto'
import { type Importers, startImporters } from '#stack/import/importers.ts'
import { readJsonl } from '#stack/import/jsonl.ts'
import { runImport } from '#stack/import/run-import.ts'
import type { Endpoints } from '#stack/options.ts'
import { createApi } from '#stack/seed/api.ts'
import { makePerson } from '#stack/seed/direct.ts'
import { writeLines } from './conversation-files.ts'

export interface Said {
  readonly seq: number
  readonly kind: string
  readonly body: string | null
  readonly sentAt: string
  readonly sender: { readonly id: string; readonly displayName?: string } | null
  readonly replyTo?: { readonly body: string } | null
}

/** In a long room, what other domains know of each message would be most of what a page costs. */
export const lean = 'seq kind body sentAt sender { id }'
const whole = `${lean} sender { displayName } replyTo { body }`
const reading = (fields: string) => `query ($id: ID!, $after: String) { chat(id: $id) { title memberCount lastSeq rev
  unread { count } messages(first: 100, after: $after) { edges { node { ${fields} } } pageInfo { hasNextPage endCursor } } } }`

export interface Chat {
  readonly title: string
  readonly memberCount: number
  readonly lastSeq: number
  readonly rev: number
  readonly unread: { readonly count: number }
  readonly messages: { edges: { node: Said }[]; pageInfo: { hasNextPage: boolean; endCursor: string } }
}

export const at = (minute: number) => new Date(Date.UTC(2020, 0, 1, 0, minute)).toISOString()
export const room = { type: 'room', id: 'garden', title: 'Old garden', topic: 'What grew', at: at(0) }
export const opening = { type: 'join', room: 'garden', people: ['ann', 'bob'], at: at(0) }
export const say = (id: string, person: string, text: string, rest: object = {}) => ({
  ...{ type: 'message', room: 'garden', id, person, at: at(Number(id)), text, ...rest },
})

export const dense = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

export type ImportWorld = Awaited<ReturnType<typeof startImportWorld>>

export async function startImportWorld(endpoints: Endpoints) {
  const api = createApi(endpoints.gatewayUrl)
  const ann = await makePerson(endpoints, 'Ann')
  const importers: Importers = await startImporters(endpoints)
  const people = () => [
    { type: 'person', id: 'ann', name: 'Ann', userId: ann.id },
    { type: 'person', id: 'bob', name: 'Bob of old' },
  ]
  async function importLines(lines: readonly (object | string)[], source: string = randomUUID()) {
    const refused: { line: number; code: string }[] = []
    const report = await runImport({
      ...{ reads: readJsonl(await writeLines('room.jsonl', lines), () => undefined), source, importers },
      onRefused: (line, { code }) => refused.push({ line, code }),
    })
    return { report, refused, chatId: report.chatIds[0] ?? '' }
  }

  async function readRoom(id: string, fields = whole): Promise<{ chat: Chat; said: Said[] }> {
    const said: Said[] = []
    for (let after: string | null = null; ; ) {
      const { chat }: { chat: Chat | null } = await api.ask(reading(fields), { id, after }, ann.accessToken)
      if (!chat) throw new Error(`Ann is not in ${id}`)
      said.push(...chat.messages.edges.map(({ node }) => node))
      if (!chat.messages.pageInfo.hasNextPage) return { chat, said }
      after = chat.messages.pageInfo.endCursor
    }
  }

  async function readRevs(id: string): Promise<number[]> {
    const query = `query ($id: ID!, $after: Cursor!) { chat(id: $id) { events(after: $after, first: 500) { edges { cursor } pageInfo { hasNextPage endCursor } } } }`
    const revs: number[] = []
    for (let after = '0'; ; ) {
      type Page = { edges: { cursor: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } }
      const { chat }: { chat: { events: Page } } = await api.ask(query, { id, after }, ann.accessToken)
      revs.push(...chat.events.edges.map(({ cursor }) => Number(cursor)))
      if (!chat.events.pageInfo.hasNextPage) return revs
      after = chat.events.pageInfo.endCursor
    }
  }

  return {
    ...{ api, ann, importers, people, importLines, readRoom, readRevs },
    [Symbol.asyncDispose]: () => importers[Symbol.asyncDispose](),
  }
}
