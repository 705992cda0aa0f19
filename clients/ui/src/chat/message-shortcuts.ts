// The keys of a message that has the focus.
import type { Key } from '../i18n/catalogue.ts'
import type { Shortcut } from '../keys/shortcut.ts'

/** The keys of a message that has the focus. */
export const messageShortcuts = [
  { name: 'previous', keys: ['ArrowUp'], label: 'keys.previous' },
  { name: 'next', keys: ['ArrowDown'], label: 'keys.next' },
  { name: 'first', keys: ['Home'], label: 'keys.first' },
  { name: 'last', keys: ['End'], label: 'keys.last' },
  { name: 'reply', keys: ['r'], label: 'message.reply' },
  { name: 'thread', keys: ['t'], label: 'thread.reply' },
  { name: 'edit', keys: ['e'], label: 'message.edit' },
  { name: 'forward', keys: ['f'], label: 'forward.action' },
  { name: 'delete', keys: ['Delete', 'Backspace'], label: 'message.delete' },
  { name: 'write', keys: ['Escape'], label: 'keys.write' },
] as const satisfies readonly Shortcut<string, Key>[]
