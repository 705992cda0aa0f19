// The keys of the place to write, beside those that format.
import type { Key } from '../i18n/catalogue.ts'
import type { Shortcut } from '../keys/shortcut.ts'

/** The keys of the place to write, beside those that format. */
export const composerShortcuts = [
  { name: 'send', keys: ['Enter', 'mod+Enter'], label: 'keys.send' },
  { name: 'line', keys: ['shift+Enter'], label: 'keys.line' },
  { name: 'editLast', keys: ['ArrowUp'], label: 'keys.editLast' },
  { name: 'cancel', keys: ['Escape'], label: 'keys.cancel' },
] as const satisfies readonly Shortcut<string, Key>[]
