// Reads a Slack export, the zip archive or its unpacked folder: https://slack.com/help/articles/220556107. Channels, private channels,
// group and direct messages, each with what was said in it. Nothing is given before the whole export was looked through.
import { basename } from 'node:path'
import { type Archive, openArchive } from '../archive/archive.ts'
import { createShortcodes } from '../emoji.ts'
import { isRaw } from '../raw.ts'
import { type ImportRecord, limits, type Place, type Read, refused } from '../records.ts'
import { cut } from '../texts.ts'
import { readCatalog, type SlackChat } from './catalog.ts'
import type { Names } from './markup.ts'
import { readMessage } from './message.ts'
import { readList, type Survey, survey } from './survey.ts'

/** @throws StackError where this is no whole export of Slack */
export async function* readSlack(path: string, onDone: (share: number) => void): AsyncGenerator<Read> {
  await using archive = await openArchive(path)
  const { people, chats, refused: unkept } = await readCatalog(archive, basename(path))
  const names = new Map(people.map(({ id, name }) => [id, name]))
  const surveys = await survey(archive, new Map(chats.map(({ id, days }) => [id, days])), (id, name) => {
    // The list decides, where they are in it.
    if (!names.has(id)) names.set(id, name)
  })
  for (const read of unkept) yield read
  const told = new Set<string>()
  for (const { id, name, ...place } of people) {
    told.add(id)
    yield { ...place, record: { type: 'person', id, name } }
  }
  const reading: Reading = {
    ...{ archive, told },
    names: {
      people: names,
      chats: new Map(chats.map(({ id, name }) => [id, name])),
      shortcode: createShortcodes('iamcal'),
    },
  }
  const files = chats.reduce((sum, { days }) => sum + days.length, 0)
  let read = 0
  for (const chat of chats) yield* readChat(chat, surveys.get(chat.id), reading, () => onDone(++read / files))
  onDone(1)
}

interface Reading {
  readonly archive: Archive
  readonly names: Names
  /** People of whom there was a record. */
  readonly told: Set<string>
}

async function* readChat(
  chat: SlackChat,
  found: Survey | undefined,
  { archive, names, told }: Reading,
  onDay: () => void,
): AsyncGenerator<Read> {
  const place: Place = { file: chat.file ?? '', line: chat.line }
  const aside = (record: ImportRecord): Read => ({ ...place, record, isAside: true })
  const known = function* (at: Place, id: string, name = names.people.get(id)): Generator<Read> {
    if (told.has(id)) return
    told.add(id)
    yield { ...at, record: { type: 'person', id, name: name ?? (id === 'USLACKBOT' ? 'Slackbot' : id) }, isAside: true }
  }
  const at = chat.at ?? found?.firstAt ?? new Date(0)
  const firstMoves = found?.firstMoves ?? new Map<string, string>()
  const members = new Set(firstMembers(chat, firstMoves))
  for (const id of new Set([...members, ...chat.members])) yield* known(place, id)
  const kind = chat.kind === 'DIRECT' ? 'DIRECT' : 'GROUP'
  const record = { type: 'chat', id: chat.id, kind, title: titleOf(chat, names), topic: chat.topic, at } as const
  yield chat.isUnlisted ? aside(record) : { ...place, record }
  for (const why of chat.refused) yield { ...place, refused: why }
  if (!chat.isUnlisted && !chat.at) yield { ...place, refused: refused('INVALID_FIELD', '`created` is no time.') }
  const moved = (type: 'join' | 'leave', ids: readonly string[], when: Date): Read =>
    aside({ type, chat: chat.id, people: ids, at: when, roles: {} })
  if (members.size > 0) yield moved('join', [...members], at)
  const context = { names, changes: found?.changes ?? new Map() }
  for (const file of chat.days) {
    const { entries } = await readList(archive, file)
    for (const [index, entry] of entries.entries()) {
      const here = { file, line: index + 1 }
      if (!isRaw(entry)) {
        yield { ...here, refused: refused('INVALID_FIELD', 'It is no message.') }
        continue
      }
      const said = readMessage(chat.id, entry, context)
      if (said.author) yield* known(here, said.author.id, said.author.name)
      for (const id of said.record?.type === 'message' ? said.record.mentions : []) yield* known(here, id)
      for (const why of said.refused) yield { ...here, refused: why }
      if (said.record) yield { ...here, record: said.record }
      else if (said.isElsewhere) yield { ...here, isElsewhere: true }
      if (said.record?.type === 'join') members.add(said.record.people[0] ?? '')
      if (said.record?.type === 'leave') members.delete(said.record.people[0] ?? '')
    }
    onDay()
  }
  // Whoever is in it now stands in its list; an archived channel has none.
  if (kind === 'DIRECT' || chat.members.length === 0) return
  const now = new Set(chat.members)
  const end = found?.lastAt ?? at
  const missing = [...now].filter(id => !members.has(id))
  const gone = [...members].filter(id => !now.has(id))
  if (missing.length > 0) yield moved('join', missing, end)
  if (gone.length > 0) yield moved('leave', gone, end)
}

/** Those who did not come later: the creator, who is to own it, before all others. */
function firstMembers({ creator, members }: SlackChat, firstMoves: ReadonlyMap<string, string>): string[] {
  const left = [...firstMoves].flatMap(([id, move]) => (move === 'leave' ? [id] : []))
  const all = new Set([...(creator === undefined ? [] : [creator]), ...members, ...left])
  return [...all].filter(id => firstMoves.get(id) !== 'join')
}

function titleOf({ kind, name, members }: SlackChat, { people }: Names): string | null {
  if (kind === 'DIRECT') return null
  if (kind === 'CHANNEL') return `#${name}`
  return cut(members.map(id => people.get(id) ?? id).join(', '), limits.title) || name
}
