// The marks of formatting that can be put around what is chosen, and their keys.
import type { Key } from '../i18n/catalogue.ts'
import type { Shortcut } from '../keys/shortcut.ts'

export type Mark =
  | 'bold'
  | 'italic'
  | 'strike'
  | 'code'
  | 'codeBlock'
  | 'spoiler'
  | 'link'
  | 'quote'
  | 'bullets'
  | 'numbers'

/** The keys that format. */
export const markShortcuts = [
  { name: 'bold', keys: ['mod+b'], label: 'format.bold' },
  { name: 'italic', keys: ['mod+i'], label: 'format.italic' },
  { name: 'strike', keys: ['mod+shift+x'], label: 'format.strike' },
  { name: 'code', keys: ['mod+e'], label: 'format.code' },
] as const satisfies readonly Shortcut<Mark, Key>[]
