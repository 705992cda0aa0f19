// Where one can go by a few letters of a name: chats as they were last used, then people whom one shares none with. Pure.
import type { ChatRow, Person } from '@chat-supergraph/ui'
import { type I18n, nameOf, partnerOf } from '@chat-supergraph/ui/kit'

export type Goal =
  | { readonly kind: 'chat'; readonly id: string; readonly name: string; readonly chat: ChatRow }
  | { readonly kind: 'person'; readonly id: string; readonly name: string; readonly person: Person }

interface Sources {
  readonly text: string
  readonly chats: readonly ChatRow[]
  readonly people: readonly Person[]
  readonly viewerId: string
  /** It is where one is. */
  readonly openId: string | undefined
  readonly i18n: I18n
}

const most = 12

export function goalsOf({ text, chats, people, viewerId, openId, i18n }: Sources): Goal[] {
  const wanted = folded(text.trim())
  const found = chats
    .map(chat => ({ kind: 'chat' as const, id: chat.id, name: nameOf(chat, viewerId, i18n), chat }))
    .map((goal, index) => ({ goal, index, rank: rankOf(goal.name, wanted) + (goal.id === openId ? 10 : 0) }))
    .filter(({ rank }) => rank < Infinity && (wanted !== '' || rank < 10))
    .sort((one, other) => one.rank - other.rank || one.index - other.index)
    .map(({ goal }) => goal)
  const known = new Set(chats.map(chat => partnerOf(chat, viewerId)?.id))
  const others = people
    .filter(({ id }) => id !== viewerId && !known.has(id))
    .map(person => ({ kind: 'person' as const, id: person.id, name: person.displayName, person }))
  return [...found, ...others].slice(0, most)
}

/** A name that begins so comes before one with a word that does, and that before one that has it somewhere. */
function rankOf(name: string, wanted: string): number {
  const at = folded(name)
  if (wanted === '' || at.startsWith(wanted)) return 0
  if (at.split(/[^\p{L}\p{N}]+/u).some(word => word.startsWith(wanted))) return 1
  return at.includes(wanted) ? 2 : Infinity
}

/** As one types it who has no accents on the keyboard. */
const folded = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase()
