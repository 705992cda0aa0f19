// English: what keys do, and what stands on them. Its keys are those of the other languages.
import type { Text } from '../text.ts'

const words = {
  'keys.previous': 'Previous message',
  'keys.next': 'Next message',
  'keys.first': 'First message',
  'keys.last': 'Latest message',
  'keys.write': 'Back to writing',
  'keys.send': 'Send',
  'keys.line': 'New line',
  'keys.editLast': 'Edit your last message',
  'keys.cancel': 'Cancel a reply or an edit',
  'key.mod': 'Ctrl',
  'key.alt': 'Alt',
  'key.shift': 'Shift',
  'key.home': 'Home',
  'key.end': 'End',
  'key.escape': 'Esc',
  'key.delete': 'Del',
  'key.backspace': 'Backspace',
} as const satisfies Record<string, Text>

export const keys: Record<keyof typeof words, Text> = words
