// German: the switcher and the keys.
import type { Text } from '@chat-supergraph/ui/kit'
import type { keys as those } from '../en/keys.ts'

export const keys: Record<keyof typeof those, Text> = {
  'switcher.title': 'Wechseln zu',
  'switcher.field': 'Name eines Chats oder einer Person',
  'switcher.found': 'Chats und Personen',
  'keys.title': 'Tastenkürzel',
  'keys.everywhere': 'Überall',
  'keys.onMessage': 'Auf einer Nachricht',
  'keys.writing': 'Beim Schreiben',
  'keys.previousChat': 'Vorheriger Chat',
  'keys.nextChat': 'Nächster Chat',
  'keys.panes': 'Zwischen Nachrichten und Schreiben wechseln',
  'keys.skip': 'Direkt zum Schreiben',
}
