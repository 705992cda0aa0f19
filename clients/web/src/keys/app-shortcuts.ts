// The keys that hold wherever one is in the app.
import { type Shortcut, shortcutOf } from '@chat-supergraph/ui/kit'
import type { Key } from '../i18n/catalogue.ts'

export const appShortcuts = [
  { name: 'switch', keys: ['mod+k'], label: 'switcher.title' },
  { name: 'previousChat', keys: ['alt+ArrowUp'], label: 'keys.previousChat' },
  { name: 'nextChat', keys: ['alt+ArrowDown'], label: 'keys.nextChat' },
  { name: 'panes', keys: ['F6'], label: 'keys.panes' },
  { name: 'help', keys: ['?', 'mod+/'], label: 'keys.title' },
] as const satisfies readonly Shortcut<string, Key>[]

export type AppShortcut = (typeof appShortcuts)[number]['name']

/** What a press means here. A sign that somebody types is theirs. */
export function appShortcutOf(event: KeyboardEvent): AppShortcut | undefined {
  if (event.defaultPrevented || event.isComposing) return undefined
  const isTyped = event.key.length === 1 && !event.ctrlKey && !event.metaKey
  if (isTyped && event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]'))
    return undefined
  return shortcutOf(appShortcuts, event)
}
