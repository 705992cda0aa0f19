// What the lines of a Mattermost export tell, put together: people, chats with their members, and all that was said in each. Pure.
import { type Raw, rawsOf, textOf, textsOf, timeOf } from '../raw.ts'
import { type Place, type Read, type RefusalCode, type Refused, type Role, refused } from '../records.ts'

export interface MattermostChat {
  readonly id: string
  readonly kind: 'DIRECT' | 'GROUP'
  readonly title: string | null
  readonly topic: string | null
  readonly place: Place
  /** With their roles. */
  readonly members: Map<string, Role>
  readonly posts: Post[]
  readonly unkept: string[]
}

export interface Post {
  readonly place: Place
  readonly raw: Raw
  readonly at: Date
  /** The post that it is a reply to. */
  readonly under: Post | undefined
}

export interface Found {
  readonly people: Map<string, { readonly name: string; readonly place: Place }>
  readonly chats: Map<string, MattermostChat>
  readonly reads: Read[]
}

/** What says nothing of people and what they have said. */
const settings = new Set(['version', 'scheme', 'role', 'team', 'emoji'])

/** What of a line cannot be kept, or is told elsewhere. */
type Unkept = { readonly refused: Refused } | { readonly isElsewhere: true }

/** A line that is no post. */
export function takeLine(found: Found, type: string, raw: Raw, place: Place): void {
  const unkept = lineTaken(found, type, raw, place)
  if (unkept) found.reads.push({ ...place, ...unkept })
}

function lineTaken({ people, chats }: Found, type: string, raw: Raw, place: Place): Unkept | undefined {
  const no = (code: RefusalCode, reason: string): Unkept => ({ refused: refused(code, reason) })
  const username = textOf(raw.username)
  if (type === 'emoji') return no('PART_LEFT_OUT', `The picture of :${textOf(raw.name) ?? ''}:, which stays a name.`)
  if (settings.has(type)) return { isElsewhere: true }
  if (type === 'user' || type === 'bot') {
    if (username === undefined) return no('INVALID_FIELD', 'There is no `username`.')
    if (people.has(username)) return no('REPEATED_ID', `${username} was told before.`)
    const names = [
      raw.nickname,
      raw.display_name,
      [raw.first_name, raw.last_name].map(textOf).filter(Boolean).join(' '),
    ]
    people.set(username, { name: names.map(textOf).find(Boolean) ?? username, place })
    for (const team of rawsOf(raw.teams))
      for (const channel of rawsOf(team.channels)) {
        const isAdmin = /channel_admin/.test(textOf(channel.roles) ?? '')
        memberships(chats, channelId(team.name, channel.name)).set(username, isAdmin ? 'ADMIN' : 'MEMBER')
      }
    return undefined
  }
  if (type === 'channel') {
    const id = channelId(raw.team, raw.name)
    if (textOf(raw.name) === undefined) return no('INVALID_FIELD', 'There is no `name`.')
    const before = chats.get(id)
    if (before && before.place.line > 0) return no('REPEATED_ID', `The channel ${textOf(raw.name)} was told before.`)
    const [header, purpose] = [textOf(raw.header), textOf(raw.purpose)]
    const unkept =
      header && purpose && header !== purpose ? [`It has a header, and its purpose is not kept: ${purpose}`] : []
    const title = textOf(raw.display_name) ?? textOf(raw.name) ?? null
    const members = before?.members ?? new Map()
    chats.set(id, { id, kind: 'GROUP', title, topic: header ?? purpose ?? null, place, members, posts: [], unkept })
    return undefined
  }
  if (type !== 'direct_channel') return no('UNKNOWN_TYPE', `There is no type ${type || 'without a name'}.`)
  const members = [
    ...textsOf(raw.members),
    ...rawsOf(raw.participants).flatMap(({ username: one }) => textOf(one) ?? []),
  ]
  const chat = direct(members, place, textOf(raw.header) ?? null)
  if (chats.has(chat.id)) return no('REPEATED_ID', 'The direct channel was told before.')
  chats.set(chat.id, chat)
  return undefined
}

const channelId = (team: unknown, name: unknown) => `${textOf(team) ?? ''}/${textOf(name) ?? ''}`
const directId = (members: readonly string[]) => `direct:${[...new Set(members)].sort().join(',')}`

function direct(members: readonly string[], place: Place, topic: string | null): MattermostChat {
  const all = [...new Set(members)].sort()
  const kind = all.length === 2 ? 'DIRECT' : 'GROUP'
  const base = { id: directId(all), kind, topic, place, posts: [], unkept: [] } as const
  return {
    ...base,
    posts: [],
    unkept: [],
    title: kind === 'DIRECT' ? null : all.join(', '),
    members: new Map(all.map(one => [one, 'MEMBER'])),
  }
}

/** Users tell the channels that they are in, of which the export may say nothing else. */
function memberships(chats: Found['chats'], id: string): Map<string, Role> {
  const known = chats.get(id)
  if (known) return known.members
  const chat: MattermostChat = {
    ...{ id, kind: 'GROUP', title: id.slice(id.indexOf('/') + 1), topic: null, place: { line: 0 } },
    ...{ members: new Map(), posts: [], unkept: [] },
  }
  chats.set(id, chat)
  return chat.members
}

export function takePost({ chats, reads }: Found, type: string, raw: Raw, place: Place): void {
  const at = timeOf(Number(raw.create_at))
  if (raw.create_at == null || !at)
    return void reads.push({ ...place, refused: refused('INVALID_FIELD', '`create_at` is no time.') })
  const members = textsOf(raw.channel_members)
  const id = type === 'post' ? channelId(raw.team, raw.channel) : directId(members)
  if (type === 'post') memberships(chats, id)
  const chat = chats.get(id) ?? direct(members, { line: 0 }, null)
  chats.set(id, chat)
  const post: Post = { place, raw, at, under: undefined }
  chat.posts.push(post)
  for (const [index, reply] of rawsOf(raw.replies).entries()) {
    const own = { ...place, part: index + 1 }
    const when = timeOf(Number(reply.create_at))
    // A reply is never before what it is under.
    if (when && reply.create_at != null)
      chat.posts.push({ place: own, raw: reply, at: when < at ? at : when, under: post })
    else reads.push({ ...own, refused: refused('INVALID_FIELD', '`create_at` of a reply is no time.') })
  }
}
