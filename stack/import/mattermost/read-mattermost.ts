// Reads Mattermost's bulk export, a JSON object a line, alone or in its zip archive:
// https://docs.mattermost.com/administration-guide/manage/bulk-export-tool. Its posts are in no order and its replies stand inside of
// them, so that all of it is read before the first record is given; a file that is broken anywhere is refused whole.
import { basename } from 'node:path'
import { StackError } from '../../stack-error.ts'
import { isZip, openArchive } from '../archive/archive.ts'
import { decode } from '../archive/texts.ts'
import { createShortcodes, type ReadShortcode } from '../emoji.ts'
import { parseLine } from '../jsonl.ts'
import { type Line, linesOfText, readLines } from '../lines.ts'
import { type Raw, rawOf, rawsOf, textOf, timeOf } from '../raw.ts'
import {
  isRefused,
  type MessageRecord,
  type Place,
  plainMessage,
  type Reaction,
  type Read,
  refused,
} from '../records.ts'
import { attachmentPieces } from '../slack/blocks.ts'
import { joined } from '../slack/joining.ts'
import { type Found, type MattermostChat, type Post, takeLine, takePost } from './collect.ts'

/** @throws StackError where this is no whole bulk export */
export async function* readMattermost(path: string, onDone: (share: number) => void): AsyncGenerator<Read> {
  const found: Found = { people: new Map(), chats: new Map(), reads: [] }
  const broken: string[] = []
  const posts: { line: Line; type: string; raw: Raw }[] = []
  let isFirst = true
  const { lines, unread } = await linesIn(path)
  for await (const line of lines) {
    onDone(line.done / 2)
    const object = parseLine(line)
    if (object === undefined) continue
    if (isRefused(object)) {
      broken.push(`line ${line.number}: ${object.reason}`)
      continue
    }
    const type = textOf((object as Raw).type) ?? ''
    if (isFirst && type !== 'version')
      throw new StackError(`${basename(path)} is no bulk export of Mattermost: its first line is not the version.`)
    isFirst = false
    const raw = rawOf((object as Raw)[type])
    if (type === 'post' || type === 'direct_post') posts.push({ line, type, raw })
    else takeLine(found, type, raw, { line: line.number })
  }
  if (broken.length > 0 || isFirst)
    throw new StackError(
      `Nothing was imported: ${basename(path)} is broken.\n  ${broken.slice(0, 10).join('\n  ')}`,
      'Export it or download it again. Or take these lines away, and everything else is imported.',
    )
  // Posts may be told before the people and the chats that they are of.
  for (const { line, type, raw } of posts) takePost(found, type, raw, { line: line.number })
  for (const file of unread)
    yield { file, line: 1, refused: refused('FILE_NOT_READ', 'It is no part of what is imported.') }
  yield* found.reads
  for (const [id, { name, place }] of found.people) yield { ...place, record: { type: 'person', id, name } }
  const shortcode = createShortcodes('iamcal')
  let done = 0
  for (const chat of found.chats.values()) {
    yield* readChat(chat, found, shortcode)
    onDone(0.5 + ++done / found.chats.size / 2)
  }
}

interface Source {
  readonly lines: AsyncIterable<Line>
  /** Other files of the archive. */
  readonly unread: readonly string[]
}

async function linesIn(path: string): Promise<Source> {
  if (!(await isZip(path))) return { lines: readLines(path), unread: [] }
  await using archive = await openArchive(path)
  const file = archive.files.find(name => name.endsWith('.jsonl'))
  if (file === undefined)
    throw new StackError(`${basename(path)} is no export of Mattermost: there is no .jsonl in it.`)
  return { lines: linesOfText(decode(await archive.read(file))), unread: archive.files.filter(one => one !== file) }
}

function* readChat(chat: MattermostChat, { people }: Found, shortcode: ReadShortcode): Generator<Read> {
  const { place } = chat
  // In the order of time; what was said at once, as it stands in the file.
  const posts = chat.posts.toSorted((a, b) => a.at.getTime() - b.at.getTime())
  const at = posts[0]?.at ?? new Date(0)
  const told = new Set(people.keys())
  const known = function* (where: Place, name: string): Generator<Read> {
    if (told.has(name)) return
    told.add(name)
    people.set(name, { name, place: where })
    yield { ...where, record: { type: 'person', id: name, name }, isAside: true }
  }
  for (const name of chat.members.keys()) yield* known(place, name)
  const { id, kind, title, topic } = chat
  const record = { type: 'chat', id, kind, title, topic, at } as const
  yield place.line === 0 ? { ...place, record, isAside: true } : { ...place, record }
  for (const reason of chat.unkept) yield { ...place, refused: refused('PART_LEFT_OUT', reason) }
  if (chat.members.size > 0)
    yield {
      ...place,
      record: { type: 'join', chat: id, people: [...chat.members.keys()], at, roles: Object.fromEntries(chat.members) },
      isAside: true,
    }
  const ids = new Map<Post, string>()
  const keys = new Map<string, number>()
  for (const post of posts) {
    const author = textOf(post.raw.user) ?? ''
    // Posts have no ids: what makes one the same is when it was said and by whom.
    const key = `${post.at.getTime()}:${author}`
    const count = keys.get(key) ?? 0
    keys.set(key, count + 1)
    ids.set(post, `${key}:${count}`)
    yield* known(post.place, author)
    yield* readPost(
      post,
      { chat: id, id: `${key}:${count}`, author, thread: post.under ? (ids.get(post.under) ?? null) : null },
      { people, shortcode },
    )
  }
}

interface Naming {
  readonly chat: string
  readonly id: string
  readonly author: string
  readonly thread: string | null
}

interface Words {
  readonly people: Found['people']
  readonly shortcode: ReadShortcode
}

function* readPost(
  { place, raw, at }: Post,
  { chat, id, author, thread }: Naming,
  { people, shortcode }: Words,
): Generator<Read> {
  const mentioned = new Set<string>()
  const names = { people: new Map<string, string>(), chats: new Map<string, string>(), shortcode }
  const attached = rawsOf(rawOf(raw.props).attachments).flatMap(one => attachmentPieces(one, { names, mentioned }))
  const spoken = joined([emojiIn(textOf(raw.message) ?? '', shortcode), ...attached])
  const files = rawsOf(raw.attachments).map(({ path }) => ({
    name: basename(textOf(path) ?? 'file'),
    size: null,
    url: null,
  }))
  const edited = timeOf(Number(raw.edit_at))
  const gone = timeOf(Number(raw.delete_at))
  const record: MessageRecord = {
    ...{ ...plainMessage, chat, id, person: author, at, files, thread },
    text: gone && gone.getTime() > 0 ? null : spoken,
    mentions: [...spoken.matchAll(/(?<![\p{L}\p{N}])@([a-z0-9._-]*[a-z0-9_-])/giu)].flatMap(([, name = '']) =>
      people.has(name) ? [name] : [],
    ),
    isToEveryone: /(?<![\p{L}\p{N}])@(all|channel|here)\b/u.test(spoken),
    editedAt: edited && edited.getTime() > 0 ? edited : null,
    deletedAt: gone && gone.getTime() > 0 ? gone : null,
    reactions: reactionsOf(rawsOf(raw.reactions), shortcode),
  }
  if (raw.is_pinned === true) yield { ...place, refused: refused('PART_LEFT_OUT', 'It was pinned.') }
  yield { ...place, record }
}

/** Names between colons; code stays as it is. */
function emojiIn(text: string, shortcode: ReadShortcode): string {
  return text.replace(/```[\s\S]*?```|`[^`\n]+`|(?<![\p{L}\p{N}]):([a-z0-9_+-]+):/giu, (all, name?: string) =>
    name === undefined ? all : (toned(name, shortcode) ?? all),
  )
}

/** `+1_medium_skin_tone`, as Mattermost writes tones. */
function toned(name: string, shortcode: ReadShortcode): string | undefined {
  const tones = { light: 2, medium_light: 3, medium: 4, medium_dark: 5, dark: 6 } as const
  const [, base, tone] = /^(.+?)_((?:medium_)?(?:light|dark)|medium)_skin_tone$/.exec(name) ?? []
  if (base === undefined) return shortcode(name)
  return shortcode(base, `skin-tone-${tones[tone as keyof typeof tones]}`)
}

function reactionsOf(given: readonly Raw[], shortcode: ReadShortcode): Reaction[] {
  const byName = Map.groupBy(given, one => textOf(one.emoji_name) ?? '')
  return [...byName].map(([name, some]) => {
    const people = [...new Set(some.flatMap(({ user }) => textOf(user) ?? []))]
    return { emoji: toned(name, shortcode) ?? `:${name}:`, count: people.length, people }
  })
}
