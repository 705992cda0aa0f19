// Slack's mark-up as plain text: https://docs.slack.dev/messaging/formatting-message-text. Everything in angle brackets becomes what
// people read there, names between colons become emoji, and whom it names is told. One pass: what is put in is not read again. Pure.
import type { ReadShortcode } from '../emoji.ts'

export interface Names {
  readonly people: ReadonlyMap<string, string>
  readonly chats: ReadonlyMap<string, string>
  readonly shortcode: ReadShortcode
}

/** Those who are named are added to the set, and `everyone` where a whole chat is. */
export type Mentioned = Set<string>
export const everyone = '@everyone'

// Code is shown as it stands: no emoji in it. An emoji does not begin within a word: 10:30:45.
const parts =
  /```[\s\S]*?```|`[^`\n]+`|<([^<>\n]*)>|&(lt|gt|amp);|(?<![\p{L}\p{N}]):([\p{L}\p{N}_+'’.-]+)(?:::skin-tone-([2-6](?:-[2-6])?))?:/gu
const inCode = /<([^<>\n]*)>|&(lt|gt|amp);/gu
const escaped = { lt: '<', gt: '>', amp: '&' } as const

export function plainText(text: string, names: Names, mentioned: Mentioned): string {
  return text.replace(parts, (all, link?: string, entity?: string, name?: string, tone?: string) => {
    if (link !== undefined) return linkText(link, names, mentioned)
    if (entity !== undefined) return escaped[entity as keyof typeof escaped]
    if (name !== undefined) return names.shortcode(name, tone) ?? all
    return all.replace(inCode, (_, inner?: string, one?: string) =>
      inner === undefined ? escaped[one as keyof typeof escaped] : linkText(inner, names, mentioned),
    )
  })
}

export function mention(id: string, names: Names, mentioned: Mentioned, label?: string): string {
  mentioned.add(id)
  return `@${names.people.get(id) ?? (label?.replace(/^@/, '') || id)}`
}

export const chatName = (id: string, names: Names, label?: string): string =>
  `#${label?.replace(/^#/, '') || (names.chats.get(id) ?? id)}`

/** What stands between the brackets. */
function linkText(link: string, names: Names, mentioned: Mentioned): string {
  const bar = link.indexOf('|')
  const target = unescaped(bar < 0 ? link : link.slice(0, bar))
  const label = bar < 0 ? undefined : unescaped(link.slice(bar + 1))
  const id = target.slice(1)
  if (/^@[A-Z0-9]+$/.test(target)) return mention(id, names, mentioned, label)
  if (/^#[A-Z0-9]+$/.test(target)) return chatName(id, names, label)
  if (target.startsWith('!')) return specialText(id, label, mentioned)
  return labelled(target, label, names)
}

/** `<!here>`, `<!subteam^S1|@team>`, `<!date^1392734382^{date}^link|fallback>`. */
function specialText(command: string, label: string | undefined, mentioned: Mentioned): string {
  const [kind = '', first = '', format = '', url] = command.split('^')
  if (kind === 'date') {
    const shown = label || dateText(first, format)
    return url ? labelled(url, shown) : shown
  }
  if (kind === 'subteam') return `@${label?.replace(/^@/, '') || first}`
  return broadcast(kind, mentioned, label)
}

/** `@here` and the like. */
export function broadcast(range: string, mentioned: Mentioned, label?: string): string {
  if (['here', 'channel', 'everyone', 'group'].includes(range)) mentioned.add(everyone)
  return `@${label?.replace(/^@/, '') || range}`
}

/** In the format's own words, with the time in the place of each of its tokens. */
export function dateText(seconds: string, format: string): string {
  const at = new Date(Number(seconds) * 1000)
  if (seconds === '' || Number.isNaN(at.getTime())) return format || seconds
  const [date = '', time = ''] = at.toISOString().split('T')
  const clock = `${time.slice(0, 5)} UTC`
  const told = format.replace(/\{(\w+)\}/g, (_, token: string) => (token.startsWith('time') ? clock : date))
  return told === '' ? `${date} ${clock}` : told
}

const scheme = /^(?:https?:\/\/|mailto:|tel:)/i

/** A link with its label: both, unless one is the other. */
export function labelled(url: string, label: string | undefined, names?: Names): string {
  if (url === '') return label ?? ''
  const isBare = /^(?:mailto:|tel:)/i.test(url)
  const bare = url.replace(scheme, '').replace(/\/$/, '')
  const shown = label && names ? withEmoji(label, names) : label
  if (!shown) return isBare ? bare : url
  const same = (text: string) => text.replace(scheme, '').replace(/\/$/, '').replace(/\s/g, '').toLowerCase()
  if (same(shown) === bare.replace(/\s/g, '').toLowerCase()) return isBare ? shown : url
  return isBare ? `${shown} (${bare})` : `${shown} (${url})`
}

const withEmoji = (label: string, { shortcode }: Names): string =>
  label.replace(/:([\p{L}\p{N}_+'’.-]+):/gu, (all, name: string) => shortcode(name) ?? all)

const unescaped = (text: string): string =>
  text.replace(/&(lt|gt|amp);/g, (_, entity: string) => escaped[entity as keyof typeof escaped])
