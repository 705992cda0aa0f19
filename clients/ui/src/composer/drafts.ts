// What was written and not sent, by person and chat: kept on this device through reloads and a session that was lost, shown in the list
// of chats, and gone with a sign-out or once somebody else signs in.
import { useSyncExternalStore } from 'react'
import { useViewerId } from '../options/viewer.ts'
import { checked, type Mention, nothing, type Written } from './written.ts'

const prefix = 'chat:draft:'
const memory = new Map<string, Written>()
const listeners = new Set<() => void>()

const placeOf = (userId: string): string => `${prefix}${userId}:`
/** Apart from the text, which stands as it stood before there were any. */
const mentionsKey = (key: string): string => `${key}:mentions`

function read(key: string): Written {
  const had = memory.get(key)
  if (had !== undefined) return had
  let draft = nothing
  try {
    const text = localStorage.getItem(key) ?? ''
    if (text !== '') draft = checked({ text, mentions: readMentions(localStorage.getItem(mentionsKey(key))) })
  } catch {
    // Blocked: the draft lives as long as the page.
  }
  memory.set(key, draft)
  return draft
}

/** Whatever stands in the storage. */
function readMentions(json: string | null): Mention[] {
  try {
    const found: unknown = JSON.parse(json ?? '[]')
    return Array.isArray(found) ? found.filter(isMention) : []
  } catch {
    return []
  }
}

function isMention(found: Partial<Mention> | null): found is Mention {
  return typeof found?.userId === 'string' && Number.isInteger(found.offset) && typeof found.words === 'string'
}

function write(key: string, draft: Written): void {
  const { text, mentions } = draft
  const before = read(key)
  if (before.text === text && before.mentions === mentions) return
  memory.set(key, draft)
  try {
    if (text.trim() === '') localStorage.removeItem(key)
    else localStorage.setItem(key, text)
    if (mentions.length === 0) localStorage.removeItem(mentionsKey(key))
    else localStorage.setItem(mentionsKey(key), JSON.stringify(mentions))
  } catch {
    // Blocked or full.
  }
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** What a server knows of it. */
const nothingYet = (): Written => nothing

/** My draft under this key, which is the id of a chat or of a thread, and what changes it. */
export function useDraft(id: string): [draft: Written, write: (draft: Written) => void] {
  const key = placeOf(useViewerId()) + id
  return [useSyncExternalStore(subscribe, () => read(key), nothingYet), draft => write(key, draft)]
}

/** Nobody who uses this device later reads what was not sent. */
export function forgetDrafts(): void {
  drop(() => true)
}

/** What others have left here, whose session was lost, is not for whoever signs in now. */
export function keepDraftsOf(userId: string): void {
  drop(key => !key.startsWith(placeOf(userId)))
}

function drop(isGone: (key: string) => boolean): void {
  memory.clear()
  try {
    const keys = Object.keys(localStorage).filter(key => key.startsWith(prefix) && isGone(key))
    for (const key of keys) localStorage.removeItem(key)
  } catch {
    // Blocked: nothing was kept either.
  }
  for (const listener of listeners) listener()
}
