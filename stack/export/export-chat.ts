// A chat as a file that `npm run import` takes: its people, what it is called, and its log from the first change on, a record a line.
// Read page by page from whatever may read it (sources.ts), and never held whole. What people put to messages is counted, not named, and of files there are names and sizes.
// The format: docs/import.md.
import type { ExportEvent, ExportSource } from './sources.ts'

type Line = Readonly<Record<string, unknown>>

/** @throws StackError where there is no such chat for whoever asks */
export async function* exportChat(source: ExportSource): AsyncGenerator<Line> {
  const chat = await source.readChat()
  const exportedPeople = new Set<string>()
  const people = async function* (ids: readonly string[]): AsyncGenerator<Line> {
    const fresh = ids.filter(id => !exportedPeople.has(id))
    for (const id of fresh) exportedPeople.add(id)
    for (const [id, name] of await source.names(fresh)) yield { type: 'person', id, name, userId: id }
  }
  const rolesOf = (ids: readonly string[]) =>
    Object.fromEntries(ids.flatMap(id => (chat.roles.has(id) ? [[id, chat.roles.get(id)]] : [])))
  const move = async function* (type: 'join' | 'leave', ids: readonly string[], at: string): AsyncGenerator<Line> {
    yield* people(ids)
    yield { type, chat: chat.id, people: ids, at, ...(type === 'join' ? { roles: rolesOf(ids) } : {}) }
  }
  const { id, kind, title, topic, createdAt } = chat
  yield { type: 'chat', id, kind, title, topic, at: createdAt }
  const first = await firstMembers(source, [...chat.roles.keys()])
  if (first.length > 0) yield* move('join', first, chat.createdAt)
  let moved: { type: 'join' | 'leave'; ids: string[]; at: string } | undefined
  for await (const event of source.events()) {
    if (event.kind === 'moved') {
      if (moved && moved.type !== event.type) yield* move(moved.type, moved.ids, moved.at)
      moved = { type: event.type, ids: [...(moved?.type === event.type ? moved.ids : []), event.userId], at: event.at }
    } else if (event.kind === 'noted') {
      // A note ends one change of the members: where it stood, it stands again.
      if (moved) yield* move(moved.type, moved.ids, moved.at)
      moved = undefined
    } else {
      yield* people([event.senderId, ...event.mentions])
      yield messageLine(chat.id, event)
    }
  }
  if (moved) yield* move(moved.type, moved.ids, moved.at)
}

/** Who was in the chat before its log tells of anybody: those who are in, or left, without having joined. */
async function firstMembers(source: ExportSource, members: readonly string[]): Promise<string[]> {
  const joined = new Set<string>()
  const first = new Set<string>()
  for await (const event of source.events()) {
    if (event.kind !== 'moved') continue
    if (event.type === 'join') joined.add(event.userId)
    else if (!joined.has(event.userId)) first.add(event.userId)
  }
  for (const userId of members) if (!joined.has(userId)) first.add(userId)
  return [...first]
}

function messageLine(chat: string, { kind: _, senderId, ...said }: Extract<ExportEvent, { kind: 'said' }>): Line {
  const { id, at, text, replyTo, thread, isInChat, mentions, isToEveryone, editedAt, deletedAt, reactions, files } =
    said
  return {
    ...{ type: 'message', chat, id, person: senderId, at, text },
    ...(replyTo ? { replyTo } : {}),
    ...(thread ? { thread, ...(isInChat ? { inChat: true } : {}) } : {}),
    ...(mentions.length > 0 ? { mentions } : {}),
    ...(isToEveryone ? { everyone: true } : {}),
    ...(editedAt ? { editedAt } : {}),
    ...(deletedAt ? { deletedAt } : {}),
    ...(reactions.length > 0 ? { reactions } : {}),
    ...(files.length > 0 ? { files } : {}),
  }
}
