// A message of Rocket.Chat, as its own export of a room has it, or as it stands in its database: the first says what was said, by
// whom and when, the second all of it. Pure.
import type { ReadShortcode } from '../emoji.ts'
import { countOf, type Raw, rawOf, rawsOf, textOf, textsOf, timeOf } from '../raw.ts'
import type { FileRecord, Reaction } from '../records.ts'
import { joined } from '../slack/joining.ts'

/** RFC 3339, milliseconds, or what `mongoexport` makes of a time. */
export function timeFrom(value: unknown): Date | undefined {
  const one = rawOf(value)
  const told = '$date' in one ? one.$date : value
  const ms = typeof told === 'string' ? Date.parse(told) : Number(rawOf(told).$numberLong ?? told)
  return told == null || Number.isNaN(ms) ? undefined : timeOf(ms)
}

export const authorOf = ({ username, u }: Raw): string | undefined => textOf(username) ?? textOf(rawOf(u).username)

/** What the system notes: who has come and who has gone. */
export function moveOf(message: Raw): { readonly type: 'join' | 'leave'; readonly person: string } | undefined {
  const kind = textOf(message.t) ?? textOf(message.type)
  const author = authorOf(message)
  if (kind === 'uj' || kind === 'ujt') return author === undefined ? undefined : { type: 'join', person: author }
  if (kind === 'ul' || kind === 'ult') return author === undefined ? undefined : { type: 'leave', person: author }
  // Whom it is about is its text, in the database alone; an export has a sentence there.
  const person = 't' in message ? textOf(message.msg) : undefined
  if (person === undefined) return undefined
  if (kind === 'au' || kind === 'added-user-to-team') return { type: 'join', person }
  return kind === 'ru' || kind === 'removed-user-from-team' ? { type: 'leave', person } : undefined
}

export const isRemoved = ({ t, type }: Raw): boolean => t === 'rm' || type === 'rm'

export function textFrom(message: Raw, shortcode: ReadShortcode): string {
  const said = textOf(message.msg) ?? ''
  const pieces = rawsOf(message.attachments).flatMap(attachmentPieces)
  return joined([said, ...pieces].map(text => emojiIn(text, shortcode)))
}

/** A quoted message, or what an app has attached. Files are told by filesOf. */
function attachmentPieces(attachment: Raw): string[] {
  const fields = rawsOf(attachment.fields).map(({ title, value }) =>
    [title, value].map(textOf).filter(Boolean).join(': '),
  )
  const titled = isFile(attachment) ? [] : [textOf(attachment.title), textOf(attachment.title_link)]
  const texts = [textOf(attachment.author_name), ...titled, textOf(attachment.text), textOf(attachment.description)]
  return [...texts, ...fields, textOf(attachment.message_link)].filter(text => text !== undefined)
}

const isFile = ({ type, fileId, image_url: image, audio_url: audio, video_url: video }: Raw): boolean =>
  type === 'file' || [fileId, image, audio, video].some(one => textOf(one) !== undefined)

export function filesOf(message: Raw): FileRecord[] {
  const attached = rawsOf(message.attachments).filter(isFile)
  const known = new Map([rawOf(message.file), ...rawsOf(message.files)].map(file => [textOf(file.name), file]))
  const shown = attached.map((file): FileRecord => {
    const name = textOf(file.title) ?? textOf(file.fileName) ?? textOf(known.keys().next().value) ?? 'file'
    const sizes = [file.image_size, file.video_size, file.audio_size, known.get(name)?.size]
    const urls = [file.url, file.title_link, file.image_url, file.audio_url, file.video_url]
    return {
      name,
      size: sizes.map(countOf).find(size => size !== undefined) ?? null,
      url: urls.map(textOf).find(Boolean) ?? null,
    }
  })
  if (shown.length > 0) return shown
  return [...known].flatMap(([name, { size }]) =>
    name === undefined ? [] : [{ name, size: countOf(size) ?? null, url: null }],
  )
}

export function reactionsOf({ reactions }: Raw, shortcode: ReadShortcode): Reaction[] {
  return Object.entries(rawOf(reactions)).map(([name, by]) => {
    const people = [...new Set(textsOf(rawOf(by).usernames))]
    return { emoji: named(name.replaceAll(':', ''), shortcode) ?? name, count: people.length, people }
  })
}

/** `thumbsup_tone3`, as JoyPixels writes tones. */
function named(name: string, shortcode: ReadShortcode): string | undefined {
  const [, base, tone] = /^(.+)_tone([1-5])$/.exec(name) ?? []
  return base === undefined ? shortcode(name) : shortcode(base, `skin-tone-${Number(tone) + 1}`)
}

function emojiIn(text: string, shortcode: ReadShortcode): string {
  return text.replace(/```[\s\S]*?```|`[^`\n]+`|(?<![\p{L}\p{N}]):([a-z0-9_+-]+):/giu, (all, name?: string) =>
    name === undefined ? all : (named(name, shortcode) ?? all),
  )
}

export interface Mentions {
  readonly people: readonly string[]
  readonly isToEveryone: boolean
}

/** The database says whom a message names; in an export they are found by their names. */
export function mentionsOf(message: Raw, isKnown: (name: string) => boolean): Mentions {
  const listed = rawsOf(message.mentions).flatMap(({ username }) => textOf(username) ?? [])
  const found = [...(textOf(message.msg) ?? '').matchAll(/(?<![\p{L}\p{N}])@([a-z0-9._-]*[a-z0-9_-])/giu)].map(
    ([, name = '']) => name,
  )
  const all = new Set([...listed, ...found])
  return {
    people: [...all].filter(name => name !== 'all' && name !== 'here' && isKnown(name)),
    isToEveryone: all.has('all') || all.has('here'),
  }
}
