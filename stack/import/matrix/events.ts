// Events of a Matrix room as Element writes them: https://spec.matrix.org/latest/client-server-api/#events. Which edit, reaction or
// removal belongs to which message is found before any is read. Pure.
import { countOf, isRaw, type Raw, rawOf, rawsOf, textOf, textsOf, timeOf } from '../raw.ts'
import type { FileRecord, Reaction } from '../records.ts'

export interface MatrixEvent {
  readonly id: string
  readonly type: string
  readonly sender: string
  readonly at: Date
  readonly content: Raw
  readonly raw: Raw
}

/** Where an event of an encrypted room was read, it is within. @returns undefined for what is no event */
export function eventOf(entry: unknown): MatrixEvent | undefined {
  if (!isRaw(entry)) return undefined
  const raw = isRaw(entry.decrypted) ? { ...rawOf(entry.encrypted), ...entry.decrypted } : entry
  const [id, type, sender] = [raw.event_id, raw.type, raw.sender].map(textOf)
  const at = raw.origin_server_ts == null ? undefined : timeOf(Number(raw.origin_server_ts))
  if (id === undefined || type === undefined || sender === undefined || !at) return undefined
  return { id, type, sender, at, content: rawOf(raw.content), raw }
}

export interface Related {
  /** The newest text of messages, by the id of the first. */
  readonly edits: Map<string, MatrixEvent>
  readonly reactions: Map<string, Map<string, Set<string>>>
  readonly removed: Map<string, Date>
  readonly messages: Set<string>
}

const relation = ({ content }: MatrixEvent): Raw => rawOf(content['m.relates_to'])

/** The message that an event changes, and is told in. */
export function targetOf(event: MatrixEvent): string | undefined {
  const { rel_type: type, event_id: id } = relation(event)
  if (event.type === 'm.reaction' || (isMessage(event) && type === 'm.replace')) return textOf(id)
  if (event.type !== 'm.room.redaction') return undefined
  return textOf(event.raw.redacts) ?? textOf(event.content.redacts)
}

export const isMessage = ({ type }: MatrixEvent): boolean =>
  ['m.room.message', 'm.sticker'].includes(type) || isPoll(type)
const isPoll = (type: string): boolean => /(^m|msc3381)\.poll\.start$/.test(type)

export function relate(events: readonly MatrixEvent[]): Related {
  const found: Related = { edits: new Map(), reactions: new Map(), removed: new Map(), messages: new Set() }
  const senders = new Map<string, string>()
  for (const event of events)
    if (isMessage(event) && targetOf(event) === undefined) {
      found.messages.add(event.id)
      senders.set(event.id, event.sender)
      if (isRaw(rawOf(event.raw.unsigned).redacted_because)) found.removed.set(event.id, event.at)
    }
  const gone = new Set(events.flatMap(event => (event.type === 'm.room.redaction' ? (targetOf(event) ?? []) : [])))
  for (const event of events) {
    const target = targetOf(event)
    if (target === undefined || gone.has(event.id)) continue
    if (event.type === 'm.room.redaction') found.removed.set(target, event.at)
    else if (event.type === 'm.reaction') {
      const key = textOf(relation(event).key)
      const groups = found.reactions.get(target) ?? new Map<string, Set<string>>()
      if (key !== undefined) groups.set(key, (groups.get(key) ?? new Set()).add(event.sender))
      found.reactions.set(target, groups)
    } else if (senders.get(target) === event.sender) {
      const before = found.edits.get(target)
      if (!before || before.at <= event.at) found.edits.set(target, event)
    }
  }
  return found
}

export interface Spoken {
  readonly text: string
  readonly files: readonly FileRecord[]
  readonly mentions: readonly string[]
  readonly isToEveryone: boolean
}

const kindsOfFiles = ['m.image', 'm.file', 'm.video', 'm.audio']

export function spokenOf({ type, content }: MatrixEvent, names: ReadonlyMap<string, string>, sender: string): Spoken {
  const mentions = rawOf(content['m.mentions'])
  const body = textOf(content.body) ?? ''
  const info = rawOf(content.info)
  const url = textOf(content.url) ?? textOf(rawOf(content.file).url)
  const isFile = kindsOfFiles.includes(String(content.msgtype)) || type === 'm.sticker'
  const name = textOf(content.filename) ?? (body || 'file')
  const location = textOf(content.geo_uri)
  const said = { mentions: textsOf(mentions.user_ids), isToEveryone: mentions.room === true }
  if (isFile) {
    const file = { name, size: countOf(info.size) ?? null, url: url ?? null }
    return { ...said, files: [file], text: body === name ? '' : body }
  }
  if (isPoll(type)) return { ...said, files: [], text: pollText(content) }
  const spoken = withoutQuote(body, content)
  const text = content.msgtype === 'm.emote' ? `* ${names.get(sender) ?? sender} ${spoken}` : spoken
  return { ...said, files: [], text: location && !text.includes(location) ? `${text}\n${location}` : text }
}

/** Clients of before wrote what a reply answers into its text. */
function withoutQuote(body: string, content: Raw): string {
  const isReply = isRaw(rawOf(content['m.relates_to'])['m.in_reply_to'])
  return isReply ? body.replace(/^> <@[^>\n]+>[^\n]*\n(?:>[^\n]*\n)*\n/, '') : body
}

function pollText(content: Raw): string {
  const [poll] = Object.entries(content).flatMap(([name, value]) => (/poll\.start$/.test(name) ? [rawOf(value)] : []))
  const texts = (value: unknown): string =>
    Object.entries(rawOf(value)).flatMap(([name, one]) =>
      /(text|body)$/.test(name) ? (textOf(one) ?? rawsOf(one).flatMap(part => textOf(part.body) ?? [])) : [],
    )[0] ?? ''
  return [texts(poll?.question), ...rawsOf(poll?.answers).map(answer => `• ${texts(answer)}`)].join('\n')
}

export const reactionsOf = ({ reactions }: Related, id: string): Reaction[] =>
  [...(reactions.get(id) ?? [])].map(([emoji, people]) => ({ emoji, count: people.size, people: [...people] }))

export interface Under {
  readonly thread: string | null
  readonly replyTo: string | null
}

/** Within a thread, an answer to the last of it is no answer: it is for clients without threads. */
export function underOf(event: MatrixEvent): Under {
  const { rel_type: type, event_id: id, is_falling_back: isFallback, 'm.in_reply_to': answered } = relation(event)
  const replyTo = textOf(rawOf(answered).event_id) ?? null
  const thread = type === 'm.thread' || type === 'io.element.thread' ? (textOf(id) ?? null) : null
  return { thread, replyTo: thread !== null && isFallback !== false ? null : replyTo }
}
