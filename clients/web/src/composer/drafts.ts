// What was written and not sent, by chat: kept on this device through reloads, and shown in the list of chats.
import { useSyncExternalStore } from 'react'

const prefix = 'chat:draft:'
const memory = new Map<string, string>()
const listeners = new Set<() => void>()

export function readDraft(chatId: string): string {
  const had = memory.get(chatId)
  if (had !== undefined) return had
  let text = ''
  try {
    text = localStorage.getItem(prefix + chatId) ?? ''
  } catch {
    // Blocked: the draft lives as long as the page.
  }
  memory.set(chatId, text)
  return text
}

export function writeDraft(chatId: string, text: string): void {
  if (readDraft(chatId) === text) return
  memory.set(chatId, text)
  try {
    if (text.trim() === '') localStorage.removeItem(prefix + chatId)
    else localStorage.setItem(prefix + chatId, text)
  } catch {
    // Blocked or full.
  }
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export function useDraft(chatId: string): string {
  return useSyncExternalStore(subscribe, () => readDraft(chatId))
}
