// What was written and not sent, by person and chat: kept on this device through reloads and a session that was lost, shown in the list
// of chats, and gone with a sign-out or once somebody else signs in.
import { useSyncExternalStore } from 'react'
import { useViewer } from '../app/viewer.tsx'

const prefix = 'chat:draft:'
const memory = new Map<string, string>()
const listeners = new Set<() => void>()

const placeOf = (userId: string): string => `${prefix}${userId}:`

function read(key: string): string {
  const had = memory.get(key)
  if (had !== undefined) return had
  let text = ''
  try {
    text = localStorage.getItem(key) ?? ''
  } catch {
    // Blocked: the draft lives as long as the page.
  }
  memory.set(key, text)
  return text
}

function write(key: string, text: string): void {
  if (read(key) === text) return
  memory.set(key, text)
  try {
    if (text.trim() === '') localStorage.removeItem(key)
    else localStorage.setItem(key, text)
  } catch {
    // Blocked or full.
  }
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** My draft under this key, which is the id of a chat or of a thread, and what changes it. */
export function useDraft(id: string): [text: string, write: (text: string) => void] {
  const key = placeOf(useViewer().id) + id
  return [useSyncExternalStore(subscribe, () => read(key)), text => write(key, text)]
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
