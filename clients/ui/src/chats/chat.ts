// A chat as people see it: its name, its face, and the words of its last message. Pure.
import type { ChatRowFragment } from '../generated/operations.ts'
import type { I18n } from '../i18n/i18n.tsx'

/** A chat as its row in the list shows it. */
export type ChatRow = ChatRowFragment
/** Somebody with face and presence. */
export type Person = NonNullable<NonNullable<ChatRow['members']>['edges'][number]['node']['user']>
type LastMessage = NonNullable<ChatRow['lastMessage']>

/** The other one of a direct chat; undefined for a group. */
export function partnerOf(chat: Pick<ChatRow, 'kind' | 'members'>, viewerId: string): Person | undefined {
  if (chat.kind !== 'DIRECT') return undefined
  const people = chat.members?.edges.map(({ node }) => node.user).filter(user => user !== null) ?? []
  return people.find(({ id }) => id !== viewerId)
}

/** What a chat is called: by its title, or by the other one of a direct chat. */
export function nameOf(chat: Pick<ChatRow, 'kind' | 'members' | 'title'>, viewerId: string, { t }: I18n): string {
  return chat.title ?? partnerOf(chat, viewerId)?.displayName ?? t('chat.unnamed')
}

/** Whether I hear nothing of a chat at the moment. */
export function isMuted({ preferences }: Pick<ChatRow, 'preferences'>): boolean {
  return preferences?.mutedUntil ? Date.parse(preferences.mutedUntil) > Date.now() : false
}

/** Whether something was said that I have not read, counted or not: nothing is in a muted chat. */
export function hasUnread({ unread }: Pick<ChatRow, 'unread'>): boolean {
  return unread !== null && (unread.count > 0 || unread.mentionCount > 0 || unread.firstSeq !== null)
}

export interface Preview {
  /** Who said it; absent where that is plain. */
  by?: string
  text: string
}

/** What was said last. Two parts, since each may run in a direction of its own. @param words of the message, without its marks */
export function previewOf(message: LastMessage, words: string, chat: ChatRow, viewerId: string, i18n: I18n): Preview {
  const { t } = i18n
  if (message.deletedAt) return { text: t('message.deleted') }
  if (message.kind === 'SYSTEM') return { text: noteText(message.systemNote, i18n) }
  const [file] = message.attachments
  const files = file ? t(file.kind === 'IMAGE' ? 'message.photo' : 'message.file', { name: file.fileName }) : ''
  const text = words.replaceAll(/\s+/g, ' ') || files
  if (message.sender?.id === viewerId) return { by: t('message.byMe', { text: '' }).trim(), text }
  if (chat.kind !== 'GROUP' || !message.sender) return { text }
  return { by: t('message.by', { name: message.sender.displayName, text: '' }).trim(), text }
}

interface Note {
  kind: 'MEMBERS_ADDED' | 'MEMBERS_REMOVED'
  users: readonly ({ displayName: string } | null)[]
}

/** What the system noted, as a sentence. */
export function noteText(note: Note | null, { t, list }: I18n): string {
  if (!note) return ''
  const names = note.users.map(user => user?.displayName ?? t('chat.unnamed'))
  const key = note.kind === 'MEMBERS_ADDED' ? 'note.added' : 'note.removed'
  return t(key, { names: list(names), count: names.length })
}
