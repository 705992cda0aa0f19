// What a Slack export says that is in it: its people, and its chats of all kinds with the folder of each one's days. Each entry of its
// lists is told with its place, also where it says nothing that can be kept.
import { StackError } from '../../stack-error.ts'
import type { Archive } from '../archive/archive.ts'
import { BrokenFile } from '../archive/texts.ts'
import { isRaw, type Raw, rawOf, textOf, textsOf, timeOf } from '../raw.ts'
import { type Place, type Refused, refused } from '../records.ts'
import { readList } from './survey.ts'

export interface SlackPerson extends Place {
  readonly id: string
  readonly name: string
}

export interface SlackChat extends Place {
  readonly id: string
  readonly kind: 'CHANNEL' | 'GROUP' | 'DIRECT'
  readonly name: string
  readonly topic: string | null
  readonly at: Date | undefined
  readonly members: readonly string[]
  readonly creator: string | undefined
  readonly days: readonly string[]
  readonly refused: readonly Refused[]
  /** It is in no list: there is only its folder. */
  readonly isUnlisted?: true
}

export interface Catalog {
  readonly people: readonly SlackPerson[]
  readonly chats: readonly SlackChat[]
  /** Entries that say nothing, and files that are not read. */
  readonly refused: readonly (Place & { readonly refused: Refused })[]
}

const peopleFiles = ['users.json', 'org_users.json'] as const
const chatFiles = {
  'channels.json': 'CHANNEL',
  'groups.json': 'CHANNEL',
  'mpims.json': 'GROUP',
  'dms.json': 'DIRECT',
} as const
const lists = [...peopleFiles, ...Object.keys(chatFiles)]
const isDay = (name: string) => name.endsWith('.json') && !name.includes('canvas')

/** @throws StackError where this is no export of Slack, or one of its lists is broken */
export async function readCatalog(archive: Archive, name: string): Promise<Catalog> {
  // Packed again, an export is often in a folder of its own.
  const listed = archive.files.filter(file => lists.includes(file.slice(file.lastIndexOf('/') + 1)))
  const [nearest = ''] = listed.toSorted((a, b) => a.split('/').length - b.split('/').length)
  const root = nearest.slice(0, nearest.lastIndexOf('/') + 1)
  const has = (list: string) => archive.files.includes(root + list)
  if (!peopleFiles.some(has) || !Object.keys(chatFiles).some(has))
    throw new StackError(
      `${name} is no export of Slack: such an export has users.json, and channels.json, groups.json, mpims.json or dms.json.`,
      'Is it of another product? See --format.',
    )
  const unkept: (Place & { refused: Refused })[] = []
  const read = async <T>(list: string, one: (raw: Raw, place: Place) => T | undefined): Promise<T[]> => {
    if (!has(list)) return []
    const { file, entries } = await readList(archive, root + list).catch((error: unknown) => {
      if (!(error instanceof BrokenFile)) throw error
      throw new StackError(
        `Nothing was imported: ${root}${list}, line ${error.line}: ${error.message}`,
        'Export it or download it again.',
      )
    })
    return entries.flatMap((entry, index) => {
      const place = { file, line: index + 1 }
      const made = isRaw(entry) && textOf(entry.id) !== undefined ? one(entry, place) : undefined
      if (made === undefined) unkept.push({ ...place, refused: refused('INVALID_FIELD', 'It has no id.') })
      return made ?? []
    })
  }
  const people: SlackPerson[] = []
  for (const list of peopleFiles) people.push(...(await read(list, personOf)))
  const folders = Map.groupBy(
    archive.files.filter(file => file.startsWith(root) && file.slice(root.length).split('/').length === 2),
    file => file.slice(root.length).split('/')[0] ?? '',
  )
  const daysOf = (...names: readonly string[]): readonly string[] => {
    const folder = names.find(one => folders.has(one)) ?? ''
    const files = (folders.get(folder) ?? []).filter(isDay)
    folders.delete(folder)
    return files
  }
  const chats: SlackChat[] = []
  for (const [list, kind] of Object.entries(chatFiles))
    chats.push(...(await read(list, (raw, place) => chatOf(raw, place, { kind, daysOf }))))
  for (const folder of [...folders.keys()]) {
    const days = daysOf(folder)
    const place = { file: days[0] ?? '', line: 0, id: `folder:${folder}`, name: folder }
    const unknown = {
      topic: null,
      at: undefined,
      members: [],
      creator: undefined,
      refused: [],
      isUnlisted: true,
    } as const
    if (days.length > 0) chats.push({ ...place, kind: 'CHANNEL', days, ...unknown })
  }
  const taken = new Set([...lists.map(list => root + list), ...chats.flatMap(({ days }) => days)])
  const unread = refused('FILE_NOT_READ', 'It is no part of what is imported.')
  for (const file of archive.files) if (!taken.has(file)) unkept.push({ file, line: 1, refused: unread })
  return { people, chats, refused: unkept }
}

function personOf(raw: Raw, place: Place): SlackPerson {
  const id = textOf(raw.id) ?? ''
  const profile = rawOf(raw.profile)
  const names = [profile.display_name, profile.real_name, raw.real_name, raw.name]
  return { ...place, id, name: names.map(textOf).find(Boolean) ?? id }
}

interface ChatOptions {
  readonly kind: SlackChat['kind']
  readonly daysOf: (...names: readonly string[]) => readonly string[]
}

function chatOf(raw: Raw, place: Place, { kind, daysOf }: ChatOptions): SlackChat {
  const id = textOf(raw.id) ?? ''
  const name = textOf(raw.name) ?? id
  const topic = textOf(rawOf(raw.topic).value)
  const purpose = textOf(rawOf(raw.purpose).value)
  const isLeftOut = topic !== undefined && purpose !== undefined && purpose !== topic
  const reasons = isLeftOut ? [refused('PART_LEFT_OUT', `It has a topic, and its purpose is not kept: ${purpose}`)] : []
  const seconds = Number(raw.created)
  return {
    ...{ ...place, id, kind, name, topic: topic ?? purpose ?? null, refused: reasons },
    at: raw.created == null ? undefined : timeOf(seconds * 1000),
    members: [...new Set(textsOf(raw.members))],
    creator: textOf(raw.creator),
    days: daysOf(name, id),
  }
}
