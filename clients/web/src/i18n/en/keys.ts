// English: the switcher and the keys. Its keys are those of the other languages.
import type { Text } from '@chat-supergraph/ui/kit'

const words = {
  'switcher.title': 'Go to',
  'switcher.field': 'Name of a chat or person',
  'switcher.found': 'Chats and people',
  'keys.title': 'Keyboard shortcuts',
  'keys.everywhere': 'Everywhere',
  'keys.onMessage': 'On a message',
  'keys.writing': 'While writing',
  'keys.previousChat': 'Previous chat',
  'keys.nextChat': 'Next chat',
  'keys.panes': 'Switch between messages and writing',
  'keys.skip': 'Skip to writing',
} as const satisfies Record<string, Text>

export const keys: Record<keyof typeof words, Text> = words
